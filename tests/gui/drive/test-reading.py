#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How an article is read: its letters, its marks and what they say."""

import os
import re
import subprocess

import hands
from factdesk import BUTTON
from stage import run, scene
from waiting import settled

COST = "will cost the city $1.9 billion"


def height_of_letters(app):
    return app.text().character(0)[3]


@scene
def size_of_text(stage):
    """Ctrl with plus, minus, 0 and the wheel sets the size of the text, which is kept."""
    app = stage.start(stage.sample())
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the sample")
    usual = height_of_letters(app)
    app.keys("ctrl+equal", "ctrl+equal", "ctrl+equal")
    app.wait(lambda: height_of_letters(app) > usual * 1.25, "larger text")
    stage.keep(app, "larger")
    app.keys("ctrl+minus")
    app.wait(lambda: usual * 1.1 < height_of_letters(app) < usual * 1.3, "the text to be somewhat smaller")
    app.keys("ctrl+0")
    app.wait(lambda: height_of_letters(app) == usual, "the usual size")
    x, y = app.middle(app.text())
    hands.move(x, y)
    subprocess.run(["xdotool", "keydown", "ctrl", "click", "4", "click", "4", "keyup", "ctrl"], check=True)
    app.wait(lambda: height_of_letters(app) > usual * 1.1, "the wheel to make the text larger")
    larger = height_of_letters(app)
    app.keys("ctrl+q")
    app.wait_for_end()
    app = stage.start(stage.folder / "ellery-tunnel.factproj")
    app.wait(lambda: height_of_letters(app) == larger, "the size to be kept")


@scene
def place_is_kept(stage):
    """What is read stays in sight when the size of the text or of the window changes."""
    app = stage.start(stage.sample())
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the sample")
    app.click_word(COST)
    app.keys("j", "j", "j", "j", "j", "j")
    app.wait_claim("Claim 6")
    at = app.text().caret()

    def in_sight():
        _, top, _, height = app.place(app.text())
        place = app.character_place(app.text(), at)
        return top <= place[1] <= top + height

    app.wait(in_sight, "the claim in sight")
    for _ in range(7):
        app.keys("ctrl+equal")
    app.picture()
    app.wait(in_sight, "the claim still in sight")
    stage.keep(app, "larger")
    app.resize(620, 500)
    app.picture()
    app.wait(in_sight, "the claim still in sight in a small window")
    stage.keep(app, "narrow")


@scene
def letters_without_serifs(stage):
    """The font is the one that is set."""
    path = stage.sample()
    subprocess.run(["gsettings", "set", "org.factdesk.Factdesk", "reading-font", "sans"], check=True,
                   env={**os.environ, **stage.home, "GSETTINGS_BACKEND": "keyfile"})
    app = stage.start(path)
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the sample")
    stage.keep(app)


def badges_beside(app, words):
    """Where the badges beside a line begin: right of the text, in its margin."""
    x, y, width, height = app.bring_to_view(app.offset_of(words))
    left, _, whole, _ = app.place(app.text())
    narrow = whole < 480
    return left + whole - (64 if narrow else 96) + 24, y + height // 2


@scene
def badges_of_one_line(stage):
    """In a narrow window one badge counts the claims of a line, nested ones too, and lets one choose among them."""
    app = stage.start(stage.project())
    app.new_claim("cost the city $1.9 billion")
    app.new_claim("the city $1.9 billion")
    app.keys("ctrl+s")
    app.wait_saved()
    app.keys("ctrl+q")
    app.wait_for_end()
    app = stage.start(stage.folder / "tunnel.factproj", size=(360, 640))
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the project")
    hands.click(*badges_beside(app, "cost the city"))
    rows = app.wait(lambda: app.all("list item", re.compile("^Claim [12]: Unverified")), "claims to choose from")
    assert len(rows) == 2, rows
    assert rows[1].description == "the city $1.9 billion", rows[1].description
    stage.keep(app)
    app.keys("Down", "Return")
    app.wait(lambda: not app.there("list item", re.compile("^Claim 1: Unverified")), "the list to close")
    app.keys("shift+F9")
    app.wait_claim("Claim 2")


@scene
def nested_words(stage):
    """A click on words of nested claims lets one choose, the shorter first; words of one claim alone select it."""
    app = stage.start(stage.project())
    app.new_claim("cost the city $1.9 billion")
    app.new_claim("the city $1.9 billion")
    app.click_word("cost the city")
    app.wait_claim("Claim 1")
    app.click_word("city $1.9 billion")
    rows = app.wait(lambda: app.all("list item", re.compile("^Claim [12]: Unverified")), "claims to choose from")
    assert [row.name[:7] for row in rows] == ["Claim 2", "Claim 1"], rows
    stage.keep(app)
    app.keys("Return")
    app.wait_claim("Claim 2")


@scene
def claim_in_sight(stage):
    """Where the inspector is out of sight, a line above the text tells the current claim in every article, and leads to it."""
    app = stage.start(stage.sample(), size=(700, 640))
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the sample")
    app.click_word(COST)
    strip = app.find(BUTTON, "Claim 1: Disputed")
    assert strip.description == "The Ellery Tunnel will cost the city $1.9 billion.", strip.description
    stage.keep(app)
    app.keys("1")
    app.find(BUTTON, "Claim 1: Supported")
    app.click(app.find(BUTTON, "Claim 1: Supported"))
    app.wait_claim("Claim 1")
    app.wait(lambda: not app.there(BUTTON, "Claim 1: Supported", test=app.shown), "the line to go")


@scene
def wheel_after_a_jump(stage):
    """Who turns the wheel at once after going to a claim scrolls from there, and is not taken back."""
    article = stage.folder / "long.txt"
    article.write_text("Long\n\n" + "\n\n".join(f"n{n} " + "Word after word goes on. " * 8 for n in range(300)), encoding="utf-8")
    stage.cli("new", "long.factproj")
    stage.cli("import", "long.factproj", article)
    stage.cli("claim", "long.factproj", "--article", "1", "--quote", "n1 Word")
    stage.cli("claim", "long.factproj", "--article", "1", "--quote", "n250 Word")
    app = stage.start(stage.folder / "long.factproj")
    app.click(app.text())
    x, y = app.middle(app.text())
    app.keys("j")
    app.wait_claim("Claim 1")
    app.keys("j")
    app.wait_claim("Claim 2")
    jumped = settled(app.top, "the claim's place")
    app.keys("k")
    app.wait_claim("Claim 1")
    settled(app.top, "the place of the first claim")
    hands.xdotool("mousemove", x, y, "key", "j", "click", "--repeat", 5, "--delay", 15, 5)
    app.wait_claim("Claim 2")
    app.wait(lambda: settled(app.top, "the place after the wheel") < jumped - 100, f"the text to be further on than {jumped}")


@scene
def ends_by_keys(stage):
    """Alt with an arrow moves the end of the marked words, with Shift the start; it is one step to take back."""
    app = stage.start(stage.project())
    app.new_claim("the city $1.9")

    def words():
        app.keys("ctrl+s")
        app.wait_saved()
        return stage.saved("tunnel.factproj")["claims"][0]["occurrences"][0]["exact"]

    app.keys("alt+Right", "alt+Right")
    assert words() == "the city $1.9 billion,", words()
    app.keys("alt+Left", "alt+shift+Left")
    assert words() == "cost the city $1.9 billion", words()
    stage.keep(app)
    app.keys("alt+shift+Right", "alt+shift+Right")
    assert words() == "city $1.9 billion", words()
    app.keys("ctrl+z")
    app.wait(lambda: not app.there("label", re.compile("^All changes saved")), "a step to be taken back")


if __name__ == "__main__":
    run()
