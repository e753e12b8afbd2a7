#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a script where there is a session bus and no keychain on it, whatever this computer has: onbus.py SCRIPT ARG..."""
import pathlib
import shutil
import subprocess
import sys
import tempfile

# No service can be started on this bus: it names no folder of services.
BUS = """<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


def main():
    if not shutil.which("dbus-run-session"):
        print("SKIPPED: dbus-run-session is not here (Debian: package dbus-daemon)")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as folder:
        config = pathlib.Path(folder, "bus.conf")
        config.write_text(BUS)
        done = subprocess.run(["dbus-run-session", f"--config-file={config}", "--", sys.executable, *sys.argv[1:]])
    sys.exit(done.returncode)


if __name__ == "__main__":
    main()
