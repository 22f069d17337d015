#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""shellcheck over every shell script, and Python's compiler over every Python file."""

import os
import subprocess

import tree
from tap import Tap


def first_line(path):
    with open(tree.ROOT / path, "rb") as stream:
        return stream.readline().decode("utf-8", "replace")


def main():
    tap = Tap()
    broken = subprocess.run(["shellcheck", "-"], input="#!/bin/sh\nrm $1/*\n", capture_output=True, text=True)
    tap.ok(broken.returncode == 1, "shellcheck finds what is wrong", broken.stdout, broken.stderr)

    for path in tree.files():
        line = first_line(path)
        if not line.startswith("#!") and path.suffix != ".py":
            continue
        if line.startswith("#!"):
            tap.ok(os.access(tree.ROOT / path, os.X_OK), f"{path} may be run")
        if "python" in line or path.suffix == ".py":
            try:
                compile(tree.read(path), str(path), "exec")
                tap.ok(True, f"{path} compiles")
            except SyntaxError as error:
                tap.ok(False, f"{path} compiles", error)
        else:
            done = subprocess.run(["shellcheck", tree.ROOT / path], capture_output=True, text=True)
            tap.ok(done.returncode == 0, f"{path} passes shellcheck", done.stdout)
    tap.finish()


if __name__ == "__main__":
    main()
