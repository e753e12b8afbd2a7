#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over the compile commands of a build folder: tidy.py BUILD_DIR [PROCESSES]

A file that was found clean is not looked at again until it, a project header it includes, its compile flags or
.clang-tidy change. The memory of that is in the user's cache folder and knows no checkout by its path, so a fresh
clone profits too.
"""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

TIDY = "clang-tidy-16"
ROOT = pathlib.Path(__file__).resolve().parent.parent
# What is asked of g++ and unknown to clang.
EXTRA = ["--extra-arg=-Wno-unknown-warning-option", "--extra-arg=-Wno-unused-command-line-argument"]
INCLUDE = re.compile(rb'^\s*#\s*include\s*"([^"]+)"', re.M)


def cache_folder():
    base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    folder = pathlib.Path(base) / "entente" / "tidy"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


class Digests:
    """Digest of a file together with every project file that it includes, directly or not."""

    def __init__(self):
        self.own = {}  # path -> (digest of the file alone, project files that it includes itself)

    @staticmethod
    def find(name, includer):
        for folder in (includer.parent, ROOT):
            candidate = folder / name
            if candidate.is_file():
                return candidate.resolve()
        return None  # generated (moc, uic): follows from files that count anyway

    def look(self, path):
        if path not in self.own:
            data = path.read_bytes()
            found = (self.find(name.decode(), path) for name in INCLUDE.findall(data))
            title = str(path.relative_to(ROOT)).encode()
            self.own[path] = (hashlib.sha256(title + b"\0" + data).digest(), [each for each in found if each])
        return self.own[path]

    def of(self, path):
        seen, waiting = set(), [path]
        while waiting:
            current = waiting.pop()
            if current not in seen:
                seen.add(current)
                waiting += self.look(current)[1]
        return hashlib.sha256(b"".join(sorted(self.own[each][0] for each in seen))).hexdigest()


def key_of(entry, digests, common):
    flags = entry["command"].replace(str(ROOT), ".")
    text = "\0".join([common, flags, digests.of(pathlib.Path(entry["file"]).resolve())])
    return hashlib.sha256(text.encode()).hexdigest()


def own_files(build):
    """The project's own translation units, each once; generated ones are skipped."""
    entries = {}
    for entry in json.loads((build / "compile_commands.json").read_text()):
        path = pathlib.Path(entry["file"]).resolve()
        if ROOT in path.parents and build not in path.parents:
            entries.setdefault(path, entry)
    return entries


def generate_headers(build):
    """Files may include what moc and uic make: have that made directly, since its targets wait for whole libraries."""
    for info in build.glob("**/*_autogen.dir/AutogenInfo.json"):
        command = ["cmake", "-E", "cmake_autogen", info, "Debug"]
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)


def check(build, path):
    command = [TIDY, "--quiet", "-p", str(build), *EXTRA, str(path)]
    done = subprocess.run(command, capture_output=True, text=True)
    return done.returncode == 0, done.stdout + (done.stderr if done.returncode else "")


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    processes = int(sys.argv[2]) if len(sys.argv) > 2 else os.cpu_count()
    generate_headers(build)
    version = subprocess.run([TIDY, "--version"], capture_output=True, text=True, check=True).stdout
    common = version + (ROOT / ".clang-tidy").read_text()
    digests, cache = Digests(), cache_folder()
    files = own_files(build)
    keys = {path: key_of(entry, digests, common) for path, entry in files.items()}
    waiting = [path for path in files if not (cache / keys[path]).exists()]
    print(f"clang-tidy: {len(files) - len(waiting)} files known to be clean, {len(waiting)} to check", flush=True)
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(processes) as pool:
        for path, (clean, output) in zip(waiting, pool.map(lambda p: check(build, p), waiting)):
            if clean:
                (cache / keys[path]).touch()
            else:
                failed += 1
                print(output, flush=True)
    if failed:
        sys.exit(f"clang-tidy: {failed} files with findings")


if __name__ == "__main__":
    main()
