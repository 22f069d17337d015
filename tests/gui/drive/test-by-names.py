#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job as a screen reader's user does it: by roles, names and actions of the accessibility tree, without a key or a pointer.

Files are chosen by the desktop, so the articles are in the project already; where it is saved and exported to is typed into the entry that
the chooser has for it."""

import re

from accessible import TEXT as ACCESSIBLE_TEXT
from accessible import Gio, GLib
from factdesk import BUTTON, ITEM, TEXT
from stage import run, scene

SELECTION = "org.a11y.atspi.Selection"


def choose_row(app, name, row):
    """Selects a row of a list."""
    rows = app.find("list", name)
    index = app.wait(lambda: [number + 1 for number, node in enumerate(rows.children()) if row in node.name], f"{row!r} among {name}")[0] - 1
    assert rows.call(SELECTION, "SelectChild", "(i)", index)[0], f"{row!r} cannot be selected"


def ask(node, method, signature, *arguments):
    """GTK 4.8 changes a selection and then never answers, so nobody waits for it."""
    node.bus.connection.call(node.bus_name, node.path, ACCESSIBLE_TEXT, method, GLib.Variant(signature, arguments), None,
                             Gio.DBusCallFlags.NONE, 1000, None, None)


def select_words(app, words):
    """Selects words of the article, instead of those that are selected."""
    node = app.text()
    start = app.offset_of(words)
    ask(node, "RemoveSelection", "(i)", 0)
    app.wait(lambda: node.selection() is None, "nothing to be selected")
    ask(node, "AddSelection", "(ii)", start, start + len(words))
    app.wait_selected(words)


def press(app, name, within=None):
    """Presses what is called that, in the tree as it is now."""
    node = app.find(BUTTON, name, within, test=lambda found: "sensitive" in found.states())
    node.press()


def write(app, name, text):
    app.find(TEXT, name, test=lambda node: "editable" in node.states()).set_text(text)


def choose_item(app, menu, item):
    """Opens a menu by its button and chooses from it. An item is called what its label is, the sign before its letter among it."""
    app.find(BUTTON, menu, test=lambda node: app.shown(node) and not app.all(BUTTON, within=node)[1:]).press()
    app.find(ITEM, test=lambda node: node.role != BUTTON and node.name.replace("_", "").startswith(item)).press()


def find_words(app, words):
    """Finds words in the article and goes there."""
    choose_item(app, "Main Menu", "Find in Article")
    app.find("search box", "Find in this article").set_text(words)
    app.wait_selected(words)
    press(app, "Close Find")
    app.wait(lambda: "focused" in app.text().states(), "the article to have the keyboard")


def choose_name(app, path):
    """Types where to save to, and saves."""
    app.wait(lambda: len(app.frames()) > 1, "the chooser")
    chooser = app.frames()[-1]
    entry = app.find(TEXT, within=chooser, test=lambda node: "editable" in node.states() and node.text() != "")
    entry.set_text(str(path))
    app.find(BUTTON, re.compile("^_?(Save|Export)"), within=chooser, test=lambda node: "sensitive" in node.states()).press()
    app.wait(lambda: chooser.path not in [frame.path for frame in app.frames()], "the chooser to close")


@scene
def the_whole_job_by_names(stage):
    """A claim is made, judged, given evidence and a reason, saved and exported, by names alone."""
    app = stage.start(stage.project())
    choose_row(app, "Articles", "Ellery Tunnel bill")
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the first article")
    select_words(app, "will cost the city $1.9 billion")
    press(app, "New Claim")
    app.wait_claim("Claim 1")
    write(app, "Statement", "The tunnel costs $1.9 billion.")
    app.wait(lambda: any("The tunnel costs $1.9 billion." in row for row in app.claims()), "the statement in the list of claims")
    press(app, "Disputed", within=app.find("group", "Verdict"))
    app.wait_verdict("Disputed")
    choose_row(app, "Articles", "Works Committee")
    app.wait(lambda: app.heading_is("Works Committee"), "the second article")
    assert app.find("label", re.compile("^Claim 1")), "the claim is out of sight"
    words = app.text().text()[2:30].strip()
    find_words(app, "approved budget")
    select_words(app, words)
    press(app, "Disputes")
    app.wait(lambda: len(app.evidence()) == 1, "the evidence")
    write(app, "Rationale", "The committee says otherwise.")
    choose_item(app, "Main Menu", "Save As")
    choose_name(app, stage.folder / "by-names.factproj")
    app.wait_saved()
    claim = stage.saved("by-names.factproj")["claims"][0]
    assert (claim["statement"], claim["verdict"], claim["rationale"]) == \
        ("The tunnel costs $1.9 billion.", "disputed", "The committee says otherwise."), claim
    assert claim["evidence"][0]["stance"] == "disputes", claim
    press(app, "Export")
    choose_name(app, stage.folder / "by-names.md")
    app.wait(lambda: (stage.folder / "by-names.md").exists(), "the summary")
    assert "The tunnel costs $1.9 billion." in (stage.folder / "by-names.md").read_text(encoding="utf-8")
    stage.keep(app)


if __name__ == "__main__":
    run()
