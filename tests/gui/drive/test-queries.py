#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked and noted about a claim, whose it is, and what sets it back when it was done."""

import json
import re

from factdesk import BUTTON, ITEM, TEXT
from stage import run, scene

COST = "will cost the city $1.9 billion"
MORE = "some $700 million more"


def with_claim(stage, *settings, **more):
    """A project with two claims, the first of them in the inspector."""
    path = stage.project()
    stage.cli("claim", path, "--article", "1", "--quote", COST)
    stage.cli("claim", path, "--article", "1", "--quote", MORE)
    for setting in settings:
        stage.cli("set", path, "claim:1", setting)
    app = stage.start(path, **more)
    app.click_word(COST)
    app.wait_claim("Claim 1")
    return app


def choose(app, button, item):
    """Opens the menu of a button and chooses from it."""
    app.press(BUTTON, button)
    app.find(ITEM, item, test=lambda node: node.role != BUTTON).press()


def claim_menu(app, item):
    choose(app, "Claim Menu", item)


def ask(app, to, question):
    claim_menu(app, "Add Query…")
    app.click(app.find(TEXT, re.compile("^To whom")))
    app.type(to)
    app.keys("Tab")
    app.type(question)
    app.keys("ctrl+Return")
    app.find(None, re.compile(f"^{re.escape(question)} Open"))


def stage_claims(stage, app):
    app.keys("ctrl+s")
    app.wait_saved()
    return stage.saved("tunnel.factproj")["claims"]


def saved_claim(stage, app, number=1):
    return next(claim for claim in stage_claims(stage, app) if claim["number"] == number)


@scene
def query_keeps_from_done(stage):
    """A query is put, keeps its claim from being done, and is answered."""
    app = with_claim(stage)
    ask(app, "the author", "Who says so")
    stage.keep(app)
    app.find(None, "1 open")
    app.click_word(COST)
    app.keys("p", "p", "p")
    app.find(None, re.compile("^Claim 1 has 1 open query"))
    app.press(BUTTON, "Answer…")
    app.find(TEXT, "Answer")
    app.type("The mayor")
    app.keys("ctrl+Return")
    app.find(None, re.compile("^Who says so Answered"))
    app.find(None, "None open")
    query = saved_claim(stage, app)["queries"][0]
    assert (query["to"], query["text"], query["state"], query["answer"]) == ("the author", "Who says so", "answered", "The mayor"), query


@scene
def query_sets_back(stage):
    """A query on a claim that was done sets it back, says so, and Undo takes both away."""
    app = with_claim(stage, "progress=done")
    ask(app, "", "Since when")
    app.find(None, re.compile("^Claim 1 was done. There is a query on it now"))
    stage.keep(app)
    assert saved_claim(stage, app)["progress"] == "review"
    app.press(BUTTON, re.compile("^_?Undo"))
    app.wait_gone(None, re.compile("^Since when Open"))
    claim = saved_claim(stage, app)
    assert claim["progress"] == "done" and "queries" not in claim, claim


@scene
def query_withdrawn_and_removed(stage):
    """A query is withdrawn, opened again, and removed with a way back."""
    app = with_claim(stage)
    ask(app, "", "Since when")
    choose(app, "Query Menu", "Withdraw")
    app.find(None, re.compile("^Since when Withdrawn"))
    app.wait(lambda: "focused" in app.find("list item", re.compile("^Since when")).states(), "the keyboard to stay at the query")
    choose(app, "Query Menu", "Open Again")
    app.find(None, re.compile("^Since when Open"))
    choose(app, "Query Menu", "Remove")
    app.wait_gone(None, re.compile("^Since when Open"))
    app.find(None, "Query removed")


@scene
def query_edited(stage):
    """Addressee and words of a query are changed in one step."""
    app = with_claim(stage)
    ask(app, "the author", "Who says so")
    choose(app, "Query Menu", "Edit…")
    app.find(TEXT, "Question").set_text("Who said so")
    app.find(TEXT, re.compile("^To whom")).set_text("the editor")
    app.press(BUTTON, re.compile("^_?Change"))
    app.find(None, re.compile("^Who said so Open · To: the editor"))
    app.give_focus()
    app.keys("ctrl+z")
    app.find(None, re.compile("^Who says so Open · To: the author"))


@scene
def from_elsewhere(stage):
    """A file from elsewhere has more notes than anybody reads, and ids with spaces in them."""
    path = stage.project()
    stage.cli("claim", path, "--article", "1", "--quote", COST)
    project = json.loads(path.read_text())
    project["claims"][0]["notes"] = [{"id": f"note {i}", "text": f"Line {i}."} for i in range(1, 121)]
    project["claims"][0]["queries"] = [{"id": "the first query", "text": "Since when", "state": "open"}]
    path.write_text(json.dumps(project))
    app = stage.start(path)
    app.click_word(COST)
    app.wait_claim("Claim 1")
    app.find(None, "120 notes")
    thread = app.find("list", "Notes")
    for n in (20, 40, 60, 80, 100):
        app.wait(lambda n=n: len(app.all("list item", within=thread)) == n, f"{n} notes")
        app.press(BUTTON, "Show More")
    app.wait(lambda: len(app.all("list item", within=thread)) == 120, "all of them")
    app.wait_gone(BUTTON, "Show More")
    app.press(BUTTON, "Answer…")
    app.find(TEXT, "Answer")
    app.type("For a year")
    app.keys("ctrl+Return")
    app.find(None, re.compile("^Since when Answered"))


@scene
def thousands(stage):
    """Of thousands of notes a few have rows, which come and go with the claim; those that nobody asked for again are not there."""
    path = stage.project()
    stage.cli("claim", path, "--article", "1", "--quote", COST)
    stage.cli("claim", path, "--article", "1", "--quote", MORE)
    project = json.loads(path.read_text(encoding="utf-8"))
    project["claims"][0]["notes"] = [{"id": f"n-{i}", "text": f"Line {i}."} for i in range(5000)]
    path.write_text(json.dumps(project), encoding="utf-8")
    app = stage.start(path)
    app.click_word(COST)
    app.wait_claim("Claim 1")
    app.find(None, "5000 notes")
    thread = app.find("list", "Notes")
    for n in range(20, 120, 20):
        app.wait(lambda n=n: len(app.all("list item", within=thread)) == n, f"{n} notes")
        app.press(BUTTON, "Show More")
    app.wait(lambda: len(app.all("list item", within=thread)) == 120, "120 notes")
    app.click_word(MORE)
    app.wait_claim("Claim 2")
    app.wait_gone("list", "Notes")
    app.click_word(COST)
    app.wait_claim("Claim 1")
    app.wait(lambda: len(app.all("list item", within=app.find("list", "Notes"))) == 20, "20 notes again")


@scene
def notes(stage):
    """Notes follow each other in the thread, and are changed in place; nothing stands there without one."""
    app = with_claim(stage, dark=True)
    assert not app.there("list", "Notes"), "an empty section takes room"
    claim_menu(app, "Add Note…")
    app.find(TEXT, "Note")
    app.type("Asked twice")
    app.keys("ctrl+Return")
    app.find(None, re.compile("^Asked twice"), within=app.find("list", "Notes"))
    app.press(BUTTON, "Add Note")
    app.find(TEXT, "Note")
    app.type("No answer")
    app.keys("ctrl+Return")
    app.find(None, "2 notes")
    stage.keep(app)
    assert [note["text"] for note in saved_claim(stage, app)["notes"]] == ["Asked twice", "No answer"]
    app.click_word(MORE)
    app.wait_claim("Claim 2")
    app.wait_gone("list", "Notes")


@scene
def escape_writes_nothing(stage):
    """A form that is left with Escape has done nothing."""
    app = with_claim(stage)
    claim_menu(app, "Add Note…")
    app.find(TEXT, "Note")
    app.type("Never mind")
    app.keys("Escape")
    app.wait_gone(TEXT, "Note")
    assert not app.there("list", "Notes")


@scene
def assignee(stage):
    """A claim is given to somebody whom the project knows, and to nobody."""
    app = with_claim(stage, "checkedBy=J. Okafor")
    choose(app, "Assigned to nobody", "J. Okafor")
    app.find(None, "Assigned to J. Okafor")
    assert saved_claim(stage, app)["assignee"] == "J. Okafor"
    choose(app, "Assigned to J. Okafor", "Nobody")
    app.find(None, "Assigned to nobody")


@scene
def correction(stage):
    """A suggested correction is accepted, and proposed again when its words change."""
    app = with_claim(stage, "correction=about $1.2 billion")
    app.click(app.find(None, "Accepted", within=app.inspector()))
    app.find(None, re.compile("^Correction accepted"))
    stage.keep(app)
    assert saved_claim(stage, app)["correctionState"] == "accepted"
    app.click(app.find(TEXT, "Suggested Correction"))
    app.keys("ctrl+End")
    app.type(", or so")
    app.find(None, re.compile("^Correction proposed again"))
    assert "correctionState" not in saved_claim(stage, app)


@scene
def history(stage):
    """The history of a claim tells what was done with it, newest first, and goes with Escape."""
    app = with_claim(stage, "correction=about $1.2 billion", "claimant=the mayor")
    claim_menu(app, "History")
    rows = app.find("list", "History of Claim 1")
    app.find(None, re.compile("^Claimant changed"), within=rows)
    names = [row.name for row in app.all("list item", within=rows)]
    assert [name.split(",")[0].split(" by ")[0] for name in names] == \
        ["Claimant changed", "Suggested correction changed", "Claim marked"], names
    stage.keep(app)
    app.keys("Escape")
    app.wait_gone("list", "History of Claim 1")


@scene
def split_and_merge(stage):
    """Selected words of a claim become a claim of their own, which goes back into it."""
    app = with_claim(stage)
    app.select("$1.9 billion", 1)
    claim_menu(app, "Split Off Selected Words")
    app.find(None, "Claim 1 split in two")
    claims = {claim["number"]: claim["statement"] for claim in stage_claims(stage, app)}
    assert claims == {1: "will cost the city", 2: MORE, 3: "$1.9 billion"}, claims
    claim_menu(app, "Merge Another Claim…")
    app.wait(lambda: app.rows("Matches"), "the other claims")
    assert not any(name.endswith("Claim 1") for name in app.rows("Matches")), "a claim can be merged into itself"
    stage.keep(app, "choice")
    app.type("1.9 bil")
    app.wait(lambda: [name for name in app.rows("Matches") if name.endswith("Claim 3")] == app.rows("Matches")[:1], "claim 3 to be found")
    app.keys("Return")
    app.find(None, "Claim 3 merged into this one")
    claims = stage_claims(stage, app)
    assert [claim["number"] for claim in claims] == [1, 2], claims
    assert [place["exact"] for place in claims[0]["occurrences"]] == ["will cost the city", "$1.9 billion"], claims[0]
    assert "Statement: $1.9 billion" in claims[0]["notes"][0]["text"], claims[0]
    stage.keep(app)


if __name__ == "__main__":
    run()
