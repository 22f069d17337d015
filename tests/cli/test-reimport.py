#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A new version of an article: each mark with its fate, what is saved, and what is only told."""

import json
import sys

sys.dont_write_bytecode = True

import cli  # noqa: E402
from tap import Tap  # noqa: E402

P = "p.factproj"

# name, what becomes of the first article's text, exit status, status and state of its mark, the words it has then
VERSIONS = [
    ("exact", lambda text: text.replace("doubts", "questions"), 0, "exact", "ok", "will cost $1.9 billion"),
    ("moved", lambda text: "Corrected on Monday.\n\n" + text, 0, "moved", "ok", "will cost $1.9 billion"),
    ("edited", lambda text: text.replace("will cost", "will probably cost"), 1, "edited", "recheck", "will probably cost $1.9 billion"),
    ("figure", lambda text: text.replace("1.9", "2.1"), 1, "edited", "recheck", "will cost $2.1 billion"),
    ("orphan", lambda text: text.replace("The tunnel will cost $1.9 billion.\n\n", ""), 1, "orphan", "lost", "will cost $1.9 billion"),
]


def read(folder):
    return json.loads((folder / P).read_text(encoding="utf-8"))


def test_versions(tap):
    for name, change, status, fate, state, words in VERSIONS:
        with cli.Folder() as folder:
            path = cli.make_project(folder)
            whole = path.read_bytes()
            old = read(folder)["articles"][0]
            (folder / "new.txt").write_text(change(old["text"]), encoding="utf-8")

            told = folder.run("reimport", P, "1", "new.txt", "--dry-run", "--json")
            mark = json.loads(told.out)
            tap.ok(told.returncode == status and path.read_bytes() == whole, f"{name}/dry-run-changes-nothing", told.returncode, told.err)
            tap.equal((mark["status"], mark["after"]["state"], mark["after"]["exact"], mark["kind"], mark["number"]),
                      (fate, state, words, "occurrence", 1), f"{name}/fate")

            done = folder.run("reimport", P, "1", "new.txt", "--by", "Ada")
            tap.ok(done.returncode == status and done.out.startswith(f"{fate}\t{state}\t1\toccurrence\t"), f"{name}/line", done.out, done.err)
            new = read(folder)
            article, anchor = new["articles"][0], new["claims"][0]["occurrences"][0]
            tap.equal((article["text"], article["revisions"][0]["text"], article["imported"]["name"], article["title"]),
                      (change(old["text"]), old["text"], "new.txt", old["title"]), f"{name}/article")
            tap.equal((anchor["exact"], anchor.get("state", "ok"), anchor["start"], anchor["end"]),
                      (words, state, mark["after"]["start"], mark["after"]["end"]), f"{name}/mark")
            tap.equal((new["activity"][-1]["action"], new["activity"][-1]["by"]), ("text", "Ada"), f"{name}/log")
            tap.equal(folder.lines("list", P, "--json")[0]["unsettled"], status, f"{name}/unsettled")
            tap.equal("1 unsettled" in folder.must("list", P), status == 1, f"{name}/listed")
            tap.equal(folder.run("validate", P).returncode, 0, f"{name}/validates")


def test_done_goes_back(tap):
    with cli.Folder() as folder:
        cli.make_project(folder)
        folder.must("set", P, "claim:1", "progress=done")
        text = read(folder)["articles"][0]["text"]
        (folder / "new.txt").write_text("First.\n\n" + text, encoding="utf-8")
        folder.must("reimport", P, "1", "new.txt")
        tap.equal(read(folder)["claims"][0]["progress"], "done", "done/same-words-stay")
        (folder / "new.txt").write_text(text.replace("will cost", "would cost"), encoding="utf-8")
        tap.equal(folder.run("reimport", P, "1", "new.txt").returncode, 1, "done/edited")
        tap.equal(read(folder)["claims"][0]["progress"], "review", "done/other-words-go-back")
        tap.equal(len(read(folder)["articles"][0]["revisions"]), 2, "done/both-texts-kept")


def test_same(tap):
    with cli.Folder() as folder:
        path = cli.make_project(folder)
        whole = path.read_bytes()
        done = folder.run("reimport", P, "1", "one.txt")
        tap.ok(done.returncode == 0 and path.read_bytes() == whole and "just this text" in done.err, "same", done.returncode, done.err)


def test_refused(tap):
    with cli.Folder() as folder:
        path = cli.make_project(folder)
        whole = path.read_bytes()
        (folder / "empty.txt").write_bytes(b"")
        for name, argv, status in (("no-article", (P, "9", "one.txt"), 2), ("no-file", (P, "1", "none.txt"), 4),
                                   ("empty", (P, "1", "empty.txt"), 3), ("missing", (P, "1"), 2), ("no-project", ("q.factproj", "1", "one.txt"), 4)):
            done = folder.run("reimport", *argv)
            tap.ok(done.returncode == status and done.out == "" and done.err and path.read_bytes() == whole, f"refused/{name}",
                   done.returncode, done.out, done.err)


tap = Tap()
test_versions(tap)
test_done_goes_back(tap)
test_same(tap)
test_refused(tap)
tap.finish()
