#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The MIME type takes effect: by extension, and by contents where there is none."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "tests"))

from tap import Tap  # noqa: E402

TYPE = "application/vnd.factdesk.project+json"
SAMPLE = ROOT / "data" / "sample" / "ellery-tunnel.factproj"

# File name, contents (None: the sample's), type wanted.
CASES = [
    ("tunnel.factproj", None, TYPE),
    ("other.factproj", "{}", TYPE),
    ("tunnel", None, TYPE),
    ("compact", '{"format":"factproj","version":1}', TYPE),
    ("other.json", '{"format":"other"}', "application/json"),
    ("notes.txt", "about a factproj", "text/plain"),
]


def content_type(path, environment):
    command = ["gio", "info", "--attributes=standard::content-type", path]
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    lines = [line for line in done.stdout.splitlines() if "standard::content-type:" in line]
    return lines[0].split(": ", 1)[1] if lines else done.stderr


def main():
    tap = Tap()
    with tempfile.TemporaryDirectory() as folder:
        packages = pathlib.Path(folder, "data", "mime", "packages")
        packages.mkdir(parents=True)
        shutil.copy(ROOT / "data" / "org.factdesk.Factdesk.mime.xml", packages / "org.factdesk.Factdesk.xml")
        environment = {**os.environ, "XDG_DATA_HOME": str(packages.parents[1]), "HOME": folder, "LC_ALL": "C.UTF-8"}
        done = subprocess.run(["update-mime-database", packages.parent], env=environment, capture_output=True, text=True)
        tap.ok(done.returncode == 0, "update-mime-database takes the file", done.stderr)

        for name, contents, wanted in CASES:
            path = pathlib.Path(folder, name)
            path.write_text(SAMPLE.read_text("utf-8") if contents is None else contents, encoding="utf-8")
            tap.equal(content_type(path, environment), wanted, f"{name} is {wanted}")
    tap.finish()


if __name__ == "__main__":
    main()
