#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A text that is in the project already is left out of an import, unless --duplicates says that it is wanted."""

import json
import sys

sys.dont_write_bytecode = True

import cli  # noqa: E402
from tap import Tap  # noqa: E402

P = "p.factproj"
TITLE = "Tunnel bill climbs"
LEFT_OUT = f"one.txt: duplicate of “{TITLE}”\n"
ADDED = f"one.txt: imported, duplicate of “{TITLE}”\n"

# name, files and options, exit status, what is told, articles there are then
CASES = [
    ("left-out", ["one.txt"], 1, LEFT_OUT, 2),
    ("added", ["one.txt", "--duplicates"], 0, ADDED, 3),
    ("each-time", ["one.txt", "one.txt", "--duplicates"], 0, ADDED + ADDED, 4),
    ("of-one-import", ["more.txt", "more.txt", "--duplicates"], 0, "more.txt: imported\nmore.txt: imported, duplicate of “More”\n", 4),
    ("same-text-only", ["more.txt", "--duplicates"], 0, "more.txt: imported\n", 3),
]


def start(folder):
    path = cli.make_project(folder)
    (folder / "more.txt").write_text("More\n\nNobody knows.\n", encoding="utf-8")
    return path


def articles(path):
    return json.loads(path.read_text(encoding="utf-8"))["articles"]


tap = Tap()
for name, argv, status, told, n_articles in CASES:
    with cli.Folder() as folder:
        project = start(folder)
        done = folder.run("import", P, *argv)
        tap.equal([done.returncode, done.out, len(articles(project))], [status, told, n_articles], name)

with cli.Folder() as folder:
    project = start(folder)
    result, = folder.lines("import", P, "one.txt", "--duplicates", "--json")
    first, _, added = articles(project)
    tap.equal(result, {"name": "one.txt", "result": "imported", "article": added["id"], "duplicateOf": first["id"]}, "json")
    tap.ok(added["id"] != first["id"] and added["text"] == first["text"], "two-articles-of-one-text")
tap.finish()
