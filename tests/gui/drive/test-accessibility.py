#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What those need who see nothing or hold no pointer: words for what is painted, and the whole job by keys."""

import re

import hands
from factdesk import BUTTON, TEXT
from names import check_focusable
from room import check_uncut
from stage import run, scene

COST = "will cost the city $1.9 billion"


@scene
def what_the_caret_is_in(stage):
    """The article says of what claim or evidence the words are that the caret stands in, and with which verdict."""
    app = stage.start(stage.sample())
    app.click_word("PORT ELLERY")
    text = app.text()
    app.wait(lambda: not text.refresh().description, f"no description, not {text.description!r}")
    app.click_word(COST)
    app.wait(lambda: text.refresh().description.startswith("Claim 1: Disputed"), f"the claim, not {text.description!r}")
    assert "The Ellery Tunnel will cost" in text.description, text.description
    app.keys("1")
    app.wait(lambda: text.refresh().description.startswith("Claim 1: Supported"), f"the verdict, not {text.description!r}")
    app.keys("ctrl+z")
    app.wait(lambda: text.refresh().description.startswith("Claim 1: Disputed"), f"the verdict, not {text.description!r}")
    app.keys("Home", "Up", "Up")
    app.wait(lambda: not text.refresh().description, f"no description, not {text.description!r}")
    app.show_article("Works Committee")
    app.click_word("the approved budget for the crossing")
    app.wait(lambda: "Evidence for claim 1: Disputes" in text.refresh().description, f"the evidence, not {text.description!r}")


@scene
def every_focusable(stage):
    """Whatever can have the keyboard has a name of its own."""
    app = stage.start(stage.sample())
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the first article")
    check_focusable(app, "workbench")
    app.keys("j")
    app.wait_claim("Claim 1")
    check_focusable(app, "workbench with a claim")
    for key, page in (("ctrl+comma", "preferences"), ("F1", "shortcuts")):
        app.keys(key)
        app.wait(lambda: len(app.frames()) > 1, page)
        app.give_focus()
        check_focusable(app, page, app.frames()[-1])
        app.keys("Escape")
        app.wait(lambda: len(app.frames()) == 1, f"{page} to close")
        app.give_focus()
    app.keys("ctrl+w")
    app.wait(lambda: app.shown(app.find(BUTTON, "New Project")), "the start page")
    check_focusable(app, "start page")


def twice_the_size(stage, width, height):
    """The window with words of twice the size: nothing is cut off, with either pane on show, and signs are as large as words."""
    hands.text_size(200)
    app = stage.start(stage.sample(), size=(width, height))
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the first article")
    assert tuple(app.frames()[0].extents()[2:]) == (width, height), app.frames()[0].extents()
    app.keys("j")
    stage.keep(app)
    check_uncut(app)
    text_left, _, text_width, _ = app.text().extents()
    assert text_left >= 0 and text_left + text_width <= width, "the text is cut off"
    app.keys("shift+F9")
    app.wait_claim("Claim 1")
    stage.keep(app, "claim")
    check_uncut(app)
    app.keys("shift+F9", "F9")
    app.wait(app.sidebar_shown, "the sidebar")
    stage.keep(app, "sidebar")
    check_uncut(app)
    left = app.find("label", re.compile(r"^\d+ supported$"), within=app.find("widget", "FactStatusBar")).extents()[0]
    assert left >= 14 + 32, f"the sign before the first number has {left - 14} pixels"
    app.keys("F9")
    return app


@scene
def twice_the_size_360(stage):
    """Words of twice the size in the narrowest window, and the table in it."""
    app = twice_the_size(stage, 360, 640)
    title = app.find("label", "Ellery Tunnel", within=app.find("widget", "FactProjectTitle"))
    assert title.extents()[2] >= 80, f"the title has {title.extents()[2]} pixels"
    app.click(app.find(BUTTON, "Claims", test=app.shown))
    app.wait(lambda: app.there("list", "All claims", test=app.shown), "the table")
    app.click(app.find(BUTTON, "Read", test=app.shown))
    app.wait(lambda: app.shown(app.text()), "the article")
    app.keys("ctrl+question")
    app.wait(lambda: len(app.frames()) > 1, "the shortcuts")
    app.give_focus()
    stage.keep(app, "shortcuts")
    app.keys("Escape")
    app.wait(lambda: len(app.frames()) == 1, "the shortcuts to close")
    app.give_focus()
    app.keys("F9", "alt+2")
    app.find("list", "All claims")
    stage.keep(app, "claims")
    assert app.frames()[0].extents()[2] == 360, app.frames()[0].extents()
    check_uncut(app)


@scene
def twice_the_size_600(stage):
    """Words of twice the size in a window of 600 pixels."""
    twice_the_size(stage, 600, 900)


@scene
def twice_the_size_900(stage):
    """Words of twice the size in a window of 900 pixels."""
    twice_the_size(stage, 900, 900)


@scene
def twice_the_size_1440(stage):
    """Words of twice the size in a window of 1440 pixels, and its dialogs."""
    app = twice_the_size(stage, 1440, 900)
    for key, what in (("ctrl+comma", "preferences"), ("F1", "shortcuts")):
        app.keys(key)
        app.wait(lambda: len(app.frames()) > 1, what)
        app.give_focus()
        stage.keep(app, what)
        assert app.frames()[-1].extents()[2] > 900, f"{what} is {app.frames()[-1].extents()[2]} wide"
        check_uncut(app, app.frames()[-1])
        app.keys("Escape")
        app.wait(lambda: len(app.frames()) == 1, f"{what} to close")
        app.give_focus()
    app.keys("F9")
    app.article_menu("Mayor calls", "Details")
    app.give_focus()
    stage.keep(app, "details")
    check_uncut(app, app.frames()[-1])
    app.keys("Escape")
    app.wait(lambda: len(app.frames()) == 1, "the details to close")
    app.give_focus()
    app.keys("ctrl+w")
    app.wait(lambda: app.shown(app.find(BUTTON, "New Project")), "the start page")
    stage.keep(app, "start")
    check_uncut(app)


def tab_to(app, node):
    """Goes on with Tab until it has the keyboard."""
    for _ in range(80):
        if "focused" in node.states():
            return
        app.keys("Tab")
        hands.xdotool("sleep", "0.03")
    raise AssertionError(f"Tab does not come to {node}")


def tab_to_list(app):
    """Goes on with Tab until a row of the articles has the keyboard."""
    for _ in range(80):
        if any("focused" in row.states() for row in app.find("list", "Articles").children()):
            return
        app.keys("Tab")
        hands.xdotool("sleep", "0.03")
    raise AssertionError("Tab does not come to the articles")


def select(app, words):
    """Walks to the words from the beginning of the article, and over them."""
    text = app.text()
    app.wait(lambda: "focused" in text.states(), "the article to have the keyboard")
    start = app.offset_of(words)
    app.keys("ctrl+Home", *["Right"] * start)
    app.wait(lambda: text.caret() == start, f"the caret at {start}, not {text.caret()}")
    hands.hold("shift", *["Right"] * len(words))
    app.wait_selected(words)


@scene
def the_whole_job_by_keys(stage):
    """From an empty project to a saved and exported one without a pointer."""
    stage.articles()
    app = stage.start()
    tab_to(app, app.find(BUTTON, "New Project"))
    app.keys("Return")
    app.wait(lambda: any(frame.name.startswith("Untitled Project") for frame in app.frames()), "the empty project")
    app.keys("ctrl+i")
    app.choose_file(stage.folder / "ellery-overrun.txt")
    app.find(BUTTON, "Add 1 Article")
    app.give_focus()
    tab_to(app, app.find(BUTTON, "Add 1 Article"))
    app.keys("Return")
    app.wait(lambda: len(app.rows("Articles")) == 1, "the article")
    app.give_focus()
    app.keys("ctrl+i")
    app.choose_file(stage.folder / "works-committee-0311.txt")
    app.find(BUTTON, "Add 1 Article")
    app.give_focus()
    tab_to(app, app.find(BUTTON, "Add 1 Article"))
    app.keys("Return")
    app.wait(lambda: len(app.rows("Articles")) == 2, "both articles")
    app.give_focus()
    tab_to_list(app)
    app.keys("Up")
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the first article")
    tab_to(app, app.text())
    select(app, "Ellery Tunnel bill has climbed")
    app.keys("c")
    app.wait(lambda: "focused" in app.statement().states(), "the statement to be ready for typing")
    app.keys("Return")
    app.wait(lambda: "focused" in app.text().states(), "the article to have the keyboard again")
    app.keys("2")
    app.wait_verdict("Disputed")
    tab_to_list(app)
    app.keys("Down")
    app.wait(lambda: app.heading_is("Works Committee"), "the second article")
    tab_to(app, app.text())
    words = app.text().text()[2:30].strip()
    select(app, words)
    app.keys("e")
    app.wait(lambda: len(app.evidence()) == 1, "the evidence")
    tab_to(app, app.find(TEXT, "Rationale"))
    app.type("One scenario.")
    app.keys("ctrl+s")
    app.choose_file(stage.folder / "by-keys.factproj")
    app.wait_saved()
    claim = stage.saved("by-keys.factproj")["claims"][0]
    assert claim["verdict"] == "disputed" and claim["rationale"] == "One scenario." and len(claim["evidence"]) == 1, claim
    app.give_focus()
    app.keys("ctrl+e")
    app.choose_file(stage.folder / "by-keys.md")
    app.wait(lambda: (stage.folder / "by-keys.md").exists(), "the summary")
    assert "Ellery Tunnel bill has climbed" in (stage.folder / "by-keys.md").read_text(encoding="utf-8")
    stage.keep(app)


if __name__ == "__main__":
    run()
