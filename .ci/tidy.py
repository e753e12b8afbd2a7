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

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "resources" / "cmake"))
from units import units_of  # noqa: E402

TIDY = "clang-tidy-16"
ROOT = pathlib.Path(__file__).resolve().parent.parent
# The compiler's own warnings are g++'s business, and what moc generates into the build folder is Qt's.
EXTRA = ["--extra-arg=-w", f"--header-filter=^{re.escape(str(ROOT))}/(app|core|ui|tests)/"]
UNIT = 12  # files looked at together
FEW = 6  # of a target: up to so many are looked at one by one, which names the culprit at once
OUTPUT = re.compile(r" -o \S+ -c \S+")
PLACE = re.compile(r"^(/[^:\n]+\.cpp):\d+:\d+: (?:error|warning)", re.M)
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


def joined(waiting, files):
    """Files of one target, joined: a unit walks over the headers once."""
    targets = {}
    for path in waiting:
        targets.setdefault(OUTPUT.sub("", files[path]["command"]), []).append(path)
    for paths in targets.values():
        yield from units_of(paths, UNIT if len(paths) > FEW else 1)


class Checker:
    def __init__(self, build, files):
        self.build, self.files = build, files

    def run(self, paths):
        """Exit code and findings of clang-tidy over `paths`, as one translation unit where they are several."""
        if len(paths) == 1:
            return self.tidy(self.build, paths[0])
        name = hashlib.sha256("\0".join(map(str, paths)).encode()).hexdigest()[:16]
        folder = self.build / "units" / name
        folder.mkdir(parents=True, exist_ok=True)
        unit, first = folder / "unit.cpp", self.files[paths[0]]
        unit.write_text("".join(f'#include "{path}"\n' for path in paths))
        command = OUTPUT.sub("", first["command"]) + f" -c {unit}"
        database = [{"directory": first["directory"], "command": command, "file": str(unit)}]
        (folder / "compile_commands.json").write_text(json.dumps(database))
        return self.tidy(folder, unit)

    @staticmethod
    def tidy(folder, path):
        command = [TIDY, "--quiet", "-p", str(folder), *EXTRA, str(path)]
        done = subprocess.run(command, capture_output=True, text=True)
        return done.returncode, done.stdout + (done.stderr if done.returncode else "")

    def check(self, paths):
        """(path, clean?, findings) of each path. Files that cannot share a unit, because each has a helper of the same
        name, are looked at one by one; so are those of a unit with findings, to say which file is clean."""
        code, output = self.run(paths)
        if code == 0 or len(paths) == 1:
            return [(path, code == 0, output) for path in paths]
        named = {pathlib.Path(found).resolve() for found in PLACE.findall(output)}
        alone = [path for path in paths if path in named] or paths
        rest = [path for path in paths if path not in alone]
        done = [each for path in alone for each in self.check([path])]
        return done + (self.check(rest) if rest else [])


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
    failed, checker = 0, Checker(build, files)
    with concurrent.futures.ThreadPoolExecutor(processes) as pool:
        for results in pool.map(checker.check, list(joined(waiting, files))):
            for path, clean, output in results:
                if clean:
                    (cache / keys[path]).touch()
                else:
                    failed += 1
                    print(output, flush=True)
    if failed:
        sys.exit(f"clang-tidy: {failed} files with findings")


if __name__ == "__main__":
    main()
