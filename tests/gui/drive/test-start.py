#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starting: the start page, recent projects, files named on the command line, files that are no use."""

import json
import re
import subprocess

from factdesk import BUTTON
from stage import environment, run, scene



@scene
def start_page(stage):
    """The start page offers a new project, opening one, and the sample."""
    app = stage.start()
    for name in ("New Project", "Open…", "Try the Sample"):
        assert app.shown(app.find(BUTTON, name)), f"{name} is not to be seen"
    stage.keep(app)


@scene
def start_page_dark(stage):
    """The start page on a dark desktop."""
    app = stage.start(dark=True)
    app.find(BUTTON, "New Project")
    stage.keep(app)


@scene
def the_sample(stage):
    """Try the Sample opens a copy that has no file yet."""
    app = stage.start()
    app.press(BUTTON, "Try the Sample")
    app.wait(lambda: app.heading_is("Ellery Tunnel bill has climbed"), "the sample's first article")
    assert len(app.rows("Articles")) == 5
    app.keys("ctrl+s")
    app.find(None, re.compile("ellery|Save", re.IGNORECASE), test=lambda node: node.parent.path == app.root.path)
    stage.keep(app)


@scene
def named_on_the_command_line(stage):
    """`factdesk NAME.factproj` opens it; named again while the program runs, it comes to a window of the same program."""
    path = stage.sample()
    app = stage.start(path)
    app.wait(lambda: app.heading_is("Ellery Tunnel bill has climbed"), "its first article")
    second = stage.project("second.factproj", title="Second")
    done = subprocess.run([environment("FACTDESK_PROGRAM"), second], timeout=20, check=False)
    assert done.returncode == 0, done
    app.wait(lambda: len(app.frames()) == 2, "a second window")
    subprocess.run([environment("FACTDESK_PROGRAM"), path], timeout=20, check=True)
    subprocess.run([environment("FACTDESK_PROGRAM"), second], timeout=20, check=True)
    app.wait(lambda: len(app.frames()) == 2, "no third window")


@scene
def recent(stage):
    """Projects once saved are on the start page, with what was found; starting opens none. They can be cleared."""
    path = stage.sample()
    app = stage.start(path)
    app.click_word("PORT ELLERY")
    app.keys("j", "3", "ctrl+s")
    app.wait_saved()
    app.keys("ctrl+q")
    app.wait_for_end()
    hidden = path.rename(stage.folder / "hidden")

    app = stage.start()
    row = app.find("list item", re.compile("Ellery Tunnel"), within=app.find("list", "Recent projects"))
    app.find("label", re.compile(r"\d+ of 25 done"), within=row)
    stage.keep(app)
    hidden.rename(path)
    app.click(row)
    app.wait(lambda: app.heading_is("Ellery Tunnel bill has climbed"), "its first article")
    app.keys("ctrl+w")
    app.wait(lambda: app.shown(app.find(BUTTON, "New Project")), "the start page")
    app.keys("ctrl+q")
    app.wait_for_end()

    app = stage.start()
    app.press(BUTTON, "Clear")
    app.press(BUTTON, re.compile("^_?Cancel"))
    app.wait(lambda: len(app.frames()) == 1, "the question to go")
    assert app.there("list item", re.compile("Ellery Tunnel"))
    app.press(BUTTON, "Clear")
    # The one that was cancelled may be in the tree for a moment longer than its window is on the screen.
    question = app.wait(lambda: next((frame for frame in app.frames()[1:] if app.window_of(frame)), None), "the question")
    app.press(BUTTON, re.compile("^C_?lear$|^C_lear"), within=question)
    app.wait(lambda: not app.there("list item", re.compile("Ellery Tunnel")), "the list to be cleared")


@scene
def open_by_chooser(stage):
    """Ctrl+O asks for a file and opens it."""
    path = stage.sample()
    app = stage.start()
    app.keys("ctrl+o")
    app.choose_file(path)
    app.wait(lambda: app.heading_is("Ellery Tunnel bill has climbed"), "its first article")


@scene
def newer_version(stage):
    """A project of a newer Factdesk is shown, says that it is read-only, and cannot be changed."""
    path = stage.sample()
    project = json.loads(path.read_text(encoding="utf-8"))
    project["version"] = 2
    path.write_text(json.dumps(project), encoding="utf-8")
    before = path.read_bytes()
    app = stage.start(path)
    app.wait(lambda: app.heading_is("Ellery Tunnel bill has climbed"), "its first article")
    app.find("label", re.compile("later version of Factdesk"), test=app.shown)
    stage.keep(app)
    app.click_word("PORT ELLERY")
    app.keys("j", "3", "ctrl+s")
    app.wait_claim("Claim 1")
    app.wait_verdict("Disputed")
    assert path.read_bytes() == before
    assert "sensitive" not in app.find(BUTTON, "Ellery Tunnel").states(), "its title can be changed"


@scene
def broken_file(stage):
    """A file that is broken is told of with line and column, and the program goes on."""
    path = stage.sample()
    path.write_bytes(path.read_bytes()[:2000])
    app = stage.start(path)
    said = app.find("label", re.compile(r"[Ll]ine \d+"), test=lambda node: True)
    assert "ellery-tunnel.factproj" in app.outline(), said
    stage.keep(app)
    app.press(BUTTON, "Close", within=app.frames()[-1])
    app.give_focus()
    app.press(BUTTON, "New Project")
    app.find(BUTTON, re.compile("^Add Articles"))


@scene
def missing_file(stage):
    """A file that is not there is told of."""
    app = stage.start(stage.folder / "nothing.factproj")
    app.find("label", re.compile("nothing.factproj"))
    stage.keep(app)


@scene
def project_with_repairs(stage):
    """Marks that had to be repaired are told of, and listed."""
    path = stage.sample()
    project = json.loads(path.read_text(encoding="utf-8"))
    project["claims"][0]["occurrences"][0]["start"] += 7
    project["claims"][0]["occurrences"][0]["end"] += 7
    path.write_text(json.dumps(project), encoding="utf-8")
    app = stage.start(path)
    app.press(BUTTON, re.compile("^Show Problems"))
    app.find(None, re.compile("^Problems in This File"))
    stage.keep(app)


if __name__ == "__main__":
    run()
