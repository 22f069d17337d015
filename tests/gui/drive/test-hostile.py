#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles and projects that nobody wrote by hand: what is shown of them breaks nothing and is saved as it was."""

import json
import re

from factdesk import BUTTON, ITEM, TEXT
from stage import run, scene

MARKUP = "<b>not bold</b> &amp; <a href='x'>no link</a> </span> %s %n {0} $(id) _under"
TURNED = "\u202eback to front \u2066and in\u2069 \u200f!"
UNSEEN = "zero\u200bwidth\u200d\ufeff\u00ad"
TOWER = "a" + "\u0300\u0316\u0489" * 60
EMOJI = "👩‍👩‍👧‍👦🇩🇪🏴‍☠️" * 3
LINES = "one\ntwo\r\nthree\ttabbed\u2028four\x0bfive\x0csix"
STEERING = "one\x01two\x07three\x1b[31mfour\x7f\x85"
STRAY = "\ufffe\uffff\ue000\U0010ffff"
LONG = "Unbroken" * 1250
WORDY = "very long words " * 600

HOSTILE = {"markup": MARKUP, "turned": TURNED, "unseen": UNSEEN, "tower": TOWER, "emoji": EMOJI * 30, "lines": LINES,
           "steering": STEERING, "stray": STRAY, "long": LONG, "wordy": WORDY, "spaces": "   ", "empty": ""}

# Of articles: the words a claim is made of, and what stands around them.
TEXTS = {
    "unbroken": ("letters", "x" * 100000 + " letters end here.\n"),
    "markup": ("<b>not bold</b>", f"A heading\n\n{MARKUP} <b>not bold</b> and more.\n"),
    "turned": ("plain words", f"A heading\n\n{TURNED * 200} plain words \u202e\u202e\u202e unclosed\n"),
    "unseen": ("plain words", f"{UNSEEN * 500}\n\nplain words\n"),
    "towers": ("plain words", f"Towers plain words\n\n{(TOWER + ' ') * 200}\n"),
    "emoji": ("plain words", f"Faces plain words\n\n{EMOJI * 1000}\n"),
    "steering": ("plain words", f"{STEERING * 300}\n\nplain words\n"),
}


def say(record, words, *members):
    """What is empty is left out of a file."""
    for member in members:
        record.pop(member, None)
        if words:
            record[member] = words


def hostile_project(stage):
    """The sample with everything that can be said said in hostile words: an article and a claim for each."""
    path = stage.sample()
    project = json.loads(path.read_text(encoding="utf-8"))
    for article, words in zip(project["articles"], (MARKUP, TURNED, TOWER, LONG, EMOJI * 30)):
        article.update(title=words, byline=words, outlet=words, notes=words)
        article["imported"]["name"] = words[:200]
    for number, (claim, words) in enumerate(zip(project["claims"], HOSTILE.values())):
        said = words or " "
        claim.update(statement=said, assignee=said, tags=sorted({said, "cost"}))
        say(claim, words, "claimant", "rationale", "correction")
        for piece in claim.get("evidence", []):
            say(piece, words, "note", "by")
        query = {"id": f"a2f15ea2-0627-5f0f-9bfc-9227f8c45{number:03}", "text": said, "state": "open", "at": "2026-03-15T10:40:00Z"}
        say(query, words, "to", "by")
        claim["queries"] = [query]
    project["title"] = MARKUP
    path.write_text(json.dumps(project), encoding="utf-8")
    return path


def opened(stage, path, **more):
    app = stage.start(path, **more)
    app.wait(lambda: app.rows("Articles"), "the articles")
    app.give_focus()
    return app


def go_through_articles(app, n, each):
    """By keys, from the first row on."""
    rows = app.find("list", "Articles")
    app.click(rows.children()[0])
    for number in range(n):
        app.wait(lambda: "selected" in rows.children()[number].states(), f"row {number} to be chosen")
        app.picture()
        each(number)
        app.keys("Down")


@scene
def articles(stage):
    """A claim is made, judged and saved in articles without a space, of markup, turned round, of towers, faces and control characters."""
    stage.cli("new", "tunnel.factproj", "--title", "Hostile")
    for name, (_, text) in TEXTS.items():
        (stage.folder / f"{name}.txt").write_text(text, encoding="utf-8", newline="")
        stage.cli("import", "tunnel.factproj", f"{name}.txt")
    app = opened(stage, stage.folder / "tunnel.factproj")

    def claim(number):
        words, text = list(TEXTS.values())[number]
        app.wait(lambda: text[-6:].strip() in app.text().text()[-12:], "the whole article")
        app.keys("ctrl+f")
        entry = app.find("search box", "Find in this article")
        app.wait(lambda: "focused" in entry.states(), "the entry to have the keyboard")
        app.keys("ctrl+a")
        app.type(words)
        app.wait_selected(words)
        app.keys("Escape")
        app.wait(lambda: "focused" in app.text().states(), "the article to have the keyboard")
        app.keys("c")
        app.wait_claim(f"Claim {number + 1}")
        app.wait(lambda: "focused" in app.statement().states(), "the statement to be ready for typing")
        app.keys("Escape")
        app.wait(lambda: "focused" in app.text().states(), "the article to have the keyboard again")
        app.keys(str(number % 3 + 1))
        stage.keep(app, list(TEXTS)[number])
        app.click(app.find("list", "Articles").children()[number])

    go_through_articles(app, len(TEXTS), claim)
    app.keys("ctrl+s")
    app.wait_saved()
    claims = stage.saved("tunnel.factproj")["claims"]
    assert [made["occurrences"][0]["exact"] for made in claims] == [words for words, _ in TEXTS.values()], claims
    texts = [article["text"] for article in stage.saved("tunnel.factproj")["articles"]]
    assert [len(text) for text in texts] == [len(text) for _, text in TEXTS.values()], [len(text) for text in texts]


@scene
def everything_said(stage):
    """Titles, names, tags, statements, reasons, queries of markup, of thousands of letters and of none are shown as they are, and kept."""
    path = hostile_project(stage)
    before = stage.saved(path)
    app = opened(stage, path)
    app.wait(lambda: app.there(BUTTON, MARKUP), "the title as it is, with its brackets")
    assert not app.there("label", re.compile("could not be opened")), "something of the project is wrong"
    go_through_articles(app, len(before["articles"]), lambda number: stage.keep(app, f"article-{number}"))
    app.keys("alt+2")
    rows = app.find("list", "All claims")
    app.wait(lambda: any("focused" in node.states() for node in rows.children()), "a row to have the keyboard")
    app.keys("Home")
    for number in range(1, len(HOSTILE) + 1):
        app.wait_claim(f"Claim {number}")
        app.keys("Down")
    stage.keep(app, "table")
    assert app.there("list item", re.compile(re.escape("<b>not bold</b> &amp;")), within=rows), "markup is not shown as it is in the table"
    app.keys("Home")
    app.wait_claim("Claim 1")
    app.keys("1", "ctrl+s")
    app.wait(lambda: stage.saved(path)["claims"][0]["verdict"] == "supported", "the new verdict in the file")
    after = stage.saved(path)
    assert after["articles"] == before["articles"] and after["claims"][1:] == before["claims"][1:], "something else was saved"
    for said in ("statement", "claimant", "rationale", "correction", "tags", "evidence", "queries"):
        assert after["claims"][0][said] == before["claims"][0][said], f"the {said} was saved as {after['claims'][0][said]!r}"


@scene
def nothing_stated(stage):
    """A claim of blanks alone says everywhere that it has no statement: over the article, in what one searches, asks and links with."""
    path = stage.sample()
    project = json.loads(path.read_text(encoding="utf-8"))
    for claim in project["claims"]:
        if claim["number"] == 1:
            claim["statement"] = " \n\u200b "
    path.write_text(json.dumps(project), encoding="utf-8")
    app = opened(stage, path)
    app.find("list item", re.compile("^Claim 1, .*: No statement$"), within=app.find("list", "Claims"))

    app.click(app.text())
    app.keys("ctrl+k")
    app.wait(lambda: app.rows("Matches"), "the palette")
    app.type("claim 1")
    app.wait(lambda: app.rows("Matches") and app.rows("Matches")[0] == "No statement, Claim 1", f"the claim, not {app.rows('Matches')[:3]}")
    stage.keep(app, "palette")
    app.keys("Return")
    app.wait_claim("Claim 1")

    app.press(BUTTON, "Claim Menu")
    app.find(ITEM, "Add Query…", test=lambda node: node.role != BUTTON).press()
    app.find(TEXT, re.compile("^To whom"))
    app.find("label", "No statement")
    stage.keep(app, "query")
    app.keys("Escape")
    app.wait(lambda: len(app.windows()) == 1, "the form to close")

    app.keys("shift+F9")
    app.find(BUTTON, re.compile("^Claim 1: "), test=lambda node: node.description == "No statement")
    stage.keep(app, "strip")
    app.select_by_keys("tunnel")
    app.find("label", "Link as evidence for claim 1, “No statement”")
    stage.keep(app, "selection")


@scene
def five_megabytes_on_a_line(stage):
    """Five megabytes on one line come up, are gone through to their end, and a claim is made there."""
    (stage.folder / "line.txt").write_text("one word after another, " * 210000 + "and the end of it.\n", encoding="utf-8")
    stage.cli("new", "tunnel.factproj", "--title", "Hostile")
    stage.cli("import", "tunnel.factproj", "line.txt")
    app = opened(stage, stage.folder / "tunnel.factproj")
    app.keys("ctrl+f")
    entry = app.find("search box", "Find in this article", bound=60)
    app.wait(lambda: "focused" in entry.states(), "the entry to have the keyboard")
    app.type("the end of it")
    app.wait(lambda: app.text().selection() is not None, "the words at the end", 60)
    app.keys("Escape")
    app.wait(lambda: "focused" in app.text().states(), "the article to have the keyboard")
    app.keys("c")
    app.wait_claim("Claim 1")
    stage.keep(app)
    app.keys("Escape", "ctrl+s")
    app.wait_saved()
    assert stage.saved("tunnel.factproj")["claims"][0]["occurrences"][0]["exact"] == "the end of it"


if __name__ == "__main__":
    run()
