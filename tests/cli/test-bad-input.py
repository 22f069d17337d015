#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Project files that are no project, or a broken one: told with file, line and column or path, and never made worse."""

import json
import os
import subprocess
import sys

sys.dont_write_bytecode = True

import cli  # noqa: E402
from tap import Tap  # noqa: E402

P = "p.factproj"
NONE = "00000000-0000-4000-8000-000000000000"


def replaced(old, new):
    return lambda whole: whole.replace(old, new, 1)


# name, what is made of a good file's bytes, pattern of the message: not to be opened, exit status 3
REFUSED = [
    ("empty", lambda whole: b"", r"^p\.factproj:1:1: "),
    ("not-json", lambda whole: b"Words.", r"^p\.factproj:1:1: "),
    ("truncated", lambda whole: whole[:-20], r"^p\.factproj:\d+:\d+: "),
    ("trailing", lambda whole: whole + b"{}", r"^p\.factproj:\d+:\d+: "),
    ("byte-order-mark", lambda whole: b"\xef\xbb\xbf" + whole, r"^p\.factproj:1:1: "),
    ("array", lambda whole: b"[]", r"^p\.factproj: "),
    ("other-format", replaced(b'"factproj"', b'"other"'), r"^p\.factproj: .*line 2"),
    ("format-number", replaced(b'"factproj"', b"7"), r"^p\.factproj: "),
    ("articles-object", replaced(b'"claims" : [', b'"claims" : {}, "claims2" : ['), r"^p\.factproj: .*claims"),
    ("nested", lambda whole: b"[" * 100000, r"^p\.factproj:1:\d+: "),
    ("huge-number", replaced(b'"version" : 1', b'"version" : 9223372036854775808'), r"^p\.factproj:3:\d+: "),
    ("huge-float", replaced(b'"version" : 1', b'"version" : 1, "x" : 1e400'), r"^p\.factproj:3:\d+: "),
    ("lone-surrogate", replaced(b'"Tunnel"', b'"\\ud800"'), r"^p\.factproj:5:\d+: "),
    ("nul", replaced(b'"Tunnel"', b'"a\\u0000b"'), r"^p\.factproj:5:\d+: "),
    ("invalid-utf8", replaced(b'"Tunnel"', b'"\xff"'), r"^p\.factproj:5:\d+: "),
    ("double-member", replaced(b'"version" : 1', b'"version" : 1, "version" : 1'), r"^p\.factproj:3:\d+: "),
    ("comment", lambda whole: b"// words\n" + whole, r"^p\.factproj:1:1: "),
]


def bend(change):
    def bend_project(whole):
        project = json.loads(whole)
        change(project)
        return (json.dumps(project, ensure_ascii=False, indent=2, separators=(",", " : ")) + "\n").encode("utf-8")
    return bend_project


def setting(*path_and_value):
    *path, last, value = path_and_value

    def change(project):
        for step in path:
            project = project[step]
        project[last] = value
    return bend(change)


def double_claim(project):
    project["claims"].append(json.loads(json.dumps(project["claims"][0])))


# name, what is made of a good file, the path that is told: opened all the same, with the entry kept in the file
BROKEN = [
    ("unknown-verdict", setting("claims", 1, "verdict", "perhaps"), "claims[1].verdict"),
    ("unknown-kind", setting("claims", 0, "evidence", 0, "kind", "dream"), "claims[0].evidence[0].kind"),
    ("span-beyond", setting("claims", 1, "occurrences", 0, "end", 99999), "claims[1].occurrences[0].end"),
    ("end-before-start", setting("claims", 1, "occurrences", 0, "start", 90), "claims[1].occurrences[0].end"),
    ("missing-article", setting("claims", 0, "evidence", 0, "article", NONE), "claims[0].evidence[0].article"),
    ("wrong-type", setting("claims", 0, "statement", 7), "claims[0].statement"),
    ("wrong-type-article", setting("articles", 1, "text", []), "articles[1].text"),
    ("double-id", bend(double_claim), "claims[2].id"),
]

# What the reader lets pass since it opens all the same, but validate tells
CHECKED = [
    ("moved-words", setting("claims", 1, "occurrences", 0, "start", 40), "claims[1].occurrences[0].exact"),
    ("wrong-checksum", setting("articles", 0, "textSha256", "0" * 64), "articles[0].textSha256"),
    ("double-number", setting("claims", 1, "number", 1), "claims[1].number"),
    ("no-date", setting("articles", 1, "published", "soon"), "articles[1].published"),
    ("place-behind-unknown", bend(lambda project: (project["claims"][1]["occurrences"][0].update(start=40),
                                                   project["claims"].insert(0, {"id": NONE, "verdict": "perhaps"}))),
     "claims[2].occurrences[0].exact"),
]

CHANGES = [
    ("verdict", ["verdict", P, "1", "disputed"]),
    ("set", ["set", P, "project", "title=Other"]),
    ("import", ["import", P, "three.txt"]),
]


def test_refused(tap, folder, path, whole):
    for name, make, pattern in REFUSED:
        bad = make(whole)
        path.write_bytes(bad)
        for argv in (["list", P], ["validate", P], ["export", P, "--format", "markdown"], *(argv for _, argv in CHANGES)):
            done = folder.run(*argv)
            tap.ok(bad != whole and done.returncode == 3 and not done.out and cli.found(pattern, done.err)
                   and path.read_bytes() == bad,
                   f"refused/{name}/{argv[0]}", done.returncode, done.out, done.err)


def test_broken(tap, folder, path, whole):
    for name, make, where in BROKEN:
        bad = make(whole)
        path.write_bytes(bad)
        listed = folder.run("list", P)
        tap.ok(listed.returncode == 0 and f"{P}: {where}: " in listed.err, f"broken/{name}/list", where, listed.err)
        checked = folder.run("validate", P)
        tap.ok(checked.returncode == 1 and f"{P}: {where}: " in checked.out, f"broken/{name}/validate", where, checked.out)

        wanted = json.loads(bad)
        folder.must("set", P, "project", "title=Other")
        left = json.loads(path.read_bytes())
        tap.equal([len(left["claims"]), len(left["articles"])], [len(wanted["claims"]), len(wanted["articles"])], f"broken/{name}/kept")
        if name not in ("span-beyond",):            # opening marks it, as the format says
            tap.equal([left["claims"], left["articles"]], [wanted["claims"], wanted["articles"]], f"broken/{name}/as-it-was")


def test_checked(tap, folder, path, whole):
    for name, make, where in CHECKED:
        path.write_bytes(make(whole))
        done = folder.run("validate", P)
        tap.ok(done.returncode == 1 and f"{P}: {where}: " in done.out, f"checked/{name}", where, done.returncode, done.out, done.err)


ESC = "\033[2J\u009b2J\n"

# name, what is made of a good file, what every command says of it on standard error
TOLD = [
    ("moved", bend(lambda project: project["articles"][0].update(text="At last. " + project["articles"][0]["text"])),
     "Claim 1: “will cost $1.9 billion”: The words were found at another place in “Tunnel bill climbs”, and the mark was moved there."),
    ("lost", setting("articles", 1, "text", "No.\n"), "Claim 2: “The bill is high”: The words could not be found in "),
    ("recheck", setting("claims", 1, "occurrences", 0, "exact", "bill"), "Claim 2: “bill”: It is not clear which words in "),
    ("control-characters", setting("claims", 1, "verdict", ESC), "claims[1].verdict: "),
    ("control-characters-in-title", bend(lambda project: (project["articles"][1].update(title=ESC, text="No.\n"))),
     "The words could not be found in "),
]


def test_told(tap, folder, path, whole):
    """What a command repairs on opening is said before it is saved, and nothing of it can move the cursor of a terminal."""
    for name, make, words in TOLD:
        for argv in (["list", P], ["export", P, "--format", "markdown"], ["set", P, "project", "title=Other"]):
            path.write_bytes(make(whole))
            done = folder.run(*argv)
            lines = done.err.splitlines()
            tap.ok(done.returncode == 0 and any(line.startswith(P + ": ") and words in line for line in lines),
                   f"told/{name}/{argv[0]}", words, done.returncode, done.err)
            tap.ok(all(line.startswith(P + ": ") and line.isprintable() for line in done.err.split("\n")[:-1]),
                   f"told/{name}/{argv[0]}/one-line-each", repr(done.err))
        done = folder.run("list", P)
        tap.ok(words not in done.err or name == "control-characters", f"told/{name}/repaired-once-saved", done.err)


def test_names(tap, folder, path, whole):
    """A file's name can hold anything but “/”: each result stays on its line all the same."""
    path.write_bytes(whole)
    (folder / "a\nb\033[2J.txt").write_text("Ferries\n\nNobody knows.\n", encoding="utf-8")
    (folder / "c\nd.txt").write_bytes(b"")
    done = folder.run("import", P, "a\nb\033[2J.txt", "c\nd.txt")
    tap.equal(done.out.splitlines()[0], "a�b�[2J.txt: imported", "names/import")
    tap.ok(len(done.out.splitlines()) == 2 and done.out.splitlines()[1].startswith("c�d.txt: failed: "), "names/import-failed", done.out)
    (folder / "p\nq.factproj").write_bytes(setting("claims", 1, "number", 1)(whole))
    done = folder.run("validate", "p\nq.factproj")
    tap.ok(done.out.startswith("p�q.factproj: claims[1].number: ") and len(done.out.splitlines()) == 1, "names/validate", done.out)


def test_later_version(tap, folder, path, whole):
    later = whole.replace(b'"version" : 1', b'"version" : 2')
    path.write_bytes(later)
    tap.equal(folder.run("list", P).returncode, 0, "later/list")
    tap.equal(folder.run("export", P, "--format", "markdown").returncode, 0, "later/export")
    done = folder.run("validate", P)
    tap.ok(done.returncode == 1 and f"{P}: version: " in done.out, "later/validate", done.out)
    for name, argv in CHANGES:
        done = folder.run(*argv)
        tap.ok(done.returncode == 3 and "later" in done.err and path.read_bytes() == later, f"later/{name}", done.returncode, done.err)


def test_no_file(tap, folder, path):
    path.unlink()
    for name, argv in [("list", ["list", P]), ("validate", ["validate", P]), *CHANGES]:
        done = folder.run(*argv)
        tap.ok(done.returncode == 4 and done.err.startswith(f"{P}: ") and not path.exists(), f"missing/{name}", done.returncode, done.err)

    path.mkdir()
    for name, argv in [("list", ["list", P]), ("validate", ["validate", P]), *CHANGES]:
        done = folder.run(*argv)
        tap.ok(done.returncode == 3 and done.err.startswith(f"{P}: "), f"folder/{name}", done.returncode, done.err)
    path.rmdir()

    os.mkfifo(path)
    for name, argv in [("list", ["list", P]), ("validate", ["validate", P]), *CHANGES]:
        done = folder.run(*argv)
        tap.ok(done.returncode == 3 and done.err.startswith(f"{P}: "), f"fifo/{name}", done.returncode, done.err)
    path.unlink()


def test_no_permission(tap, folder, path, whole):
    path.write_bytes(whole)
    path.chmod(0)
    rights = cli.drop_rights()
    obstacle = subprocess.run([*rights, "cat", str(path)], capture_output=True, check=False)
    tap.ok(obstacle.returncode != 0, "obstacle/no-permission")
    for name, argv in [("list", ["list", P]), ("validate", ["validate", P]), *CHANGES]:
        done = folder.run(*argv, before=rights)
        tap.ok(done.returncode == 4 and done.err.startswith(f"{P}: "), f"no-permission/{name}", done.returncode, done.err)


def test_stopped(tap, folder, path, whole):
    """What a save left that was stopped while it wrote into the file itself: told as long as it is there, whether the file opens or not."""
    record = folder.state / "factdesk" / "saving-abcdef"
    record.mkdir(parents=True)
    (record / "file").write_bytes(b"0 0\n" + os.fsencode(path))
    (record / ("before-" + P)).write_bytes(whole)
    told = f"{P}: Factdesk stopped while saving “{P}”. The file as it was before is kept in “{record}/before-{P}”.\n"
    for name, contents, status in ("half", whole[:len(whole) // 2], 3), ("other", whole.replace(b'"Tunnel"', b'"Bridge"'), 0):
        path.write_bytes(contents)
        for command in ["list", P], ["validate", P]:
            done = folder.run(*command)
            tap.equal([done.returncode, done.err.startswith(told)], [status, True], f"stopped/{name}/{command[0]}")

    elsewhere = cli.make_project(folder, "elsewhere.factproj")
    tap.equal(folder.run("list", elsewhere.name).err, "", "stopped/another-file")
    tap.equal(folder.run("list", str(record / ("before-" + P))).err, "", "stopped/the-copy-opens")

    path.write_bytes(whole)
    tap.equal([folder.run("list", P).err, record.exists()], ["", False], "stopped/the-same-as-the-file")
    elsewhere.unlink()


tap = Tap()
with cli.Folder() as shared:
    project_path = cli.make_project(shared)
    good = project_path.read_bytes()
    (shared / "three.txt").write_text("Ferries go on\n\nNobody knows until when.\n", encoding="utf-8")
    test_refused(tap, shared, project_path, good)
    test_broken(tap, shared, project_path, good)
    test_checked(tap, shared, project_path, good)
    test_told(tap, shared, project_path, good)
    test_names(tap, shared, project_path, good)
    test_later_version(tap, shared, project_path, good)
    test_stopped(tap, shared, project_path, good)
    test_no_file(tap, shared, project_path)
    test_no_permission(tap, shared, project_path, good)
    tap.equal(shared.left_over(), [], "nothing-left-over")
tap.finish()
