#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How an article is read: its letters, its marks and what they say."""

import os
import subprocess

import hands
from stage import run, scene

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


if __name__ == "__main__":
    run()
