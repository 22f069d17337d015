#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each command, row by row: arguments, exit status, what is said on either side, and whether the project changed."""

import json
import os
import sys

sys.dont_write_bytecode = True

import cli  # noqa: E402
from tap import Tap  # noqa: E402

P = "p.factproj"
UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
KEPT, CHANGED = "kept", "changed"

# name, arguments, exit status, pattern of standard output and of standard error (None: nothing is said), the project afterwards
ROWS = [
    ("no-command", [], 2, None, "--help", KEPT),
    ("help", ["--help"], 0, r"^  occurrence ", None, KEPT),
    ("version", ["--version"], 0, r"^factdesk-cli \d+\.\d+\.\d+$", None, KEPT),
    ("unknown-command", ["frobnicate"], 2, None, "frobnicate", KEPT),
    ("later-command", ["merge", "a", "b", "c"], 2, None, "merge", KEPT),
    ("bad-command", [b"\xff"], 2, None, "command", KEPT),
    ("unknown-option", ["list", P, "--frobnicate"], 2, None, "--frobnicate", KEPT),
    ("no-argument", ["list"], 2, None, "missing", KEPT),
    ("too-many", ["list", P, P], 2, None, "too many", KEPT),
    ("bad-utf8-option", ["new", "n.factproj", "--title", b"\xff"], 2, None, ".", KEPT),

    ("new", ["new", "n.factproj"], 0, None, None, KEPT),
    ("new-existing", ["new", P], 2, None, f"^{P}: .*exists", KEPT),
    ("new-existing-folder", ["new", "folder"], 2, None, "^folder: .*exists", KEPT),
    ("new-dangling-link", ["new", "dangling"], 2, None, "^dangling: .*exists", KEPT),
    ("new-in-no-folder", ["new", "none/n.factproj"], 4, None, "none/n.factproj", KEPT),
    ("new-dash", ["new", "--", "-n.factproj"], 0, None, None, KEPT),

    ("import", ["import", P, "three.txt"], 0, r"^three.txt: imported$", None, CHANGED),
    ("import-source", ["import", P, "three.txt", "--role", "source"], 0, r"imported$", None, CHANGED),
    ("import-bad-role", ["import", P, "three.txt", "--role", "sauce"], 2, None, "source", KEPT),
    ("import-duplicate", ["import", P, "one.txt"], 1, r"^one.txt: duplicate of “Tunnel bill climbs”$", None, KEPT),
    ("import-same-text", ["import", P, "one-crlf.txt"], 1, r"duplicate of", None, KEPT),
    ("import-twice", ["import", P, "three.txt", "copy-of-three.txt"], 1, r"duplicate of “Ferries go on”$", None, CHANGED),
    ("import-empty", ["import", P, "empty.txt", "three.txt"], 3, r"^empty.txt: failed: [^:]*\n.*imported$", "^empty.txt: ", CHANGED),
    ("import-binary", ["import", P, "binary.txt"], 3, r"failed: .*NUL", "^binary.txt: .*NUL", KEPT),
    ("import-web-page", ["import", P, "page.html"], 0, r"^page.html: imported\n$", "^$", CHANGED),
    ("import-other-format", ["import", P, "feed.xml"], 3, r"failed: .*XML document", "XML document", KEPT),
    ("import-missing", ["import", P, "none.txt"], 4, r"^none.txt: failed", "^none.txt: ", KEPT),
    ("import-worst-wins", ["import", P, "none.txt", "empty.txt", "one.txt"], 4, "duplicate", "none.txt", KEPT),
    ("import-guessed", ["import", P, "latin.txt"], 0, "imported", "^latin.txt: .*windows-1252", CHANGED),
    ("import-folder", ["import", P, "folder"], 1, r"^folder/feed.xml: failed.*\nfolder/four.txt: imported\n", "XML document", CHANGED),
    ("import-folder-with-folders", ["import", P, "desk"], 0, r"^desk/five.txt: imported\ndesk/monday/six.txt: imported\n$",
     "^desk: 1 folder .* left out", CHANGED),
    ("import-folder-of-folders", ["import", P, "shelf"], 1, "^shelf: failed", "^shelf: There is no file", KEPT),
    ("import-empty-folder", ["import", P, "nothing"], 1, "^nothing: failed", "^nothing: ", KEPT),
    ("import-title", ["import", P, "three.txt", "--title", "T", "--published", "2026-03", "--url", "https://a.example"], 0,
     "imported", None, CHANGED),
    ("import-one-title-for-two", ["import", P, "three.txt", "latin.txt", "--title", "T"], 2, None, "--title", KEPT),
    ("import-one-title-for-folder-of-two", ["import", P, "folder", "--title", "T"], 2, None, "--title", KEPT),
    ("import-bad-date", ["import", P, "three.txt", "--published", "12/03/26"], 2, None, "2024-10", KEPT),
    ("import-progress", ["import", P, "three.txt", "--progress"], 0, "imported", "1/1", CHANGED),
    ("import-fifo", ["import", P, "fifo"], 3, "failed", "^fifo: ", KEPT),

    ("list", ["list", P], 0, rf"^2\t{UUID}\tarticle\t0 supported, 0 disputed, 1 unverified\tMayor speaks\t\t2026-03-12$", None, KEPT),
    ("list-claims", ["list", P, "--claims"], 0, rf"^2\t{UUID}\tunverified\ttodo\t0 evidence\tThe bill is too high\.$", None, KEPT),
    ("list-help", ["list", "--help"], 0, "--claims", None, KEPT),

    ("claim", ["claim", P, "--article", "1", "--quote", "opens in 2028"], 0, rf"^3\t{UUID}$", None, CHANGED),
    ("claim-straight-quotes", ["claim", P, "--article", "1", "--quote", 'and "nobody" doubts'], 0, "^3", None, CHANGED),
    ("claim-nth", ["claim", P, "--article", "2", "--quote", "The bill", "--nth", "2"], 0, "^3", None, CHANGED),
    ("claim-nth-beyond", ["claim", P, "--article", "2", "--quote", "The bill", "--nth", "3"], 2, None, ".", KEPT),
    ("claim-nth-0", ["claim", P, "--article", "2", "--quote", "The bill", "--nth", "0"], 2, None, "--nth", KEPT),
    ("claim-absent", ["claim", P, "--article", "1", "--quote", "was never said"], 2, None, "was never said", KEPT),
    ("claim-not-unique", ["claim", P, "--article", "2", "--quote", "The bill"], 2, None, "2 times.*--nth", KEPT),
    ("claim-blank", ["claim", P, "--article", "2", "--quote", " "], 2, None, ".", KEPT),
    ("claim-blank-statement", ["claim", P, "--article", "1", "--quote", "2028", "--statement", " "], 2, None, "words", KEPT),
    ("claim-no-article", ["claim", P, "--quote", "The bill"], 2, None, "--article is missing.\n.*claim --help", KEPT),
    ("claim-no-quote", ["claim", P, "--article", "1"], 2, None, "--quote is missing.\n.*claim --help", KEPT),
    ("claim-no-such-article", ["claim", P, "--article", "3", "--quote", "x"], 2, None, "no article “3”", KEPT),
    ("claim-short-prefix", ["claim", P, "--article", "abc", "--quote", "x"], 2, None, "no article “abc”", KEPT),

    ("occurrence", ["occurrence", P, "1", "--article", "2", "--quote", "The bill is $1.9 billion"], 0, f"^{UUID}$", None, CHANGED),
    ("occurrence-again", ["occurrence", P, "1", "--article", "1", "--quote", "will cost $1.9 billion"], 2, None, ".", KEPT),
    ("occurrence-no-claim", ["occurrence", P, "9", "--article", "1", "--quote", "2028"], 2, None, "no claim “9”", KEPT),

    ("clear", ["clear", P, "--article", "1", "--quote", "opens in 2028", "--by", "Ada"], 0, None, None, CHANGED),
    ("clear-unread", ["clear", P, "--article", "1", "--quote", "opens in 2028", "--unread"], 0, None, None, KEPT),
    ("clear-absent", ["clear", P, "--article", "1", "--quote", "was never said"], 2, None, "was never said", KEPT),
    ("clear-no-quote", ["clear", P, "--article", "1"], 2, None, "--quote is missing.\n.*clear --help", KEPT),
    ("clear-no-such-article", ["clear", P, "--article", "3", "--quote", "x"], 2, None, "no article “3”", KEPT),

    ("verdict", ["verdict", P, "1", "disputed", "--rationale", "Why", "--by", "Ada"], 0, None, None, CHANGED),
    ("verdict-as-it-was", ["verdict", P, "1", "unverified"], 0, None, None, KEPT),
    ("verdict-bad-word", ["verdict", P, "1", "true"], 2, None, "supported", KEPT),
    ("verdict-no-claim", ["verdict", P, "3", "disputed"], 2, None, "no claim “3”", KEPT),

    ("link", ["link", P, "2", "--article", "1", "--quote", "2028", "--stance", "context", "--note", "n"], 0, f"^{UUID}$", None, CHANGED),
    ("link-same-article", ["link", P, "2", "--article", "2", "--quote", "she said", "--stance", "supports"], 0, UUID, None, CHANGED),
    ("link-no-stance", ["link", P, "2", "--article", "1", "--quote", "2028"], 2, None, "--stance", KEPT),
    ("link-bad-stance", ["link", P, "2", "--article", "1", "--quote", "2028", "--stance", "pro"], 2, None, "context", KEPT),
    ("link-again", ["link", P, "1", "--article", "2", "--quote", "budget remains $1.2 billion", "--stance", "context"], 2, None,
     "already", KEPT),

    ("unlink", ["unlink", P, "1", "1"], 0, None, None, CHANGED),
    ("unlink-none", ["unlink", P, "1", "2"], 2, None, "no evidence “2”", KEPT),
    ("unlink-no-claim", ["unlink", P, "7", "1"], 2, None, "no claim “7”", KEPT),

    ("set-article", ["set", P, "1", "outlet=Metro = Wire", "published=2026-03"], 0, None, None, CHANGED),
    ("set-claim", ["set", P, "1", "tags=a, b,,a", "progress=done", "claimant=Mayor"], 0, None, None, CHANGED),
    ("set-project", ["set", P, "project", "title=Other"], 0, None, None, CHANGED),
    ("set-as-it-was", ["set", P, "project", "title=Tunnel"], 0, None, None, KEPT),
    ("set-empty", ["set", P, "2", "published="], 0, None, None, CHANGED),
    ("set-unknown", ["set", P, "1", "colour=red"], 2, None, "“colour”.*title.*statement", KEPT),
    ("set-unknown-project", ["set", P, "project", "colour=red"], 2, None, "“colour”", KEPT),
    ("set-mixed-number", ["set", P, "1", "title=x", "statement=y"], 2, None, "“title”, and only claims have “statement”", KEPT),
    ("set-mixed", ["set", P, "article:1", "title=x", "statement=y"], 2, None, "“statement”", KEPT),
    ("set-no-equals", ["set", P, "1", "title"], 2, None, "FIELD=VALUE", KEPT),
    ("set-bad-date", ["set", P, "1", "published=soon"], 2, None, "soon", KEPT),
    ("set-bad-progress", ["set", P, "1", "progress=soon"], 2, None, "checking", KEPT),
    ("set-blank-statement", ["set", P, "1", "statement= "], 2, None, "statement", KEPT),
    ("set-all-or-nothing", ["set", P, "1", "claimant=x", "progress=soon"], 2, None, "soon", KEPT),
    ("set-bad-utf8", ["set", P, "1", b"title=\xff"], 2, None, ".", KEPT),
    ("set-nothing", ["set", P, "1"], 2, None, "missing", KEPT),

    ("query", ["query", P, "claim:1", "to=the author", "text=Who says so?"], 0, f"^{UUID}$", None, CHANGED),
    ("query-answered-at-once", ["query", P, "claim:1", "text=Why?", "answer=So"], 0, f"^{UUID}$", None, CHANGED),
    ("query-blank", ["query", P, "claim:1", "text= "], 2, None, "needs words", KEPT),
    ("query-no-text", ["query", P, "claim:1", "to=the author"], 2, None, "needs words", KEPT),
    ("query-nothing", ["query", P, "claim:1"], 2, None, "FIELD=VALUE", KEPT),
    ("query-bad-field", ["query", P, "claim:1", "colour=red"], 2, None, "“colour”.*to, text, answer, state", KEPT),
    ("query-bad-state", ["query", P, "claim:1", "text=x", "state=soon"], 2, None, "open, answered, withdrawn", KEPT),
    ("query-no-claim", ["query", P, "claim:9", "text=x"], 2, None, "“9”", KEPT),
    ("query-change-none", ["query", P, "claim:1", "--change", "1", "answer=x"], 2, None, "Claim 1 has no query “1”", KEPT),
    ("query-remove-and-change", ["query", P, "claim:1", "--remove", "1", "text=x"], 2, None, "--remove", KEPT),
    ("note", ["note", P, "claim:1", "text=See the minutes"], 0, f"^{UUID}$", None, CHANGED),
    ("note-blank", ["note", P, "claim:1", "text="], 2, None, "needs words", KEPT),
    ("note-bad-field", ["note", P, "claim:1", "words=x"], 2, None, "“words”", KEPT),
    ("note-nothing", ["note", P, "claim:1"], 2, None, "text=WORDS", KEPT),
    ("note-remove-none", ["note", P, "claim:1", "--remove", "1"], 2, None, "Claim 1 has no note “1”", KEPT),
    ("split", ["split", P, "claim:1", "--article", "1", "--quote", "will cost"], 0, "^3\t" + UUID + "$", None, CHANGED),
    ("split-other-words", ["split", P, "claim:1", "--article", "1", "--quote", "opens in 2028"], 2, None, "Claim 1 is not made", KEPT),
    ("split-other-article", ["split", P, "claim:1", "--article", "2", "--quote", "The bill is high"], 2, None, "Claim 1 is not made", KEPT),
    ("split-all", ["split", P, "claim:1", "--article", "1", "--quote", "will cost $1.9 billion"], 2, None, ".", KEPT),
    ("split-no-words", ["split", P, "claim:1", "--article", "1", "--quote", "nobody says that"], 2, None, ".", KEPT),
    ("split-no-quote", ["split", P, "claim:1", "--article", "1"], 2, None, "--quote", KEPT),
    ("split-no-claim", ["split", P, "claim:9", "--article", "1", "--quote", "will cost"], 2, None, "“9”", KEPT),
    ("merge-claims", ["merge-claims", P, "claim:1", "claim:2"], 0, None, None, CHANGED),
    ("merge-claims-one", ["merge-claims", P, "claim:1"], 2, None, "missing", KEPT),
    ("merge-claims-itself", ["merge-claims", P, "claim:1", "claim:1"], 0, None, None, KEPT),
    ("merge-claims-none", ["merge-claims", P, "claim:1", "claim:9"], 2, None, "“9”", KEPT),
    ("set-correction-state-without", ["set", P, "claim:1", "correctionState=accepted"], 2, None, "suggests no correction", KEPT),

    ("remove-claim", ["remove", P, "claim:2"], 0, None, None, CHANGED),
    ("remove-article", ["remove", P, "article:1"], 0, None, None, CHANGED),
    ("remove-in-use", ["remove", P, "article:2"], 2, None, "claim 1.*\n.*--with-evidence", KEPT),
    ("remove-with-evidence", ["remove", P, "article:2", "--with-evidence"], 0, None, None, CHANGED),
    ("remove-claim-first", ["remove", P, "article:2", "claim:1"], 0, None, None, CHANGED),
    ("remove-both", ["remove", P, "article:1", "article:2"], 0, None, None, CHANGED),
    ("remove-twice", ["remove", P, "claim:1", "claim:1"], 0, None, None, CHANGED),
    ("remove-which", ["remove", P, "1"], 2, None, "“article:1” or “claim:1”", KEPT),
    ("remove-none", ["remove", P, "claim:1", "9"], 2, None, "“9”", KEPT),

    ("validate", ["validate", P], 0, None, None, KEPT),
    ("validate-several", ["validate", P, "one.txt", "none"], 4, None, "^one.txt:1:1: .*\nnone: ", KEPT),
    ("validate-sample", ["validate", str(cli.SAMPLE / "ellery-tunnel.factproj")], 0, None, None, KEPT),

    ("export", ["export", P, "--format", "markdown"], 0, r"^# Tunnel: verdict summary$", None, KEPT),
    ("export-dash", ["export", P, "--format", "markdown", "--output", "-"], 0, r"^# Tunnel", None, KEPT),
    ("export-file", ["export", P, "--format", "markdown", "--output", "o.md"], 0, None, None, KEPT),
    ("export-formats", ["export", "--formats"], 0, r"^markdown\t", None, KEPT),
    ("export-no-format", ["export", P], 2, None, "--format", KEPT),
    ("export-unknown", ["export", P, "--format", "papyrus"], 2, None, "“papyrus”", KEPT),
    ("export-onto-itself", ["export", P, "--format", "markdown", "--output", "./" + P], 2, None, "project itself", KEPT),
    ("export-in-no-folder", ["export", P, "--format", "markdown", "--output", "none/o.md"], 4, None, "none/o.md", KEPT),
]


def add_files(folder):
    (folder / "three.txt").write_text("Ferries go on\n\nNobody knows until when.\n", encoding="utf-8")
    (folder / "copy-of-three.txt").write_text("Ferries go on\n\nNobody knows until when.\n", encoding="utf-8")
    (folder / "one-crlf.txt").write_bytes(b"\xef\xbb\xbf" + cli.ONE.replace("\n", "\r\n").encode("utf-8"))
    (folder / "empty.txt").write_text(" \n\n", encoding="utf-8")
    (folder / "binary.txt").write_bytes(b"words\0words")
    (folder / "page.html").write_text("<!doctype html><p>Words", encoding="utf-8")
    (folder / "feed.xml").write_text("<?xml version='1.0'?><rss/>", encoding="utf-8")
    (folder / "latin.txt").write_bytes("Der Bürgermeister erklärt das für unmöglich – „ärgerlich“, sagte er.".encode("cp1252"))
    (folder / "folder").mkdir()
    (folder / "folder" / "four.txt").write_text("Four\n\nWords of their own.\n", encoding="utf-8")
    (folder / "folder" / "feed.xml").write_text("<?xml version='1.0'?><rss/>", encoding="utf-8")
    (folder / "folder" / ".hidden.txt").write_text("Hidden words", encoding="utf-8")
    (folder / "folder" / "q.factproj").write_text("{", encoding="utf-8")
    (folder / "folder" / "deeper").mkdir()
    (folder / "nothing").mkdir()
    for name in "desk/monday", "desk/tuesday", "shelf/wednesday":
        (folder / name).mkdir(parents=True)
    (folder / "desk" / "monday" / "six.txt").write_text("Six\n\nMonday's words.\n", encoding="utf-8")
    (folder / "desk" / "home").symlink_to("..")
    (folder / "desk" / "five.txt").write_text("Five\n\nOther words.\n", encoding="utf-8")
    (folder / "dangling").symlink_to("nowhere")
    os.mkfifo(folder / "fifo")


def test_rows(tap):
    for name, argv, status, out, err, after in ROWS:
        with cli.Folder() as folder:
            path = cli.make_project(folder)
            add_files(folder)
            before, inode = path.read_bytes(), path.stat().st_ino
            done = folder.run(*argv)
            kept = path.read_bytes() == before and path.stat().st_ino == inode
            tap.ok(done.returncode == status and cli.found(out, done.out) and cli.found(err, done.err)
                   and kept == (after == KEPT) and not folder.left_over(),
                   name, f"exit {done.returncode}, wanted {status}", f"out: {done.out}", f"err: {done.err}",
                   f"the project was {'kept' if kept else 'changed'}, wanted: {after}", folder.left_over())


def test_results(tap):
    """What the commands leave in the project, looked at through the file itself."""
    with cli.Folder() as folder:
        path = cli.make_project(folder)
        add_files(folder)

        def project():
            return json.loads(path.read_text(encoding="utf-8"))

        folder.must("import", P, "three.txt", "--role", "source", "--title", "T", "--outlet", "O", "--published", "2026",
                    "--url", "https://a.example")
        article = project()["articles"][2]
        tap.equal([article[key] for key in ("role", "title", "outlet", "published", "url", "text")],
                  ["source", "T", "O", "2026", "https://a.example", "Ferries go on\n\nNobody knows until when.\n"], "import-fields")
        tap.equal([article["imported"][key] for key in ("name", "mediaType", "encoding")],
                  ["three.txt", "text/plain", "UTF-8"], "import-provenance")

        claim_id, evidence_id = project()["claims"][0]["id"], project()["claims"][0]["evidence"][0]["id"]
        folder.must("set", P, claim_id[:9], "tags=a, b,,a", "progress=review", "assignee=Ada", "correction=c\nd")
        claim = project()["claims"][0]
        tap.equal([claim[key] for key in ("tags", "progress", "assignee", "correction")], [["a", "b"], "review", "Ada", "c\nd"],
                  "set-claim-fields")
        folder.must("verdict", P, claim_id, "supported", "--rationale", "Why", "--by", "Ada")
        claim, last = project()["claims"][0], project()["activity"][-2]
        tap.equal([claim["verdict"], claim["rationale"]], ["supported", "Why"], "verdict-and-rationale")
        tap.equal([last[key] for key in ("action", "by", "from", "to")], ["verdict", "Ada", "unverified", "supported"], "verdict-by")
        evidence = claim["evidence"][0]
        tap.equal([evidence["exact"], evidence["stance"], evidence["kind"]], ["budget remains $1.2 billion", "disputes", "span"],
                  "link-fields")
        folder.must("unlink", P, claim_id, evidence_id)
        tap.equal(project()["claims"][0]["evidence"], [], "unlink-by-id")
        folder.must("remove", P, claim_id)
        folder.must("claim", P, "--article", project()["articles"][0]["id"], "--quote", "2028")
        tap.equal([claim["number"] for claim in project()["claims"]], [2, 3], "numbers-are-not-given-again")


def test_talk(tap):
    """A query keeps its claim from being done until it is answered; merging loses nothing."""
    with cli.Folder() as folder:
        cli.make_project(folder)

        def claim():
            return folder.lines("list", P, "--claims", "--json")[0]

        query = folder.must("query", P, "claim:1", "to=the author", "text=Who says so?", "--by", "Ada").strip()
        tap.equal([claim()["queries"][0][key] for key in ("id", "to", "text", "state", "by")],
                  [query, "the author", "Who says so?", "open", "Ada"], "query-fields")
        tap.equal(claim()["tally"]["openQueries"], 1, "query-tally")
        refused = folder.run("set", P, "claim:1", "progress=done")
        tap.ok(refused.returncode == 2 and "1 open query" in refused.err, "query-keeps-from-done", refused.err)
        folder.must("query", P, "claim:1", "--change", query[:8], "answer=The mayor")
        tap.equal([claim()["queries"][0][key] for key in ("answer", "state")], ["The mayor", "answered"], "query-answered")
        folder.must("set", P, "claim:1", "progress=done")
        folder.must("query", P, "claim:1", "--change", "1", "state=open")
        tap.equal(claim()["progress"], "review", "query-sets-back")
        note = folder.must("note", P, "claim:1", "text=Asked twice", "--by", "Ben").strip()
        folder.must("note", P, "claim:1", "--change", note, "text=Asked three times")
        tap.equal([claim()["notes"][0][key] for key in ("text", "by")], ["Asked three times", "Ben"], "note-changed")
        folder.must("merge-claims", P, "claim:2", "claim:1")
        claims = folder.lines("list", P, "--claims", "--json")
        tap.equal([(one["number"], one["queries"][0]["id"], one["notes"][0]["id"]) for one in claims], [(2, query, note)],
                  "merged-claim-has-all")
        folder.must("query", P, "2", "--remove", "1")
        folder.must("note", P, "2", "--remove", "1")
        folder.must("split", P, "2", "--article", "1", "--quote", "$1.9 billion")
        claims = folder.lines("list", P, "--claims", "--json")
        tap.equal([(one["number"], one["statement"], one["occurrences"][-1]["exact"]) for one in claims],
                  [(2, claims[0]["statement"], "will cost"), (3, "$1.9 billion", "$1.9 billion")], "split-claim")
        tap.ok("queries" not in folder.lines("list", P, "--claims", "--json")[0], "query-removed")


def test_json(tap):
    with cli.Folder() as folder:
        cli.make_project(folder)
        add_files(folder)
        first, second = folder.lines("list", P, "--json")
        tap.equal([first["number"], second["number"], second["title"], second["published"], second["text"]],
                  [1, 2, "Mayor speaks", "2026-03-12", cli.TWO], "list-json")
        tap.equal(second["tally"], {"supported": 0, "disputed": 0, "unverified": 1, "done": 0, "claims": 1, "openQueries": 0},
                  "list-json-tally")
        claim = folder.lines("list", P, "--claims", "--json")[0]
        tap.equal([claim["number"], claim["statement"], claim["tally"], claim["occurrences"][0]["article"]],
                  [1, "will cost $1.9 billion", {"supports": 0, "disputes": 1, "context": 0, "openQueries": 0}, first["id"]],
                  "list-claims-json")

        results = folder.lines("import", P, "three.txt", "one.txt", "none.txt", "--json")
        added = folder.lines("list", P, "--json")[2]
        tap.equal([{key: result.get(key) for key in ("name", "result", "article")} for result in results],
                  [{"name": "three.txt", "result": "imported", "article": added["id"]},
                   {"name": "one.txt", "result": "duplicate", "article": first["id"]},
                   {"name": "none.txt", "result": "failed", "article": None}], "import-json")
        tap.ok("No such file" in results[2]["reason"], "import-json-reason", results[2])


def test_locale(tap):
    """Words are UTF-8 whatever the locale says: a server may have none."""
    for locale in ("C", "POSIX", "C.UTF-8"):
        with cli.Folder() as folder:
            cli.make_project(folder)
            done = folder.run("claim", P, "--article", "1", "--quote", "“nobody” doubts", env={"LC_ALL": locale})
            listed = folder.run("list", P, "--claims", env={"LC_ALL": locale})
            tap.ok(done.returncode == 0 and "“nobody” doubts" in listed.out, f"locale-{locale}", done.err, listed.out)


tap = Tap()
test_rows(tap)
test_results(tap)
test_talk(tap)
test_json(tap)
test_locale(tap)
tap.finish()
