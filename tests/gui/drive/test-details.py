#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is told of claims, articles and the project."""

import json
import re

from factdesk import BUTTON, ITEM, TEXT, UNDO_TOAST
from stage import run, scene

COST = "will cost the city $1.9 billion"
OVERRUN = "Ellery Tunnel bill has climbed"


def saved(app, stage):
    app.keys("ctrl+s")
    app.wait_saved()
    return stage.saved("tunnel.factproj")


@scene
def claim_fields(stage):
    """Rationale, correction, claimant and tags are kept, and each is taken back by name."""
    app = stage.start(stage.project())
    app.new_claim(COST)
    fields = (("Rationale", "One scenario of a draft.", "rationale"), ("Suggested Correction", "could cost up to", "correction"),
              ("Claimant", "an internal review", "claimant"))
    for name, words, _ in fields:
        node = app.find(TEXT, name)
        app.click(node)
        app.wait(lambda node=node: "focused" in node.states(), f"{name} to have the keyboard")
        app.type(words)
        app.wait(lambda node=node, words=words: node.text() == words, f"{name} to say {words!r}")
    for tag in ("cost", "budget"):
        app.press(BUTTON, "Add a Tag")
        app.wait(lambda: "focused" in app.find(TEXT, "New tag").states(), "the entry for a tag to have the keyboard")
        app.type(tag)
        app.keys("Return")
        app.wait(lambda tag=tag: app.there(None, re.compile(rf"\b{tag}\b")), f"the tag {tag}")
        app.keys("Escape")
    stage.keep(app)
    claim = saved(app, stage)["claims"][0]
    for _, words, member in fields:
        assert claim[member] == words, claim
    assert claim["tags"] == ["cost", "budget"], claim
    app.press(BUTTON, re.compile("Remove.*cost"))
    app.wait(lambda: not app.there(BUTTON, re.compile("Remove.*cost")), "the tag to go")
    assert saved(app, stage)["claims"][0]["tags"] == ["budget"]


def tags_of(stage, number):
    """What the project's file has."""
    claims = stage.saved("tunnel.factproj")["claims"]
    return [claim.get("tags", []) for claim in claims if claim["number"] == number][0]


def open_tags(app):
    app.press(BUTTON, "Add a Tag")
    app.wait(lambda: "focused" in app.find(TEXT, "New tag").states(), "the entry for a tag to have the keyboard")


@scene
def tag_completion(stage):
    """Tags of other claims are offered as one types; keys choose one, Escape chooses none, what a claim has is not offered again."""
    path = stage.project()
    stage.cli("claim", path, "--article", "1", "--quote", COST)
    stage.cli("claim", path, "--article", "1", "--quote", "some $700 million more")
    saved_project = stage.saved(path)
    saved_project["claims"][0]["tags"] = ["budget", "bus depot", "busy street", "cost", "ferry", "mayor", "review", "tolls", "tunnel", "voters"]
    path.write_text(json.dumps(saved_project), encoding="utf-8")
    app = stage.start(path)
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the article")
    app.click_word("some $700 million more")
    app.wait_claim("Claim 2")
    open_tags(app)
    app.wait(lambda: len(app.rows("Tags of this project")) == 8, "as many as there is room for")
    stage.keep(app, "all")
    app.type("bu")
    app.wait(lambda: app.rows("Tags of this project") == ["budget", "bus depot", "busy street"], "those that begin so")
    stage.keep(app, "typed")
    app.keys("Down")
    app.wait(lambda: "focused" in app.find("list item", "budget").states(), "the first to have the keyboard")
    app.keys("Up")
    app.wait(lambda: "focused" in app.find(TEXT, "New tag").states(), "the entry to have it again")
    app.keys("Down", "Down", "Down")
    app.wait(lambda: "focused" in app.find("list item", "busy street").states(), "the third to have the keyboard")
    stage.keep(app, "chosen")
    app.keys("Return")
    app.find(BUTTON, "Remove tag “busy street”")
    app.wait(lambda: not app.rows("Tags of this project") or len(app.windows()) == 1, "the list to close")
    open_tags(app)
    app.type("bus")
    app.wait(lambda: app.rows("Tags of this project") == ["bus depot"], f"only what the claim has not got, not {app.rows('Tags of this project')}")
    app.keys("Escape")
    app.wait(lambda: len(app.windows()) == 1, "the list to close")
    saved(app, stage)
    assert tags_of(stage, 2) == ["busy street"], tags_of(stage, 2)
    app.keys("ctrl+z")
    app.wait(lambda: not app.there(BUTTON, re.compile("^Remove tag")), "the tag to be taken back")


@scene
def article_details(stage):
    """Title, outlet, date and the rest of an article can be changed; a date that is none is refused."""
    app = stage.start(stage.project())
    app.article_menu(OVERRUN, "Details")
    app.give_focus()
    for name, words in (("Title", "The tunnel's bill"), ("Outlet", "Northgate Courier"), ("Author", "Petra Olin"),
                        (re.compile("^Date"), "tomorrow")):
        entry = app.find(TEXT, name, within=app.frames()[-1])
        app.click(entry)
        app.keys("ctrl+a")
        app.type(words)
        app.wait(lambda entry=entry, words=words: entry.text() == words, f"{words!r} in {entry}")
    app.keys("Return")
    app.wait(lambda: app.there(None, re.compile("(?i)year|YYYY.*date|date.*YYYY")), "to be told what a date is")
    stage.keep(app)
    app.keys("ctrl+a")
    app.type("2026-03")
    app.press(BUTTON, re.compile("^_?Apply"))
    app.wait(lambda: app.heading_is("The tunnel's bill"), "the new title over the article")
    article = saved(app, stage)["articles"][0]
    assert (article["title"], article["outlet"], article["byline"], article["published"]) == \
           ("The tunnel's bill", "Northgate Courier", "Petra Olin", "2026-03"), article
    app.give_focus()
    app.click_word("PORT ELLERY")
    app.keys("ctrl+z")
    app.wait(lambda: app.heading_is(OVERRUN), "the old title after one step back")


@scene
def source(stage):
    """An article is marked as a source."""
    app = stage.start(stage.project())
    app.article_menu(OVERRUN, "Mark as Source")
    app.wait(lambda: saved(app, stage)["articles"][0]["role"] == "source", "the role in the file")


@scene
def remove_article(stage):
    """Removing an article names what rests on it first; it can be taken back."""
    app = stage.start(stage.sample())
    app.article_menu("Works Committee", "Remove")
    app.find(None, re.compile("Ellery Tunnel will cost the city"), within=app.find(None, "Claims that rest on the article"))
    stage.keep(app)
    app.press(BUTTON, re.compile("^_?Remove"))
    app.wait(lambda: len(app.rows("Articles")) == 4, "the article to go")
    app.press(BUTTON, UNDO_TOAST)
    app.wait(lambda: len(app.rows("Articles")) == 5, "the article to come back")
    app.wait_saved()


@scene
def rename_project(stage):
    """The project gets another title."""
    app = stage.start(stage.project())
    app.press(BUTTON, re.compile("Ellery Tunnel|Rename Project"))
    app.wait(lambda: "focused" in app.find(TEXT, "Project Title").states(), "the entry to have the keyboard")
    app.keys("ctrl+a")
    app.type("The Ellery Crossing")
    app.keys("Return")
    app.wait(lambda: app.there("label", "The Ellery Crossing"), "the new title")
    assert saved(app, stage)["title"] == "The Ellery Crossing"


@scene
def sort_articles(stage):
    """Articles are sorted by title for the eye; the project keeps its order."""
    app = stage.start(stage.sample())
    before = app.rows("Articles")
    app.press(BUTTON, "Sort Articles")
    app.find(ITEM, "Title").press()
    app.wait(lambda: app.rows("Articles") == sorted(before), "the order of titles")
    app.wait_saved()


if __name__ == "__main__":
    run()
