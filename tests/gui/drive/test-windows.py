#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Several projects in several windows, and what is opened again at the next start."""

import json
import re

import hands
from factdesk import BUTTON
from stage import run, scene

OVERRUN = "Ellery Tunnel bill"
MAYOR = "Mayor calls tunnel review"


def frame(app, title):
    """The window whose title begins so."""
    return next((one for one in app.frames() if one.name.startswith(title)), None)


def x_window(title):
    """The X window of that title: windows of the same size are not told apart by it."""
    return hands.xdotool("search", "--onlyvisible", "--name", f"^{title} ").split()[0]


def wait_frames(app, *titles):
    app.wait(lambda: len(app.frames()) == len(titles) and all(frame(app, title) for title in titles),
             f"windows {titles}, not {[one.name for one in app.frames()]}")


def two_windows(stage):
    """The sample, and a second project in a window of its own, which has the keyboard."""
    path = stage.copy("ellery-tunnel.factproj", to="second.factproj")
    project = json.loads(path.read_text(encoding="utf-8"))
    project["title"] = "Second"
    path.write_text(json.dumps(project), encoding="utf-8")
    app = stage.start(stage.sample())
    app.wait(lambda: app.heading_is(OVERRUN), "the first article")
    app.keys("ctrl+o")
    app.choose_file(stage.folder / "second.factproj")
    wait_frames(app, "Ellery Tunnel", "Second")
    app.wait(lambda: hands.focused() == x_window("Second"), "the second window to have the keyboard")
    return app


@scene
def each_its_own(stage):
    """What is done in one window is done there only, and undone there only."""
    app = two_windows(stage)
    first, second = frame(app, "Ellery Tunnel"), frame(app, "Second")

    def undo(window):
        return app.find(BUTTON, re.compile("^Undo"), within=window).name

    app.keys("j", "3")
    app.wait(lambda: undo(second) == "Undo Verdict on Claim 1", f"the step in the second window, not {undo(second)}")
    assert undo(first) == "Undo", undo(first)
    app.keys("ctrl+z")
    app.wait(lambda: undo(second) == "Undo", "it to be undone")
    app.keys("ctrl+n")
    app.wait(lambda: len(app.frames()) == 3, "a window for a new project")
    stage.keep(app)


@scene
def session(stage):
    """What was open at the end is open at the next start, with place, panes and size."""
    app = two_windows(stage)
    app.keys("F9")
    app.wait(lambda: not app.shown(app.find(BUTTON, "This Article", within=frame(app, "Second"))), "the sidebar to be hidden")
    window = x_window("Second")
    hands.xdotool("windowsize", window, 1200, 700)
    app.wait(lambda: frame(app, "Second").extents()[2] < 1250, "the second window to be smaller")
    sizes = {title: tuple(frame(app, title).extents()[2:]) for title in ("Ellery Tunnel", "Second")}
    app.keys("ctrl+q")
    app.wait_for_end()

    app = stage.start(size=None)
    wait_frames(app, "Ellery Tunnel", "Second")
    for title, size in sizes.items():
        app.wait(lambda: tuple(frame(app, title).extents()[2:]) == size, f"{title} to have the size {size}")
    assert not app.shown(app.find(BUTTON, "This Article", within=frame(app, "Second"))), "the sidebar is there again"
    stage.keep(app)
    app.stop()
    app = stage.start()
    assert app.shown(app.find(BUTTON, "New Project")), "a session is restored after the program was killed"


@scene
def vanished(stage):
    """A project that is gone is told of in passing; the others are opened."""
    app = two_windows(stage)
    app.keys("ctrl+q")
    app.wait_for_end()
    (stage.folder / "second.factproj").unlink()
    app = stage.start(size=None)
    app.find("label", re.compile("^“second.factproj” is not there any more"))
    stage.keep(app)
    wait_frames(app, "Ellery Tunnel")
    app.keys("alt+F4")
    app.wait_for_end()
    (stage.folder / "ellery-tunnel.factproj").unlink()
    app = stage.start()
    app.find("label", re.compile("^“ellery-tunnel.factproj” is not there any more"))
    assert app.shown(app.find(BUTTON, "New Project")), "there is no start page"


@scene
def named_files_only(stage):
    """`factdesk FILE` opens that file and nothing else."""
    app = two_windows(stage)
    app.keys("ctrl+q")
    app.wait_for_end()
    app = stage.start(stage.folder / "second.factproj")
    wait_frames(app, "Second")
    app.wait(lambda: app.heading_is(OVERRUN), "its first article")


@scene
def not_wanted(stage):
    """Who wants the start page has it."""
    app = stage.start(stage.sample())
    app.wait(lambda: app.heading_is(OVERRUN), "the first article")
    app.keys("ctrl+comma")
    app.wait(lambda: len(app.frames()) == 2, "the preferences")
    app.give_focus()
    app.click(app.find("switch", "Go On Where You Stopped"))
    app.keys("Escape")
    app.wait(lambda: len(app.frames()) == 1, "the preferences to close")
    app.give_focus()
    app.keys("ctrl+q")
    app.wait_for_end()
    app = stage.start()
    assert app.shown(app.find(BUTTON, "New Project")), "the project was opened"


@scene
def not_ended_after_all(stage):
    """Who gives up quitting half-way goes on with what is left, and that is what counts at the next end."""
    app = two_windows(stage)
    hands.xdotool("windowactivate", x_window("Ellery Tunnel"))
    app.wait(lambda: hands.focused() == x_window("Ellery Tunnel"), "the first window to have the keyboard")
    app.keys("j", "3")
    app.wait(lambda: app.find(BUTTON, "Undo Verdict on Claim 1"), "the step")
    hands.xdotool("windowactivate", x_window("Second"))
    app.wait(lambda: hands.focused() == x_window("Second"), "the second window to have the keyboard")
    app.keys("ctrl+q")
    app.press(BUTTON, re.compile("^_?Cancel"))
    wait_frames(app, "Ellery Tunnel")
    app.give_focus()
    app.keys("ctrl+q")
    app.press(BUTTON, re.compile("Discard"))
    app.wait_for_end()
    app = stage.start()
    wait_frames(app, "Ellery Tunnel")


if __name__ == "__main__":
    run()
