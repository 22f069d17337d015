#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be used has a name that can be read out: on every page, in every dialog."""

import re

from factdesk import BUTTON, TEXT
from names import fault, is_open
from stage import run, scene

USED = {BUTTON, TEXT, "check box", "combo box", "link", "list item", "menu item", "radio button", "search box", "slider",
        "spin button", "switch", "tab", "text", "toggle button"}


def check_names(app, page, *expected):
    """Every widget on show which can be used; those that are expected must be among them."""
    app.picture()
    nodes = [node for frame in app.frames() for node in app.all(tuple(USED), within=frame)]
    faults = [(node, fault(node.name)) for node in nodes]
    bad = [f"{node} {what}; description {node.description!r}" for node, what in faults
           if what and (app.shown(node) or is_open(node))]
    assert not bad, f"{page}:\n" + "\n".join(bad)
    names = {node.name.strip() for node in nodes}
    for name in expected:
        assert name in names, f"{page}: nothing is called {name!r} among {sorted(names)}"


@scene
def faults_are_found(stage):
    """The rule itself: what it finds fault with."""
    for name, good in (("Open", True), ("Open the Door", True), ("", False), ("GtkMenuButton", False), ("FactStatusBar", False),
                       ("Open Open", False), ("_Open Open", False), ("Add Articles Add Articles", False), ("Add Articles ", True), ("Gtkish", True)):
        assert (fault(name) is None) == good, f"{name!r}: {fault(name)}"


@scene
def start_page(stage):
    """The start page, without and with projects to go on with."""
    path = stage.sample()
    app = stage.start()
    check_names(app, "start page", "New Project", "Main Menu")
    app.stop()
    app = stage.start(path)
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the first article")
    app.keys("ctrl+w")
    app.wait(lambda: app.shown(app.find(BUTTON, "New Project")), "the start page")
    app.wait(lambda: app.there("list item", re.compile("Ellery Tunnel")), "the project among the recent ones")
    check_names(app, "start page with a project")


@scene
def workbench(stage):
    """The workbench, wide and narrow, with a claim and without."""
    app = stage.start(stage.sample())
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the first article")
    check_names(app, "workbench", "Open", "Recent Projects", "Add Articles", "Export", "Main Menu", "Ellery Tunnel", "Article text")
    app.keys("j")
    app.wait_claim("Claim 1")
    check_names(app, "workbench with a claim", "Statement", "Rationale")
    app.resize(900, 640)
    check_names(app, "narrow workbench", "Open", "Recent Projects", "Add Articles", "Export", "Articles", "Claim")
    app.keys("shift+F9")
    app.wait(lambda: app.shown(app.statement()), "the claim")
    check_names(app, "narrow workbench with the claim over the text")
    app.resize(360, 640)
    check_names(app, "narrowest workbench")
    app.resize(1440, 900)
    check_names(app, "wide workbench again", "Open", "Add Articles", "Export")


@scene
def empty_project(stage):
    """A project without an article."""
    app = stage.start()
    app.press(BUTTON, "New Project")
    app.wait(lambda: app.there("label", "Add Articles to Begin"), "the empty project")
    check_names(app, "empty project", "Add Articles…")


@scene
def popovers(stage):
    """What comes up over the text and from the header bar."""
    app = stage.start(stage.sample())
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the first article")
    app.select("PORT ELLERY")
    check_names(app, "words selected")
    app.keys("Escape")
    app.press(BUTTON, "Ellery Tunnel")
    app.wait(lambda: is_open(app.find(TEXT, "Project Title")), "the title to be typed")
    check_names(app, "project title", "Project Title", "Rename")
    app.keys("Escape")
    app.press(BUTTON, "Recent Projects")
    check_names(app, "recent projects")
    app.keys("Escape")
    app.click_word("PORT ELLERY")
    app.keys("j")
    app.wait_claim("Claim 1")
    app.press(BUTTON, re.compile("other articles$"))
    check_names(app, "where it is said")
    app.keys("Escape")
    app.press(BUTTON, "Add a Tag")
    check_names(app, "tags")
    app.keys("Escape")
    app.press(BUTTON, "Progress")
    check_names(app, "progress", "Needs Second Check")
    app.keys("Escape", "F10")
    check_names(app, "main menu")


@scene
def dialogs(stage):
    """The details of an article, the import of files, the question about unsaved work."""
    app = stage.start(stage.sample())
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the first article")
    app.press(BUTTON, re.compile("^Details"))
    app.wait(lambda: len(app.frames()) > 1, "the dialog")
    check_names(app, "details", "Title")
    app.keys("Escape")
    app.wait(lambda: len(app.frames()) == 1, "the dialog to close")
    note = stage.folder / "note.txt"
    note.write_text("A Note\n\nNothing is said in it twice, and little once.\n", encoding="utf-8")
    app.keys("ctrl+i")
    app.choose_file(note)
    app.find("label", re.compile("A Note"))
    check_names(app, "import")
    app.keys("Escape")
    app.wait(lambda: len(app.frames()) == 1, "the dialog to close")
    app.click_word("PORT ELLERY")
    app.keys("j", "1")
    app.keys("ctrl+q")
    app.find(BUTTON, re.compile("Discard"))
    check_names(app, "unsaved work")


@scene
def preferences(stage):
    """The preferences, with choices open."""
    app = stage.start()
    app.keys("ctrl+comma")
    app.wait(lambda: len(app.frames()) > 1, "the preferences")
    app.give_focus()
    check_names(app, "general preferences", "Name", "Save by Itself", "Go On Where You Stopped")
    app.click(app.find("tab", "Appearance", test=app.shown))
    check_names(app, "how it looks", "Style", "Letters", "Size in Percent", "Marks of Claims", "Badges in the Margin")
    app.click(app.find("combo box", "Style"))
    app.wait(lambda: len(app.windows()) > 2, "the choices")
    check_names(app, "choices", "Light", "Dark")


if __name__ == "__main__":
    run()
