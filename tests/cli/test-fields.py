#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every field that `set` knows goes where it belongs, and `set` knows every one that a user may edit."""

import json
import re
import sys

sys.dont_write_bytecode = True

import cli  # noqa: E402
from tap import Tap  # noqa: E402

P = "p.factproj"
ARTICLE = {"title": "T", "byline": "B", "outlet": "O", "published": "2026-03", "url": "https://u.example",
           "archive": "https://a.example", "language": "de", "notes": "N", "role": "source"}
CLAIM = {"statement": "S", "claimant": "C", "verdict": "disputed", "progress": "checking", "rationale": "R", "correction": "K", "correctionState": "accepted",
         "tags": ["x", "y"], "assignee": "A", "checkedBy": "B", "checkedAt": "2026-01-02T03:04:05Z", "reviewedBy": "W",
         "reviewedAt": "2026-01-03T03:04:05Z"}
PROJECT = {"title": "P"}


def typed(value):
    return ",".join(value) if isinstance(value, list) else value


def try_each(tap, target, name, fields, look):
    """Sets one field after the other, and looks whether that and no other changed."""
    with cli.Folder() as folder:
        path = cli.make_project(folder)
        for field, value in fields.items():
            before = look(json.loads(path.read_text(encoding="utf-8")))
            done = folder.run("set", P, target, f"{field}={typed(value)}")
            after = look(json.loads(path.read_text(encoding="utf-8")))
            others = {key for key in {*before, *after} - {field, "claims", "articles", "activity"}
                      if before.get(key) != after.get(key)}
            tap.ok(done.returncode == 0 and after[field] == value and before.get(field) != value and not others,
                   f"set/{name}/{field}", done.err, after.get(field), others)


def test_message(tap, target, name, fields):
    """The message for an unknown field names all there are."""
    with cli.Folder() as folder:
        cli.make_project(folder)
        done = folder.run("set", P, target, "title=x" if name == "claim" else "statement=x")
        listed = re.search(r"but: (.*)\.$", done.err, re.MULTILINE)
        tap.equal(listed and sorted(listed.group(1).split(", ")), sorted(fields), f"unknown/{name}")


tap = Tap()
try_each(tap, "article:1", "article", ARTICLE, lambda project: project["articles"][0])
try_each(tap, "claim:1", "claim", CLAIM, lambda project: project["claims"][0])
try_each(tap, "project", "project", PROJECT, lambda project: project)
test_message(tap, "article:1", "article", ARTICLE)
test_message(tap, "claim:1", "claim", CLAIM)
test_message(tap, "project", "project", PROJECT)
tap.finish()
