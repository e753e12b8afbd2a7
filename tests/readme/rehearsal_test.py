#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rehearsal of the README, word by word: rehearsal_test.py ROOT ENTENTECTL"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT, PROGRAM = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
# A comparison that finds differences says so by its exit code.
EXPECTED = {"compare": 1}


def blocks():
    """The commands of each terminal."""
    text = (ROOT / "README.md").read_text().split("A rehearsal, in two terminals:")[1]
    return [block.splitlines() for block in re.findall(r"^```sh\n(.*?)^```", text, re.M | re.S)[:2]]


def rehearse(commands, environment, folder):
    """Runs the lines in one shell, each answered with yes; the faults found."""
    for line in commands:
        if line.startswith("export CLOUD="):
            continue
        verb = re.search(r"\b(compare|plan|apply|history|sign-out)\b", line)[1]
        done = subprocess.run(["bash", "-c", line], input="y\n", capture_output=True, text=True, cwd=folder,
                              env=environment, timeout=100)
        if done.returncode != EXPECTED.get(verb, 0) or not done.stdout.strip():
            yield f"{line}: exit code {done.returncode}\n{done.stdout}{done.stderr}"


def main():
    (serving,), commands = blocks()
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "ENTENTE_DATA_DIR": f"{folder}/data", "LC_ALL": "C.UTF-8",
                       "PATH": f"{PROGRAM.parent}:{os.environ['PATH']}"}
        server = subprocess.Popen(["bash", "-c", f"exec {serving}"], stdout=subprocess.PIPE, env=environment, text=True)
        try:
            environment["CLOUD"] = json.loads(server.stdout.readline())["cloud"]
            faults = list(rehearse(commands, environment, folder))
        finally:
            server.terminate()
            server.wait()
        plan = pathlib.Path(folder, "plan.json")
        if not plan.exists():
            faults.append("the rehearsal writes no plan.json")
    sys.exit("\n".join(faults) or 0)


if __name__ == "__main__":
    main()
