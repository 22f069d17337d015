# SPDX-License-Identifier: GPL-3.0-or-later
"""What belongs to the project: the files below its root that are not made by building or kept by git."""

import os
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "tests"))

BUILD_MARK = "meson-private"


def is_foreign(folder):
    """Build folders, git's own (a file, in a second checkout of the same repository) and Python's leavings."""
    return folder.name in (".git", "__pycache__") or (folder / BUILD_MARK).is_dir()


def files(*suffixes, under="."):
    """Sorted paths relative to the root; without suffixes, all files."""
    found = []
    for folder, folders, names in os.walk(ROOT / under):
        folders[:] = [name for name in folders if not is_foreign(pathlib.Path(folder) / name)]
        found += [pathlib.Path(folder, name).relative_to(ROOT) for name in names if name != ".git"]
    return sorted(path for path in found if not suffixes or path.name.endswith(suffixes))


def read(path):
    return (ROOT / path).read_text(encoding="utf-8")
