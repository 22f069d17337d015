#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What was read: sentences cleared and counted, gone through, and shown in the strip."""

import re

import hands
from factdesk import BUTTON
from stage import run, scene

COST = "will cost the city $1.9 billion"
FIRST = "PORT ELLERY."
UNREAD = re.compile(r"^(\d+ sentences? unread|Every sentence looked at)$")
STRIP = re.compile("^Coverage")


def unread(app):
    """What the status bar says."""
    found = app.all(BUTTON, UNREAD)
    return found[0].name if found else None


def count(app):
    words = unread(app)
    return 0 if words is None or not words[0].isdigit() else int(words.split()[0])


def strip(app):
    return app.find("image", STRIP).name


def cleared(stage, number=0):
    return stage.saved("tunnel.factproj")["articles"][number].get("cleared", [])


@scene
def clear_sentence(stage):
    """R clears the sentence at the cursor: one fewer is unread, in the status bar and the strip, and Ctrl+Z takes it back."""
    app = stage.start(stage.project())
    app.wait(lambda: count(app) > 10, "the sentences to be counted")
    before, name = count(app), strip(app)
    app.click_word("The 2.6-mile road tunnel")
    app.keys("r")
    app.wait(lambda: count(app) == before - 1, "one sentence fewer")
    assert strip(app) != name, name
    stage.keep(app)
    app.keys("r")
    app.find("label", "This was marked as read before.")
    app.keys("ctrl+z")
    app.wait(lambda: count(app) == before, "the sentence to be unread again")
    assert strip(app) == name
    app.keys("ctrl+shift+z", "ctrl+s")
    app.wait(lambda: cleared(stage), "the passage in the file")
    assert [mark["exact"] for mark in cleared(stage)] == [
        "The 2.6-mile road tunnel has been under construction since August 2022."], cleared(stage)
    app.click_word("The 2.6-mile road tunnel")
    app.keys("shift+r")
    app.wait(lambda: count(app) == before, "the sentence to be unread once more")


@scene
def clear_words(stage):
    """Words that are selected are cleared, and what stands next to them in the paragraph becomes one passage with them."""
    app = stage.start(stage.project())
    app.wait(lambda: count(app) > 10, "the sentences to be counted")
    before = count(app)
    app.select("The 2.6-mile road tunnel has")
    app.keys("r")
    app.wait(lambda: not app.selected(), "the selection to go")
    assert count(app) == before, "a part of a sentence counts as read"
    app.select("been under construction since August 2022")
    app.press(BUTTON, "Nothing to Check")
    app.wait(lambda: count(app) == before - 1, "the whole sentence to be read")
    app.keys("ctrl+s")
    app.wait(lambda: len(cleared(stage)) == 1, "one passage in the file")


@scene
def claims_are_looked_at(stage):
    """A sentence in which a claim is made needs no clearing."""
    app = stage.start(stage.project())
    app.wait(lambda: count(app) > 10, "the sentences to be counted")
    before = count(app)
    app.new_claim(COST)
    app.wait(lambda: count(app) == before - 1, "one sentence fewer")
    app.keys("ctrl+z")
    app.wait(lambda: count(app) == before, "the sentence to be unread again")


@scene
def next_unread(stage):
    """N goes from one unread sentence to the next, across articles, until every one was looked at."""
    app = stage.start(stage.project())
    app.wait(lambda: count(app) > 10, "the sentences to be counted")
    heading = app.title()
    app.click_word("PORT ELLERY")
    app.keys("Home", "n")
    app.wait_selected(FIRST)
    app.keys("Escape", "Home")
    app.wait(lambda: not app.selected(), "the selection to go")
    seen = set()
    for _ in range(200):
        if unread(app) == "Every sentence looked at":
            break
        left = count(app)
        app.keys("n")
        app.wait(app.selected, "a sentence to be selected")
        seen.add(app.title())
        app.keys("r")
        app.wait(lambda: count(app) < left, f"fewer than {left} unread after {app.selected()!r}")
    assert unread(app) == "Every sentence looked at", unread(app)
    assert len(seen) > 1 and heading in seen, seen
    app.keys("n")
    app.find("label", "Every sentence of the articles has been looked at.")
    stage.keep(app)


@scene
def status_bar_goes_on(stage):
    """A click on the number goes to the next unread sentence, too."""
    app = stage.start(stage.project())
    app.wait(lambda: count(app) > 10, "the sentences to be counted")
    app.press(BUTTON, UNREAD)
    app.wait(app.selected, "a sentence to be selected")


@scene
def widen(stage):
    """W selects the word, the sentence, the paragraph; Shift+W goes back to where the cursor was."""
    app = stage.start(stage.project())
    app.click_word("mile road tunnel")
    caret = app.text().caret()
    app.keys("w")
    app.wait_selected("mile")
    app.keys("w")
    app.wait_selected("The 2.6-mile road tunnel has been under construction since August 2022.")
    app.keys("w")
    app.wait(lambda: app.selected().endswith("1931."), "the paragraph")
    app.keys("w")
    app.wait(lambda: app.selected().endswith("1931."), "the paragraph still")
    app.keys("shift+w")
    app.wait_selected("The 2.6-mile road tunnel has been under construction since August 2022.")
    app.keys("shift+w")
    app.wait_selected("mile")
    app.keys("shift+w")
    app.wait(lambda: not app.selected() and app.text().caret() == caret, "the cursor where it was")


@scene
def strip_goes_there(stage):
    """Pressing the strip scrolls there, and dragging on it goes on."""
    app = stage.start(stage.project(), size=(1100, 420))
    app.wait(lambda: count(app) > 10, "the sentences to be counted")
    x, y, width, height = app.place(app.find("image", STRIP))
    top = app.top()
    hands.click(x + width // 2, y + height - 4)
    app.wait(lambda: app.top() < top - 100, "the end of the article")
    bottom = app.top()
    hands.drag((x + width // 2, y + height - 4), (x + width // 2, y + 2))
    app.wait(lambda: app.top() > bottom + 100, "its beginning")
    stage.keep(app)


@scene
def read_only_says_no(stage):
    """In a project that cannot be changed R does nothing, and N goes on."""
    path = stage.project()
    text = path.read_text(encoding="utf-8").replace('"version" : 1', '"version" : 2', 1)
    path.write_text(text, encoding="utf-8")
    app = stage.start(path)
    app.wait(lambda: count(app) > 10, "the sentences to be counted")
    before = count(app)
    app.click_word("PORT ELLERY")
    app.keys("r", "n")
    app.wait(app.selected, "a sentence to be selected")
    assert count(app) == before


@scene
def dark(stage):
    """The strip and the quiet marks in the dark."""
    look(stage, dark=True)


@scene
def high_contrast(stage):
    """The same in high contrast."""
    look(stage, high_contrast=True)


@scene
def light(stage):
    """The same in light."""
    look(stage)


def look(stage, **style):
    app = stage.start(stage.sample(), **style)
    app.wait(lambda: count(app) > 0, "the sentences to be counted")
    for _ in range(3):
        left = count(app)
        app.keys("n")
        app.wait(app.selected, "a sentence to be selected")
        app.keys("r")
        app.wait(lambda: count(app) < left, "one fewer")
    stage.keep(app)


run()
