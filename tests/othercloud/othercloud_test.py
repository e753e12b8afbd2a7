#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""ententectl does its job against a cloud that is not the practice one. Usage: othercloud_test.py ENTENTECTL"""
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import threading
import unittest
import urllib.request

from othercloud import OtherCloud, Tenant, serve

PROGRAM = sys.argv.pop(1)
LEFT = "10000000-0000-4000-8000-000000000001"
RIGHT = "10000000-0000-4000-8000-000000000002"


def states(report):
    """The state of every step of what `apply` reports."""
    return {step["state"] for step in report["steps"]}


class AgainstAnotherCloud(unittest.TestCase):
    def setUp(self):
        self.cloud = OtherCloud([Tenant(LEFT, "Alpine Ski House", "alpineskihouse.example"),
                                 Tenant(RIGHT, "Bellows College", "bellows.example")])
        self.server = serve(self.cloud)
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.definition = self.folder / "cloud.json"
        self.definition.write_text(json.dumps(self.server.definition))
        self.output = ""  # of every command, with its log

    def tearDown(self):
        """After each of the jobs below: no secret in what was printed, logged or left behind."""
        self.assertGreaterEqual(len(self.cloud.secrets), 4, "nothing was handed out, so nothing is shown")
        files = [f for f in self.folder.rglob("*") if f.is_file()]
        self.assertIn("tenants.json", [f.name for f in files])
        for secret in self.cloud.secrets:
            self.assertNotIn(secret, self.output)
            for file in files:
                self.assertNotIn(secret.encode(), file.read_bytes(), file.name)

    def command(self, *arguments):
        return [PROGRAM, "--cloud", str(self.definition), "--data", str(self.folder / "data"), "--lang", "en", "-v",
                *arguments]

    def run_verb(self, *arguments, expect=0):
        done = subprocess.run(self.command(*arguments), capture_output=True, text=True, timeout=60, stdin=subprocess.DEVNULL)
        self.output += done.stdout + done.stderr
        self.assertEqual(done.returncode, expect, done.stderr)
        return done.stdout

    def test_device_code_then_snapshot_compare_plan_apply(self):
        left, right, plan = (str(self.folder / name) for name in ("left.json", "right.json", "plan.json"))
        self.run_verb("--device-code", "snapshot", "alpineskihouse.example", "-o", left)
        self.run_verb("--device-code", "snapshot", "bellows.example", "-o", right)
        self.assertEqual(json.loads(pathlib.Path(left).read_text())["tenant"]["id"], LEFT)
        self.run_verb("compare", left, right, expect=0)

        self.run_verb("--device-code", "plan", "alpineskihouse.example", "--partner", "bellows.example",
                      "--shared-channels", "both", "--trust-mfa", "yes", "-o", plan)
        self.assertFalse(self.cloud.tenants[LEFT].partners, "planning writes nothing")
        self.run_verb("--device-code", "apply", plan, "--yes")
        self.assertIn("Bellows College", self.run_verb("history"))
        partner = self.cloud.tenants[LEFT].partners[RIGHT]
        self.assertEqual(partner["b2bDirectConnectInbound"]["usersAndGroups"]["accessType"], "allowed")
        self.assertEqual(partner["b2bDirectConnectOutbound"]["applications"]["targets"][0]["target"], "Office365")
        self.assertIs(partner["inboundTrust"]["isMfaAccepted"], True)
        self.assertIsNone(partner["b2bCollaborationInbound"], "what nobody wished stays as it was")
        self.run_verb("--device-code", "compare", "alpineskihouse.example", "bellows.example", expect=1)

    def test_a_change_by_somebody_else_stops_the_apply(self):
        plan = str(self.folder / "plan.json")
        self.run_verb("--device-code", "plan", "alpineskihouse.example", "--partner", "bellows.example",
                      "--shared-channels", "in", "-o", plan)
        self.cloud.create(self.cloud.tenants[LEFT], {"tenantId": RIGHT})
        writes = len([r for r in self.cloud.requests if r[0] != "GET"])
        report = json.loads(self.run_verb("--format", "json", "--device-code", "apply", plan, "--yes", expect=4))
        self.assertEqual(states(report), {"changed"}, "the entry appeared in the meantime")
        later = [r for r in self.cloud.requests if r[0] != "GET"][writes:]
        self.assertFalse([r for r in later if "/policies/" in r[1]], "nothing may be written")

    def test_sign_out_leaves_no_token_and_says_so(self):
        self.run_verb("--device-code", "sign-in", "alpineskihouse.example")
        self.run_verb("--device-code", "sign-in", "bellows.example")
        self.assertIn("its token is gone", self.run_verb("sign-out", "alpineskihouse.example"))
        self.assertIn("the tenant is forgotten", self.run_verb("sign-out", "bellows.example", "--forget"))
        self.run_verb("--no-interactive", "show", "alpineskihouse.example", expect=3)
        known = json.loads((self.folder / "data" / "tenants.json").read_text())["tenants"]
        self.assertEqual([(tenant["tenantId"], tenant.get("tokenKeys")) for tenant in known], [(LEFT, None)])

    def test_browser_sign_in_with_pkce(self):
        process = subprocess.Popen(self.command("sign-in", "alpineskihouse.example"), stderr=subprocess.PIPE,
                                   stdout=subprocess.PIPE, text=True, stdin=subprocess.DEVNULL)
        self.addCleanup(process.kill)
        watchdog = threading.Timer(60, process.kill)
        watchdog.start()
        self.addCleanup(watchdog.cancel)
        seen = ""
        for line in process.stderr:
            seen += line
            address = re.search(r"http://127\.0\.0\.1:\d+/oidc/\S+", line)
            if address:
                with urllib.request.urlopen(address[0], timeout=30) as page:
                    self.assertEqual(page.status, 200)
                break
        out, rest = process.communicate(timeout=60)
        self.output += out + seen + rest
        self.assertEqual(process.returncode, 0, seen + rest)


if __name__ == "__main__":
    unittest.main()
