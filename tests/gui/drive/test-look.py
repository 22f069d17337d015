#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is painted where the claims are: tints and underlines, light and dark; wide and narrow windows."""

import itertools
import re

from factdesk import BUTTON, TEXT
from picture import blend, colour, near
from room import check_uncut
from stage import run, scene

# The tokens of the design: what is painted over the view, and how strongly; the colour of underlines.
VIEW = {"light": "#FFFFFF", "dark": "#1E1E1E"}
TINT = {
    "light": {"supported": ((17, 156, 121), 0.13, 0.20), "disputed": ((200, 67, 26), 0.12, 0.20), "unverified": ((224, 160, 32), 0.16, 0.26)},
    "dark": {"supported": (colour("#2BB892"), 0.17, 0.32), "disputed": (colour("#E2602F"), 0.20, 0.36),
             "unverified": (colour("#E8B13C"), 0.16, 0.30)},
}
FILL = {
    "light": {"supported": "#119C79", "disputed": "#AD3210", "unverified": "#B87E00"},
    "dark": {"supported": "#2BB892", "disputed": "#E2602F", "unverified": "#E8B13C"},
}
PATTERN = {"supported": "solid", "disputed": "double", "unverified": "dashed"}

# Marked words of the sample that stand on one line, by their verdict.
WORDS = {
    "supported": "Resident tolls will stay at $3.50",
    "disputed": "voters approved, and that is the number,",
    "unverified": "open in the autumn of 2028",
}

# How far the handle at an end of the current claim reaches over its words.
HANDLE = 14


def box_of(app, words):
    """left, top, right, bottom of words on one line of the screen."""
    start = app.offset_of(words)
    app.bring_to_view(start)
    app.bring_to_view(start + len(words) - 1)
    node = app.text()
    places = [app.character_place(node, start + at) for at in range(len(words))]
    line = [place for place in places if place[1] == places[-1][1]]
    return line[0][0], line[0][1], line[-1][0] + line[-1][2], line[0][1] + line[0][3]


def share(point, paint, under):
    """How much of the paint is in a point: 0 to 1, whatever smooths its edges."""
    along = [p - u for p, u in zip(paint, under)]
    return sum((v - u) * a for v, u, a in zip(point, under, along)) / sum(a * a for a in along)


def pattern_below(picture, box, paint, under):
    """solid, double, dashed or none: what runs along the foot of the words."""
    left, _, right, bottom = box
    bands, previous = [], False
    for y in range(bottom, bottom + 8):
        inked = [share(point, paint, under) > 0.4 for point in picture.row(y, left + 3, right - 3)]
        runs = [(ink, len(list(points))) for ink, points in itertools.groupby(inked)]
        whole = all(inked)
        broken = not whole and 0.4 < sum(inked) / len(inked) and max(length for _, length in runs) < 12
        if (whole or broken) and not previous:
            bands.append("dashed" if broken else "solid")
        previous = whole or broken
    return {(): "none", ("solid", "solid"): "double"}.get(tuple(bands), " and ".join(bands))


def has_outline(picture, box, paint):
    """Whether a line runs along above the words, between the handles at their ends."""
    left, top, right, _ = box
    return any(all(near(point, paint, 70) for point in picture.row(y, left + HANDLE, right - HANDLE)) for y in range(top - 6, top + 4))


def check_marks(app, picture, scheme, boxes, selected=None):
    background = colour(VIEW[scheme])
    for verdict, box in boxes.items():
        over, usual, strong = TINT[scheme][verdict]
        wanted = blend(over, strong if verdict == selected else usual, background)
        left, top, right, bottom = box
        found = picture.most_common(left + 2, top + 3, right - left - 4, bottom - top - 12)
        assert near(found, wanted, 4), f"{scheme} {verdict}{' selected' if verdict == selected else ''}: {found}, not {wanted}"
        fill = colour(FILL[scheme][verdict])
        if verdict == selected:
            assert has_outline(picture, box, fill), f"{scheme} {verdict} has no outline though it is selected"
        else:
            pattern = pattern_below(picture, box, fill, background)
            assert pattern == PATTERN[verdict], f"{scheme} {verdict} is underlined {pattern}, not {PATTERN[verdict]}"
            assert not has_outline(picture, box, fill), f"{scheme} {verdict} has an outline though it is not selected"



def marks(stage, scheme):
    app = stage.start(stage.sample(), dark=scheme == "dark")
    app.click_word("PORT ELLERY")
    boxes = {verdict: box_of(app, words) for verdict, words in WORDS.items()}
    boxes = {verdict: box_of(app, words) for verdict, words in WORDS.items()}        # where the last scrolling left them
    picture = stage.keep(app)
    check_marks(app, picture, scheme, boxes)
    for verdict, words in WORDS.items():
        app.click_word(words)
        app.wait_verdict(verdict.capitalize())
        picture = stage.keep(app, f"{verdict}-selected")
        check_marks(app, picture, scheme, {verdict: box_of(app, words)}, selected=verdict)


@scene
def marks_light(stage):
    """Each verdict has its tint and its underline where the claim stands."""
    marks(stage, "light")


@scene
def marks_dark(stage):
    """The same on a dark desktop."""
    marks(stage, "dark")


@scene
def marks_follow(stage):
    """A verdict that changes takes tint and underline with it."""
    app = stage.start(stage.sample())
    words = WORDS["unverified"]
    app.click_word(words)
    app.wait_verdict("Unverified")
    for key, verdict in (("1", "supported"), ("2", "disputed"), ("3", "unverified")):
        app.keys(key)
        app.wait_verdict(verdict.capitalize())
        app.keys("k")
        app.wait_claim("Claim 6")
        check_marks(app, stage.keep(app, verdict), "light", {verdict: box_of(app, words)})
        app.keys("j")
        app.wait_claim("Claim 7")


@scene
def high_contrast(stage):
    """With high contrast words stand black on white."""
    app = stage.start(stage.sample(), high_contrast=True)
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the first article")
    picture = stage.keep(app)
    x, y, width, height = app.place(app.text())
    darkest = min(sum(point) for row in range(y + 60, y + 240) for point in picture.row(row, x + width // 3, x + width // 2))
    assert darkest < 90, f"the darkest point of the text has {darkest}"


def check_shown(app, *buttons):
    for name in buttons:
        assert app.there(BUTTON, name, test=app.shown), f"there is no button {name} to be seen"


def narrow(stage, width, height):
    app = stage.start(stage.sample(), size=(width, height))
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the first article")
    size = tuple(app.frames()[0].extents()[2:])
    assert size == (width, height), f"asked for {width} × {height}, got {size}"
    stage.keep(app)
    left, _, room, _ = app.text().extents()
    assert left >= 0 and left + room <= width, "the text does not fit"
    check_shown(app, "Articles", "Claim", "Main Menu")
    check_uncut(app)
    return app


@scene
def narrow_900(stage):
    """At 900 pixels both panes are laid over the text when asked for."""
    app = narrow(stage, 900, 640)
    assert not app.sidebar_shown()
    app.keys("shift+F9")
    app.wait(lambda: app.shown(app.find(BUTTON, re.compile("^Details"))), "the inspector over the text")
    stage.keep(app, "inspector")
    app.keys("Escape")
    app.give_focus()
    app.click_word("PORT ELLERY")
    app.keys("F9")
    app.wait(app.sidebar_shown, "the sidebar over the text")
    stage.keep(app, "sidebar")


@scene
def narrow_600(stage):
    """At 600 pixels there is room for everything that matters."""
    narrow(stage, 600, 640)


@scene
def narrow_360(stage):
    """At 360 pixels too, with either pane over the text; a claim can be made."""
    app = narrow(stage, 360, 640)
    app.keys("F9")
    app.wait(app.sidebar_shown, "the sidebar over the text")
    stage.keep(app, "sidebar")
    check_uncut(app)
    app.keys("F9")
    app.wait(lambda: not app.sidebar_shown(), "the text again")
    app.select("The 2.6-mile")
    app.keys("c")
    app.wait_claim("Claim 26")
    app.wait(lambda: app.shown(app.statement()), "the new claim over the text")
    stage.keep(app, "claim")
    check_uncut(app)
    assert app.count_claims() == 26


@scene
def narrow_lists(stage):
    """Over the text the lists can be gone through by keys; Enter or a click chooses, and shows the text."""
    app = narrow(stage, 600, 640)
    app.keys("F9")
    app.wait(app.sidebar_shown, "the sidebar over the text")
    app.click(app.find("list item", re.compile("^Mayor calls")))
    app.wait(lambda: app.heading_is("Mayor calls"), "the article that was clicked")
    app.wait(lambda: not app.sidebar_shown(), "the text again")
    app.wait(lambda: "focused" in app.text().states(), "the article to have the keyboard")
    app.keys("F9")
    app.wait(app.sidebar_shown, "the sidebar again")
    app.keys("Tab", "Down")
    app.wait(lambda: app.heading_is("What the tunnel delay"), "the next article")
    assert app.sidebar_shown(), "the list is gone after one step"
    app.keys("Down")
    app.wait(lambda: app.heading_is("Tunnel overrun"), "the article after that")
    assert app.sidebar_shown(), "the list is gone after two steps"
    app.keys("Return")
    app.wait(lambda: not app.sidebar_shown(), "the text again")
    app.wait(lambda: "focused" in app.text().states(), "the article to have the keyboard")
    assert app.heading_is("Tunnel overrun")


@scene
def narrow_evidence(stage):
    """Who goes to evidence from the inspector sees its words; who goes to the next claim stays there."""
    app = narrow(stage, 600, 900)
    app.click_word("will cost the city")
    app.keys("shift+F9")
    app.wait_claim("Claim 1")
    app.click(app.find(BUTTON, "Next Claim", test=app.shown))
    app.wait_claim("Claim 2")
    assert app.shown(app.statement()), "the inspector is gone after a step"
    app.click(app.find(BUTTON, "Go to Evidence"))
    app.wait(lambda: not app.shown(app.statement()), "the words of the evidence")


@scene
def narrow_start(stage):
    """The start page fits into 360 pixels."""
    app = stage.start(size=(360, 640))
    assert tuple(app.frames()[0].extents()[2:]) == (360, 640)
    stage.keep(app)
    check_shown(app, "New Project", "Main Menu")
    left, _, room, _ = app.find(BUTTON, "New Project").extents()
    assert left >= 0 and left + room <= 360


if __name__ == "__main__":
    run()
