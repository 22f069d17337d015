#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of claims: what it shows, what is looked for in it, and what is done with many claims at once."""

import re

import hands
from factdesk import BUTTON, ITEM, TEXT
from stage import run, scene

TABLE = "All claims"
CLAIM_5 = "Replacement boring equipment"


def table(app):
    return app.find("list", TABLE)


def rows(app):
    """What the rows in sight say, from the top down."""
    _, top, _, height = table(app).extents()
    found = [(node.extents()[1], node.name) for node in table(app).children() if "showing" in node.states()]
    return [name for y, name in sorted(found) if top <= y < top + height]


def row(app, pattern):
    return app.find("list item", re.compile(pattern), within=table(app))


def numbers(app):
    """The numbers of the claims in sight."""
    return [int(found.group(1)) for found in (re.search(r"claim (\d+):", name) for name in rows(app)) if found]


def wait_focus(app, pattern):
    node = row(app, pattern)
    app.wait(lambda: "focused" in row(app, pattern).states(), f"{node} to have the keyboard")


def show(app):
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the sample")
    app.keys("alt+2")
    app.wait(lambda: "focused" in {state for node in table(app).children() for state in node.states()}, "a row to have the keyboard")


@scene
def views(stage):
    """Alt+1 and Alt+2 change the view; Enter goes to the claim, Backspace back to the table; the view is there the next time."""
    app = stage.start(stage.sample())
    app.click_word("will cost the city $1.9 billion")
    app.wait_claim("Claim 1")
    app.keys("alt+2")
    wait_focus(app, "claim 1:")
    assert not app.sidebar_shown(), "the articles are beside the table"
    stage.keep(app)
    app.keys("Down")
    app.wait_claim("Claim 2")
    wait_focus(app, "claim 2:")
    app.keys("Return")
    app.wait(lambda: "focused" in app.text().states(), "the article to have the keyboard")
    assert app.sidebar_shown(), "the articles are not back"
    app.keys("BackSpace")
    wait_focus(app, "claim 2:")
    app.press(BUTTON, "Read")
    app.wait(lambda: "focused" in app.text().states(), "the article to have the keyboard")
    app.keys("alt+2")
    wait_focus(app, "claim 2:")
    app.keys("ctrl+q")
    app.wait_for_end()
    app = stage.start(stage.folder / "ellery-tunnel.factproj")
    wait_focus(app, "claim 2:")


@scene
def french_keys(stage):
    """The views are on the keys of the digits, whatever the keys give."""
    app = stage.start(stage.sample())
    hands.layout("fr")
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the sample")
    app.keys("alt+11")        # the key of the 2
    row(app, "claim 1:")
    app.wait(lambda: app.shown(row(app, "claim 1:")), "the table")
    app.keys("alt+10")
    app.wait(lambda: "focused" in app.text().states(), "the article")


if __name__ == "__main__":
    run()
