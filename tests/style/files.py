# SPDX-License-Identifier: GPL-3.0-or-later
"""What the style checks share: the project's files, and how a check ends."""
import pathlib
import subprocess
import sys


def root():
    return pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()


def project_files(*suffixes):
    """Files under version control and new ones that are not ignored, as paths relative to root()."""
    command = ["git", "-c", f"safe.directory={root()}", "-C", str(root()), "ls-files", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    paths = sorted({pathlib.PurePosixPath(name) for name in names})
    wanted = [p for p in paths if not suffixes or p.suffix in suffixes or p.name in suffixes]
    return [p for p in wanted if (root() / p).is_file()]


def text_of(path):
    """The file's text, or nothing for a binary file."""
    data = (root() / path).read_bytes()
    return "" if b"\0" in data else data.decode("utf-8", "replace")


def numbered_lines(path):
    return enumerate(text_of(path).splitlines(), 1)


def finish(faults, rule):
    """Prints the faults and ends the check; `rule` says what to do about them."""
    for fault in faults:
        print(fault)
    if faults:
        sys.exit(f"{len(faults)} found. {rule}")
