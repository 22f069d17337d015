#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Core and command line need no GTK at run time: asks the loader what these programs pull in, directly or not.

test-runtime-libraries.py BUILD-FOLDER
Where the window was built, it has to be caught, or the question was asked in vain.
"""

import os
import pathlib
import re
import subprocess
import sys

import tree  # noqa: F401 (finds tap)
from tap import Tap

OF_A_DISPLAY = re.compile(r"^(libgtk-|libgdk|libadwaita|libpango|libcairo|libgraphene|libX11|libwayland|libepoxy|libGL)")


def libraries_of(program):
    lines = subprocess.run(["ldd", program], check=True, capture_output=True, text=True).stdout.splitlines()
    return [line.split()[0] for line in lines if line.split()]


def core_tests(build):
    """They hold what of core the command line may not use."""
    return [path for path in sorted(build.glob("tests/core/test-*")) if path.is_file() and os.access(path, os.X_OK)]


def main():
    tap = Tap()
    build = pathlib.Path(sys.argv[1])
    programs = core_tests(build)
    tap.ok(programs, "there are tests of core to look at")

    for program in [build / "app" / "cli" / "factdesk-cli", *programs]:
        libraries = libraries_of(program) if program.exists() else []
        tap.ok(any(name.startswith("libglib-") for name in libraries), f"{program.name} is built and was read", *libraries)
        found = [name for name in libraries if OF_A_DISPLAY.match(name)]
        tap.ok(not found, f"{program.name} needs no display library", *found)

    window = build / "app" / "gui" / "factdesk"
    if window.exists():
        found = [name for name in libraries_of(window) if OF_A_DISPLAY.match(name)]
        tap.ok(found, "the window's program is seen to need GTK")
    tap.finish()


if __name__ == "__main__":
    main()
