#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The inspector: what is written in its fields, and where the keyboard is."""

import json
import re

from factdesk import BUTTON, ITEM
from stage import run, scene

COST = "will cost the city $1.9 billion"
MORE = "some $700 million more"
COMMITTEE = "Works Committee: Ellery Crossing"


def with_two_claims(stage):
    """A project with two claims, the first of them in the inspector."""
    path = stage.project()
    stage.cli("claim", path, "--article", "1", "--quote", COST)
    stage.cli("claim", path, "--article", "1", "--quote", MORE)
    app = stage.start(path)
    app.click_word(COST)
    app.wait_claim("Claim 1")
    return app


def enter_statement(app):
    app.click(app.statement())
    app.wait(lambda: "focused" in app.statement().states(), "the statement to have the keyboard")


def wait_statement(app, words):
    app.wait(lambda: app.statement().text() == words, f"the statement {words!r}, not {app.statement().text()!r}")


@scene
def escape_after_undo(stage):
    """Escape in a statement never writes into the claim that an undo has brought."""
    app = with_two_claims(stage)
    app.click_word(MORE)
    app.wait_claim("Claim 2")
    app.keys("1")
    app.wait_verdict("Supported")
    app.click_word(COST)
    app.wait_claim("Claim 1")
    enter_statement(app)
    app.keys("ctrl+z")
    app.wait_claim("Claim 2")
    app.wait_verdict("Unverified")
    app.keys("Escape")
    app.wait(lambda: "focused" in app.text().states(), "the article to have the keyboard")
    wait_statement(app, MORE)
    app.wait_saved()


@scene
def erased_statement(stage):
    """A statement that is erased letter by letter is whole again when its field is left."""
    app = with_two_claims(stage)
    enter_statement(app)
    app.keys("ctrl+End", *["BackSpace"] * len(COST))
    wait_statement(app, "")
    app.find(None, "A claim needs a statement. Write what is claimed, or delete the claim.")
    stage.keep(app)
    app.click_word("PORT ELLERY")
    wait_statement(app, COST)


@scene
def input_method(stage):
    """Enter and Escape belong to the input method while it is at a letter: they leave the field only after it is done."""
    app = with_two_claims(stage)
    enter_statement(app)
    app.keys("ctrl+End", "ctrl+shift+u", "e", "9", "Return")
    wait_statement(app, COST + "é")
    assert "focused" in app.statement().states(), "Enter has left the field"
    app.keys("ctrl+shift+u", "4", "Escape")
    app.keys("a")
    wait_statement(app, COST + "éa")
    app.keys("Escape")
    app.wait(lambda: "focused" in app.text().states(), "the article to have the keyboard")
    wait_statement(app, COST)


def at_first_evidence(stage):
    """The sample's first claim in the inspector, and the keyboard on the first row of its evidence, whose words are on show."""
    app = stage.start(stage.sample())
    app.click_word(COST)
    app.wait_claim("Claim 1")
    app.wait(lambda: len(app.evidence()) == 3, "three pieces of evidence")
    row = app.find("list", "Evidence").children()[0]
    app.click(app.find("label", re.compile("the approved budget"), within=row))
    app.wait(lambda: app.heading_is(COMMITTEE), "the article of the evidence")
    app.wait(lambda: focused_row(app) == 0, "the row to have the keyboard")
    return app


def focused_row(app):
    """Which row of the evidence has the keyboard."""
    found = [place for place, row in enumerate(app.find("list", "Evidence").children()) if "focused" in row.states()]
    return found[0] if found else None


@scene
def delete_on_evidence(stage):
    """Delete unlinks the evidence that the keyboard is at, not what the article is scrolled to, and goes on to the next."""
    app = at_first_evidence(stage)
    app.keys("Down")
    app.wait(lambda: focused_row(app) == 1, "the second row to have the keyboard")
    app.keys("Delete")
    app.wait(lambda: len(app.evidence()) == 2, "one row to go")
    assert not [name for name in app.evidence() if "stress test" in name], app.evidence()
    assert app.count_claims() == 25, app.count_claims()
    app.wait(lambda: focused_row(app) == 1, "the next row to have the keyboard")
    app.keys("Delete")
    app.wait(lambda: len(app.evidence()) == 1, "another row to go")
    app.wait(lambda: focused_row(app) == 0, "the last row to have the keyboard")
    app.keys("Delete")
    app.wait(lambda: not app.there("list item", re.compile("approved budget"), within=app.inspector()), "the last row to go")
    app.wait(lambda: "focused" in app.text().states(), "the article to have the keyboard")
    assert app.count_claims() == 25, app.count_claims()


@scene
def back_from_evidence(stage):
    """A row leads back to where one came from; where its words were clicked in the text it leads to where the claim is made."""
    app = at_first_evidence(stage)
    app.find(BUTTON, "Go Back", within=app.inspector()).press()
    app.wait(lambda: app.heading_is("Ellery Tunnel bill has climbed"), "the article of the claim")
    app.find(BUTTON, "Go to Evidence", within=app.find("list", "Evidence").children()[0])
    app.show_article(COMMITTEE)
    app.click_word("a stress test, not a forecast")
    app.find(BUTTON, "Go to Where It Is Said", within=app.inspector()).press()
    app.wait(lambda: not app.heading_is(COMMITTEE), "the article of a claim")


@scene
def much_evidence(stage):
    """Of very much evidence all is listed, a page at a time; what is gone to in the text is brought to the list."""
    path = stage.sample()
    project = json.loads(path.read_text(encoding="utf-8"))
    evidence = project["claims"][0]["evidence"]
    notes = [{**evidence[0], "id": f"more-{i}", "note": f"Number {i}."} for i in range(630)]
    evidence[1:1] = notes
    path.write_text(json.dumps(project), encoding="utf-8")
    app = stage.start(path)
    app.click_word(COST)
    app.wait_claim("Claim 1")
    seen = []

    def page(words):
        app.find("label", words, within=app.inspector())
        count = int(words.split("–")[1].split()[0]) - int(words.split("–")[0]) + 1
        app.wait(lambda: len([name for name in app.evidence() if name]) == count, f"{count} rows with names")
        seen.extend(app.evidence())

    for first in range(1, 602, 50):
        page(f"{first}–{min(first + 49, 633)} of 633")
        if first < 601:
            app.press(BUTTON, "Later Evidence")
    assert len(seen) == 633, len(seen)
    for i in range(630):
        assert seen[i + 1].endswith(f"Note: Number {i}."), seen[i + 1]
    app.press(BUTTON, "Earlier Evidence")
    app.find("label", "551–600 of 633")
    stage.keep(app)
    app.show_article("Mayor calls tunnel review")
    app.click_word("the review puts the total at")
    app.find("label", "601–633 of 633")


@scene
def delete_in_lists(stage):
    """Delete on an article asks about that article; on a claim it deletes the claim, whatever evidence is on show."""
    app = at_first_evidence(stage)
    app.click(app.article_row(COMMITTEE))
    app.keys("Delete")
    app.find(None, "Claims that rest on the article")
    app.keys("Escape")
    app.wait(lambda: len(app.frames()) == 1, "the question to go")
    assert app.count_claims() == 25, app.count_claims()
    app.show_article("Ellery Tunnel bill has climbed")
    app.click(app.find("list", "Claims").children()[2])
    app.wait_claim("Claim 3")
    app.keys("Delete")
    app.wait(lambda: app.count_claims() == 24, "the claim to go")
    app.find("label", "Claim 3 deleted")


@scene
def nothing_to_change(stage):
    """In a project that cannot be changed nothing offers to."""
    path = stage.sample()
    project = json.loads(path.read_text(encoding="utf-8"))
    project["version"] = 2
    path.write_text(json.dumps(project), encoding="utf-8")
    app = stage.start(path)
    app.click_word(COST)
    app.wait_claim("Claim 1")
    app.press(BUTTON, re.compile("2 other articles"))
    app.find(BUTTON, re.compile("^Northgate Courier"))
    assert not app.there(BUTTON, re.compile("^Remove the occurrence")), "an occurrence can be removed"
    app.keys("Escape")
    app.press(BUTTON, "Claim Menu")
    item = app.find(ITEM, "Delete Claim", test=lambda node: node.role != BUTTON)
    assert "sensitive" not in item.states(), item.states()
    assert "sensitive" in app.find(ITEM, "Copy as Citation", test=lambda node: node.role != BUTTON).states()


if __name__ == "__main__":
    run()
