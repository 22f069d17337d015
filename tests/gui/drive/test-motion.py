#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who wants nothing to move sees nothing move; who does not mind sees the same in the end, whatever is pressed meanwhile."""

import pathlib
import re

import hands
from factdesk import BUTTON
from stage import SETTINGS, run, scene

COST = "will cost the city $1.9 billion"
# So many places in a row that are alike are where it stays.
AT_REST = 8


def start(stage, *arguments, animations, **more):
    """As on a desktop whose users want animations, or want none."""
    path = pathlib.Path(stage.home["XDG_CONFIG_HOME"], "gtk-4.0", "settings.ini")
    path.write_text(SETTINGS.replace("gtk-enable-animations=0", f"gtk-enable-animations={int(animations)}"), encoding="utf-8")
    app = stage.start(*arguments, **more)
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the first article")
    return app


def places(app, probe, *keys):
    """Where something was, look by look, from before the keys until it is at rest somewhere else."""
    seen = [probe()]
    app.keys(*keys)

    def at_rest():
        seen.append(probe())
        return seen[-1] != seen[0] and seen[-AT_REST:] == [seen[-1]] * AT_REST

    app.wait(at_rest, f"what {' '.join(keys)} moves to be at rest")
    return seen


def between(seen):
    """The places on the way."""
    return sorted({place for place in seen if place not in (seen[0], seen[-1])})


def sidebar_edge(app):
    node = app.find("list", "Articles")
    return lambda: node.extents()[0]


def inspector_edge(app):
    node = app.inspector()
    return lambda: node.extents()[0]


def text_width(app):
    node = app.text()
    return lambda: node.extents()[2]


@scene
def still(stage):
    """Without animations panes are at once where they stay, over the text and beside it."""
    app = start(stage, stage.sample(), animations=False, size=(900, 640))
    for edge, key in ((sidebar_edge(app), "F9"), (inspector_edge(app), "shift+F9")):
        assert not between(places(app, edge, key)), f"{key} moves it into sight"
        assert not between(places(app, edge, key)), f"{key} moves it out of sight"
    app.resize(1440, 900)
    app.wait(app.sidebar_shown, "the sidebar beside the text")
    width = text_width(app)
    for key in ("F9", "F9", "shift+F9", "shift+F9"):
        assert not between(places(app, width, key)), f"{key} makes the text wider bit by bit"


@scene
def still_words(stage):
    """Without animations the text is at once where it is read, by keys and after a jump."""
    app = start(stage, stage.sample(), animations=False, size=(1200, 500))
    app.click_word(COST)
    app.wait_claim("Claim 1")
    hands.move(1599, 999)
    node = app.text()        # to look for it each time would take longer than the way
    for key, what in (("ctrl+End", "to its end"), ("ctrl+Home", "to its beginning"), ("ctrl+End", "to its end"), ("j", "to the next claim")):
        seen = places(app, lambda: node.character(0)[1], key)
        # Once it may be put right, when the lines on the way have been laid out.
        assert len(between(seen)) <= 1, f"the text moves {what} bit by bit: {between(seen)}"


@scene
def moving(stage):
    """With animations panes slide, stop and turn round as they are told, and end where they end without."""
    app = start(stage, stage.sample(), animations=True, size=(900, 640))
    edge = sidebar_edge(app)

    # On a busy machine one way may be over between two looks.
    app.wait(lambda: between(places(app, edge, "F9")), "the sidebar to be seen on its way", 60)
    if not app.sidebar_shown():
        app.keys("F9")
    app.wait(app.sidebar_shown, "the sidebar over the text")
    app.keys("F9", "F9", "F9")
    app.wait(lambda: not app.sidebar_shown(), "the sidebar to go")
    stage.keep(app)
    app.keys("F9", "shift+F9")
    app.wait(lambda: app.shown(app.find(BUTTON, re.compile("^Details"))), "the inspector over the text")
    app.wait(lambda: not app.sidebar_shown(), "the sidebar to make room")
    app.keys("Escape")
    app.wait(lambda: not app.shown(app.find(BUTTON, re.compile("^Details"))), "the inspector to go")


@scene
def work_while_it_moves(stage):
    """With animations claims are made, deleted, brought back, looked for and saved as without."""
    app = start(stage, stage.project(), animations=True)
    app.new_claim(COST)
    app.keys("2")
    app.wait_verdict("Disputed")
    app.keys("Delete")
    app.wait(lambda: not app.claims(), "the claim to go")
    app.keys("ctrl+z")        # while the toast, which may be gone before it is found, comes
    app.wait(lambda: len(app.claims()) == 1, "the claim to come back")
    app.wait_verdict("Disputed")
    app.keys("ctrl+k")
    app.wait(lambda: app.rows("Matches"), "the palette")
    app.type("claim 1")
    app.wait(lambda: app.rows("Matches") and "Claim 1" in app.rows("Matches")[0], "the claim among the matches")
    app.keys("Return")
    app.wait(lambda: not app.there("list", "Matches"), "the palette to close")
    app.keys("alt+2")
    app.wait(lambda: app.there("list", "All claims", test=app.shown), "the table")
    app.keys("alt+1")
    app.wait(lambda: app.shown(app.text()), "the article")
    app.keys("F10")
    app.wait(lambda: len(app.windows()) == 2, "the main menu")
    app.keys("Escape")
    app.wait(lambda: len(app.windows()) == 1, "the menu to close")
    app.keys("ctrl+comma")
    app.wait(lambda: len(app.frames()) == 2, "the preferences")
    app.give_focus()
    app.keys("Escape")
    app.wait(lambda: len(app.frames()) == 1, "the preferences to close")
    app.give_focus()
    app.keys("ctrl+s")
    app.wait_saved()
    assert stage.saved("tunnel.factproj")["claims"][0]["verdict"] == "disputed"
    app.keys("F9", "ctrl+q")        # ends while a pane is on its way
    app.wait_for_end()


if __name__ == "__main__":
    run()
