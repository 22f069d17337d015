#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Evidence that stands in no article: added, changed, told of by `validate`, and exported; files beside the project."""

import hashlib
import json
import os
import shutil
import sys

sys.dont_write_bytecode = True

import cli  # noqa: E402
from tap import Tap  # noqa: E402

P = "p.factproj"
ADD = ["evidence", P, "1", "--stance", "supports", "--kind"]
UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"

# name, arguments, what the evidence has then
ADDED = [
    ("web", [*ADD, "web", "url=https://city.example/?a=b", "archive=https://archive.example/1", "accessed=2026-11-22", "title=Budget"],
     {"kind": "web", "url": "https://city.example/?a=b", "archive": "https://archive.example/1", "accessed": "2026-11-22",
      "title": "Budget"}),
    ("document", [*ADD, "document", "title=Plan", "locator=p. 12", "text=four km"],
     {"kind": "document", "title": "Plan", "locator": "p. 12", "text": "four km"}),
    ("person", [*ADD, "person", "person=The engineer", "how=phone", "spokenAt=2026-01-02T10:00:00Z", "--note", "Sure."],
     {"kind": "person", "person": "The engineer", "how": "phone", "spokenAt": "2026-01-02T10:00:00Z", "note": "Sure."}),
    ("calculation", [*ADD, "calculation", "expression=129 - 44", "--by", "Ada"],
     {"kind": "calculation", "expression": "129 - 44", "result": "85", "by": "Ada"}),
]

# name, arguments, exit status, what standard error says
REFUSED = [
    ("no-kind", ["evidence", P, "1", "--stance", "supports", "title=x"], 2, "--kind is missing"),
    ("bad-kind", [*ADD, "rumour", "title=x"], 2, "“calculation”"),
    ("span", [*ADD, "span", "title=x"], 2, "“web”"),
    ("no-stance", ["evidence", P, "1", "--kind", "web", "url=x"], 2, "--stance is missing"),
    ("bad-stance", ["evidence", P, "1", "--kind", "web", "--stance", "likes", "url=x"], 2, "“context”"),
    ("no-field", [*ADD, "web"], 2, "missing"),
    ("no-url", [*ADD, "web", "title=x"], 2, "needs its address"),
    ("foreign-field", [*ADD, "person", "person=x", "url=y"], 2, "“person” has no field “url”, but: person, how, spokenAt, text."),
    ("own-result", [*ADD, "calculation", "expression=1", "result=2"], 2, "no field “result”, but: expression."),
    ("own-checksum", [*ADD, "attachment", "file=one.txt", "sha256=00"], 2, "no field “sha256”"),
    ("bad-date", [*ADD, "web", "url=x", "accessed=yesterday"], 2, "“yesterday” is not a date"),
    ("bad-calculation", [*ADD, "calculation", "expression=129 -"], 2, "missing at the end"),
    ("bad-units", [*ADD, "calculation", "expression=5 miles + 3 km"], 2, "“miles” and “km”"),
    ("no-equals", [*ADD, "web", "url"], 2, "FIELD=VALUE"),
    ("no-such-claim", ["evidence", P, "7", "--stance", "supports", "--kind", "web", "url=x"], 2, "no claim"),
    ("no-such-file", [*ADD, "attachment", "file=none.jpg"], 4, "none.jpg"),
    ("folder", [*ADD, "attachment", "file=."], 4, "attached"),
    ("change-and-kind", [*ADD, "web", "--change", "1", "url=x"], 2, "--change goes with fields alone"),
    ("change-unknown", ["evidence", P, "1", "--change", "9", "title=x"], 2, "no evidence “9”"),
    ("change-span", ["evidence", P, "1", "--change", "1", "title=x"], 2, "no fields"),
]


def read(folder, name=P):
    return json.loads((folder / name).read_text(encoding="utf-8"))


def evidence_of(folder, name=P):
    return read(folder, name)["claims"][0]["evidence"]


def test_added(tap):
    for name, argv, expected in ADDED:
        with cli.Folder() as folder:
            cli.make_project(folder)
            done = folder.run(*argv)
            added = evidence_of(folder)[-1]
            tap.ok(done.returncode == 0 and done.out.strip() == added["id"] and
                   {**added, **expected, "stance": "supports"} == added, f"add/{name}", done.err, added)
            tap.equal(folder.run("validate", P).returncode, 0, f"add/{name}/validates")


def test_refused(tap):
    with cli.Folder() as folder:
        path = cli.make_project(folder)
        before = path.read_bytes()
        for name, argv, status, said in REFUSED:
            done = folder.run(*argv)
            tap.ok(done.returncode == status and said in done.err and done.out == "", f"refuse/{name}", done.returncode, done.err)
        tap.ok(path.read_bytes() == before and not (folder / (P + ".d")).exists(), "refuse/changes-nothing")


def test_changed(tap):
    with cli.Folder() as folder:
        cli.make_project(folder)
        folder.must(*ADD, "calculation", "expression=129 - 44")
        folder.must("evidence", P, "1", "--change", "2", "expression=129 - 45")
        tap.equal(evidence_of(folder)[1]["result"], "84", "change/result-follows")
        project = read(folder)
        project["claims"][0]["evidence"][1]["result"] = "85"
        (folder / P).write_text(json.dumps(project), encoding="utf-8")
        done = folder.run("validate", P)
        tap.ok(done.returncode == 1 and "claims[0].evidence[1].result: " in done.out and "84" in done.out, "validate/wrong-result",
               done.out, done.err)
        folder.must("set", P, "claim:1", "claimant=C")
        tap.equal(evidence_of(folder)[1]["result"], "85", "change/nothing-in-silence")
        folder.must("evidence", P, "1", "--change", "2", "expression=129 - 45")
        tap.equal(evidence_of(folder)[1]["result"], "84", "change/computed-anew")


def test_attached(tap):
    with cli.Folder() as folder:
        cli.make_project(folder)
        (folder / "photo.jpg").write_bytes(b"\xff\xd8 light")
        folder.must(*ADD, "attachment", "file=photo.jpg", "locator=0:45", "title=The portal")
        added = evidence_of(folder)[-1]
        copy = folder / (P + ".d") / "photo.jpg"
        tap.equal((added["file"], added["sha256"], copy.read_bytes()),
                  ("photo.jpg", hashlib.sha256(b"\xff\xd8 light").hexdigest(), b"\xff\xd8 light"), "attach/copied")
        tap.equal((folder.run("validate", P).returncode, os.listdir(copy.parent)), (0, ["photo.jpg"]), "attach/validates")

        copy.write_bytes(b"painted over")
        done = folder.run("validate", P)
        tap.ok(done.returncode == 1 and "claims[0].evidence[1].file: " in done.out and "changed" in done.out, "validate/changed", done.out)
        (copy.parent / "old.txt").write_text("x", encoding="utf-8")
        copy.unlink()
        done = folder.run("validate", P)
        tap.ok(done.returncode == 1 and "not in the folder" in done.out, "validate/missing", done.out)
        tap.ok("old.txt" in done.err and "old.txt" not in done.out, "validate/unused", done.err)
        tap.equal(folder.run("list", P).returncode, 0, "missing/still-opens")


def test_untrusted(tap):
    """A project from anywhere names a file elsewhere: it is not looked for."""
    with cli.Folder() as folder:
        cli.make_project(folder)
        (folder / "photo.jpg").write_bytes(b"light")
        folder.must(*ADD, "attachment", "file=photo.jpg")
        for name in ("/etc/passwd", "../one.txt", "x.factproj.d/../one.txt", "one.txt"):
            project = read(folder)
            project["claims"][0]["evidence"][1]["file"] = name
            project["claims"][0]["evidence"][1]["sha256"] = hashlib.sha256((folder / "one.txt").read_bytes()).hexdigest()
            (folder / P).write_text(json.dumps(project), encoding="utf-8")
            done = folder.run("validate", P)
            tap.ok(done.returncode == 1 and "claims[0].evidence[1].file: " in done.out, f"untrusted/{name}", done.out)
        shutil.rmtree(folder / (P + ".d"))
        os.symlink(".", folder / (P + ".d"))
        done = folder.run("validate", P)
        tap.ok(done.returncode == 1 and "not in the folder" in done.out, "untrusted/linked-folder", done.out)
        done = folder.run(*ADD, "attachment", "file=photo.jpg")
        tap.equal(done.returncode, 4, "untrusted/nothing-written-through-a-link")


tap = Tap()
test_added(tap)
test_refused(tap)
test_changed(tap)
test_attached(tap)
test_untrusted(tap)
tap.finish()
