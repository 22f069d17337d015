#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Any action, article, claim or paragraph by name or number, without the pointer."""

import re

from stage import run, scene


def open_palette(app, key="ctrl+k"):
    app.keys(key)
    app.wait(lambda: app.rows("Matches"), "the palette")


def wait_first(app, words):
    app.wait(lambda: app.rows("Matches") and re.search(words, app.rows("Matches")[0]), f"{words!r} to be the first match")


def wait_closed(app):
    app.wait(lambda: not app.there("list", "Matches"), "the palette to be gone")


@scene
def palette(stage):
    """Names find actions, articles and claims; Enter does it, Escape does not."""
    app = stage.start(stage.sample())
    app.give_focus()
    app.click(app.text())
    open_palette(app)
    stage.keep(app, "actions")
    app.type("tidewater")
    wait_first(app, "^Tunnel overrun puts Kiln Street")
    stage.keep(app, "articles")
    app.keys("Return")
    wait_closed(app)
    app.wait(lambda: app.heading_is("Tunnel overrun puts Kiln Street"), "the article")
    open_palette(app)
    app.type("claim 3")
    wait_first(app, "Claim 3$")
    app.keys("Return")
    app.wait_claim("Claim 3")
    open_palette(app)
    app.type("verdict disp")
    wait_first(app, "^Verdict: Disputed, 2$")
    app.keys("Return")
    app.wait_verdict("Disputed")
    open_palette(app)
    app.type("undo")
    wait_first(app, "^Undo, ")
    app.keys("Escape")
    wait_closed(app)
    assert app.verdict() == "Disputed"
    app.wait(lambda: "focused" in app.text().states(), "the article to have the keyboard again")


@scene
def go_to_paragraph(stage):
    """A number is a paragraph; one that is not there is answered with those that are."""
    app = stage.start(stage.sample())
    app.give_focus()
    app.click(app.text())
    open_palette(app, "ctrl+l")
    app.type("999")
    wait_first(app, r"^This article has \d+ paragraphs: type 1 to \d+$")
    app.keys("BackSpace", "BackSpace", "BackSpace")
    app.type("4")
    wait_first(app, "^Go to ¶4$")
    stage.keep(app, "paragraph")
    app.keys("Return")
    wait_closed(app)
    start = app.offset_of("The review, dated")
    app.wait(lambda: app.text().caret() == start, "the caret at the paragraph")


@scene
def dark(stage):
    """The palette in the dark."""
    app = stage.start(stage.sample(), dark=True)
    app.give_focus()
    open_palette(app)
    app.type("tunnel")
    wait_first(app, "unnel")
    stage.keep(app, "dark")


run()
