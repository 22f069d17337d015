#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands that read JSON lines on standard input and answer each: what a good line is, and what becomes of bad ones."""

import json
import os
import subprocess
import sys

sys.dont_write_bytecode = True

import cli  # noqa: E402
from tap import Tap  # noqa: E402

OLD = "The tunnel will cost $1.9 billion.\n\nIt opens in 2028, and “nobody” doubts it.\n"
NEW = "Corrected.\n\nThe tunnel may well cost $1.9 billion.\n\nIt opens in 2028, and \"nobody\" doubts it.\n"

# name, what comes on standard input in place of a good line's last member, whether it is accepted
MEMBERS = [
    ("twins", b'"x":1,"x":2', True),
    ("nul", b'"x":"a\\u0000b","c\\u0000d":1', True),
    ("deep", b'"x":' + b"[" * 63 + b"]" * 63, True),
    ("tabs", b'\t "x" :\r 1 ', True),
    ("too-deep", b'"x":' + b"[" * 64 + b"]" * 64, False),
    ("opening", b'"x":' + b"[" * 100000, False),
    ("comment", b'"x":1 // one', False),
    ("lone-surrogate", b'"x":"\\ud800"', False),
    ("latin1", b'"x":"caf\xe9"', False),
    ("raw-nul", b'"x":"a\x00b"', False),
    ("comma", b'"x":1,', False),
    ("huge", b'"x":1e999', False),
]

# name, a line, its answer but for the reason
ANSWERS = [
    ("text-id", '{"id":"a","start":4,"end":10}', {"id": "a", "status": "moved", "start": 16, "end": 22}),
    ("number-id", '{"id":7,"end":10,"start":4}', {"id": 7, "status": "moved", "start": 16, "end": 22}),
    ("edited", '{"id":"e","start":0,"end":34}', {"id": "e", "status": "edited", "start": 12, "end": 50}),
    ("typographic", '{"id":"t","start":36,"end":77}', {"id": "t", "status": "edited", "start": 52, "end": 93}),
    ("no-id", '{"start":4,"end":10}', {"id": None}),
    ("null-id", '{"id":null,"start":4,"end":10}', {"id": None}),
    ("list-id", '{"id":["a"],"start":4,"end":10}', {"id": None}),
    ("no-object", '["a",4,10]', {"id": None}),
    ("no-json", 'words', {"id": None}),
    ("no-end", '{"id":"a","start":4}', {"id": "a"}),
    ("text-for-number", '{"id":"a","start":"4","end":10}', {"id": "a"}),
    ("fraction", '{"id":"a","start":4.5,"end":10}', {"id": "a"}),
    ("negative", '{"id":"a","start":-1,"end":10}', {"id": "a"}),
    ("empty-span", '{"id":"a","start":4,"end":4}', {"id": "a"}),
    ("backwards", '{"id":"a","start":10,"end":4}', {"id": "a"}),
    ("beyond", '{"id":"a","start":4,"end":9999}', {"id": "a"}),
]


def run(folder, stdin, *argv):
    """Runs a text tool over bytes; status, answers, standard error."""
    done = subprocess.run([cli.CLI, *(argv or ("reanchor", "old.txt", "new.txt"))], cwd=folder.path, input=stdin, capture_output=True,
                          timeout=120, check=False)
    return done.returncode, [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()], done.stderr.decode("utf-8")


def test_answers(tap, folder):
    for name, line, expected in ANSWERS:
        status, (answer,), err = run(folder, line.encode("utf-8"))
        reason = answer.pop("error", None)
        bad = "status" not in expected
        tap.ok(answer == expected and status == (3 if bad else 0) and (reason is not None) == bad and not err, f"answer/{name}",
               status, answer, reason, err)


def test_goes_on(tap, folder):
    lines = [line for _, line, _ in ANSWERS]
    for name, end, between in (("lf", "\n", "\n"), ("no-end", "", "\n"), ("crlf", "\r\n", "\r\n"), ("blank", "\n\n", "\n \t\n\n")):
        status, answers, err = run(folder, (between.join(lines) + end).encode("utf-8"))
        tap.ok(status == 3 and [answer["id"] for answer in answers] == [expected["id"] for *_, expected in ANSWERS] and not err,
               f"goes-on/{name}", status, answers, err)
    tap.equal(run(folder, b""), (0, [], ""), "nothing")


def test_members(tap, folder):
    for name, member, accepted in MEMBERS:
        status, answers, _ = run(folder, b'{"id":"a","start":4,"end":10,' + member + b'}\n{"id":"b","start":4,"end":10}\n')
        first, second = answers
        tap.ok(("status" in first) == accepted and first["id"] == ("a" if accepted else None) and second["id"] == "b"
               and status == (0 if accepted else 3), f"member/{name}", status, answers)


def test_answers_at_once(tap, folder):
    """Whoever writes a line may wait for its answer before the next."""
    with subprocess.Popen([cli.CLI, "reanchor", "old.txt", "new.txt"], cwd=folder.path, stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE) as program:
        for i in range(3):
            program.stdin.write(b'{"id":%d,"start":4,"end":10}\n' % i)
            program.stdin.flush()
            tap.equal(json.loads(program.stdout.readline())["id"], i, f"at-once/{i}")
        program.stdin.close()
        tap.equal(program.wait(timeout=60), 0, "at-once/end")


def test_files(tap, folder):
    (folder / "latin1.txt").write_bytes(b"caf\xe9")
    (folder / "nul.txt").write_bytes(b"a\0b")
    (folder / "empty.txt").write_bytes(b"")
    os.mkdir(folder / "folder")
    for name, status in (("none.txt", 4), ("latin1.txt", 3), ("nul.txt", 3), ("folder", 3)):
        for argv in (("reanchor", "old.txt", name), ("reanchor", name, "new.txt")):
            got = run(folder, b'{"id":"a","start":0,"end":1}\n', *argv)
            tap.ok(got[0] == status and got[1] == [] and f"{name}: " in got[2], f"file/{name}/{argv.index(name)}", got)
    tap.equal(run(folder, b'{"id":"a","start":4,"end":10}\n', "reanchor", "old.txt", "empty.txt")[:2],
              (0, [{"id": "a", "status": "orphan"}]), "file/empty-new")
    tap.equal(run(folder, b"", "reanchor", "old.txt")[0], 2, "file/missing-argument")


def test_offsets_as_given(tap, folder):
    """Nothing is normalised first: carriage returns and a byte order mark count."""
    text = "\ufeffOne\r\ntwo three\rfour.\r\n"
    (folder / "cr.txt").write_bytes(text.encode("utf-8"))
    (folder / "cr-new.txt").write_bytes(("Zero.\r\n" + text[1:]).encode("utf-8"))
    start = text.index("three")
    status, answers, _ = run(folder, json.dumps({"id": 1, "start": start, "end": start + 10}).encode("utf-8"), "reanchor", "cr.txt", "cr-new.txt")
    tap.equal((status, answers), (0, [{"id": 1, "status": "moved", "start": start + 6, "end": start + 16}]), "offsets/as-given")


# name, the line but for its id, the answer but for its id; {} where there has to be an error
EXTRACTS = [
    ("text", {"path": "report.txt"},
     {"title": "Tunnel bill climbs", "date": "2026-03-12", "author": "Ann Other", "text": "Tunnel bill climbs\nBy Ann Other\n12 March 2026\n\nIt costs more.\n"}),
    ("nothing-found", {"path": "bare.txt"}, {"title": "so", "date": "", "author": "", "text": "* * *\nso.\n"}),
    ("address", {"path": "bare.txt", "url": "https://a.example/b"}, {"title": "so", "date": "", "author": "", "text": "* * *\nso.\n"}),
    ("no-path", {}, {}),
    ("path-number", {"path": 7}, {}),
    ("missing", {"path": "none.txt"}, {}),
    ("folder", {"path": "folder"}, {}),
    ("empty", {"path": "empty.txt"}, {}),
    ("binary", {"path": "nul.txt"}, {}),
]


def test_extract(tap, folder):
    (folder / "report.txt").write_text(EXTRACTS[0][2]["text"], encoding="utf-8")
    (folder / "bare.txt").write_text("* * *\nso.\n", encoding="utf-8")
    lines = "".join(json.dumps({"id": name, **line}) + "\n" for name, line, _ in EXTRACTS)
    status, answers, err = run(folder, lines.encode("utf-8"), "extract")
    tap.ok(status == 3 and not err and len(answers) == len(EXTRACTS), "extract/goes-on", status, err)
    for (name, _, expected), answer in zip(EXTRACTS, answers):
        reason = answer.pop("error", None)
        tap.ok(answer == {"id": name, **expected} and (reason is None) == bool(expected), f"extract/{name}", answer, reason)
    status, answers, _ = run(folder, b'{"id":1,"path":"report.txt"}\n', "extract")
    tap.ok(status == 0 and answers[0]["title"] == "Tunnel bill climbs", "extract/status", status, answers)


tap = Tap()
with cli.Folder() as here:
    (here / "old.txt").write_text(OLD, encoding="utf-8")
    (here / "new.txt").write_text(NEW, encoding="utf-8")
    test_answers(tap, here)
    test_goes_on(tap, here)
    test_members(tap, here)
    test_answers_at_once(tap, here)
    test_files(tap, here)
    test_offsets_as_given(tap, here)
    test_extract(tap, here)
tap.finish()
