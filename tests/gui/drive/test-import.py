#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles come in: chosen, or dropped on the window."""

import json
import re

import hands
from factdesk import BUTTON, TEXT
from stage import ARTICLES, run, scene



def rows(app):
    """name: what the row says, of each file on the list."""
    found = {}
    for row in app.find("list", re.compile("^Files")).children():
        found[row.name] = " ".join(node.name for node in row.walk() if node.role == "label")
    return found


def add(app, count):
    app.press(BUTTON, f"Add {count} Articles" if count > 1 else "Add 1 Article")


def listed(app):
    return app.rows("Articles")


@scene
def add_articles(stage):
    """Add Articles lists five files as read, and adds them in one step that can be undone."""
    stage.articles()
    app = stage.start()
    app.new_project()
    app.keys("ctrl+i")
    app.choose_all(stage.folder)
    app.wait(lambda: len(rows(app)) == 5 and all("Read," in said for said in rows(app).values()), "five files to be read")
    app.find(BUTTON, "Add 5 Articles")
    stage.keep(app)
    add(app, 5)
    app.wait(lambda: len(listed(app)) == 5, "five articles in the sidebar")
    stage.keep(app, "done")
    app.give_focus()
    app.keys("ctrl+z")
    app.wait(lambda: not listed(app), "one step back to take them all away")
    app.keys("ctrl+shift+z")
    app.wait(lambda: len(listed(app)) == 5, "one step to bring them back")


@scene
def dropped(stage):
    """Files dropped on the window with the pointer are imported; doubles are left out unless wanted, the unreadable named."""
    paths = stage.articles()
    double = stage.copy("coast-road.txt", to="coast-road (1).txt")
    broken = stage.folder / "picture.txt"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
    app = stage.start(size=(1200, 800))
    app.new_project()
    stage.drop(app, [*paths, double, broken])
    app.wait(lambda: len(rows(app)) == 7, "seven files on the list")
    app.wait(lambda: not any("Reading" in said or "Waiting" in said for said in rows(app).values()), "all of them to be read")
    stage.keep(app)
    said = rows(app)
    assert sum("Read," in words for words in said.values()) == 5, said
    assert "duplicate" in said["coast-road (1).txt"], said
    assert "Could not be read" in said["picture.txt"], said
    app.press(BUTTON, "Add Anyway")
    app.find(BUTTON, "Add 6 Articles")
    add(app, 6)
    app.wait(lambda: len(listed(app)) == 6, "six articles in the sidebar")


@scene
def dropped_on_the_start_page(stage):
    """A project dropped on the start page is opened."""
    path = stage.sample()
    app = stage.start(size=(1200, 800))
    stage.drop(app, [path])
    app.wait(lambda: app.heading_is("Ellery Tunnel bill has climbed"), "its first article")


@scene
def corrected_before(stage):
    """What was found of an article can be corrected before it is added."""
    paths = stage.articles()
    app = stage.start(stage.project("empty.factproj"), size=(1200, 800))
    odd = stage.folder / "odd.txt"
    odd.write_text("A line about nothing much.\n\nAnd then another one, which is a little longer.\n", encoding="utf-8")
    stage.drop(app, [odd])
    app.wait(lambda: "odd.txt" in rows(app) and "Read," in rows(app)["odd.txt"], "the file to be read")
    app.press(BUTTON, re.compile("Details|Edit|Show"), within=app.find("list", re.compile("^Files")))
    for name, words in (("Title", "Nothing Much"), ("Outlet", "The Odd Post"), ("Date", "2026-03-01"), ("Author", "N. N.")):
        entry = app.find(TEXT, name, within=app.find("list", re.compile("^Files")))
        app.click(entry)
        app.keys("ctrl+a")
        app.type(words)
        app.wait(lambda entry=entry, words=words: entry.text() == words, f"{words!r} in {name}")
    stage.keep(app)
    add(app, 1)
    app.wait(lambda: len(listed(app)) == 6, "the article in the sidebar")
    app.give_focus()
    app.keys("ctrl+s")
    app.wait_saved()
    article = stage.saved("empty.factproj")["articles"][-1]
    assert (article["title"], article["outlet"], article["published"], article["byline"]) == \
           ("Nothing Much", "The Odd Post", "2026-03-01", "N. N."), article
    assert len(paths) == len(ARTICLES)


def press_in(app, name, button):
    """Presses a button in a file's row."""
    app.press(BUTTON, button, within=app.find("list item", name))


@scene
def skipped_and_taken_back(stage):
    """With the first of two doubles skipped the second is wanted; what was skipped is taken back, and the keyboard stays where it was."""
    app = stage.start(stage.project(), size=(1200, 800))
    for name in ("one.txt", "two.txt"):
        (stage.folder / name).write_text("Two lines of news.\n\nBut no more than that.\n", encoding="utf-8")
    stage.drop(app, [stage.folder / "one.txt", stage.folder / "two.txt"])
    app.wait(lambda: "duplicate of “one.txt”" in rows(app).get("two.txt", ""), "the double to be known")
    press_in(app, "one.txt", "Skip")
    app.wait(lambda: "Skipped" in rows(app)["one.txt"] and "Read," in rows(app)["two.txt"], "the double to be wanted")
    stage.keep(app)
    app.find(BUTTON, "Add 1 Article")
    press_in(app, "one.txt", "Add")
    app.wait(lambda: "duplicate of “two.txt”" in rows(app)["one.txt"], "the first to be the double now")
    press_in(app, "one.txt", "Add Anyway")
    app.wait(lambda: "focused" in app.find(BUTTON, "Skip", within=app.find("list item", "one.txt")).states(),
             "the keyboard on the button that came instead")
    app.keys("space")
    app.wait(lambda: "Skipped" in rows(app)["one.txt"], "it to be skipped by keyboard")
    app.keys("space")
    app.wait(lambda: "duplicate of “two.txt”" in rows(app)["one.txt"], "it to be taken back by keyboard")
    add(app, 1)
    app.wait(lambda: len(listed(app)) == 6, "one article more in the sidebar")


@scene
def more_files(stage):
    """Files dropped while the dialog is open join those on its list; projects are opened."""
    first, second, *_ = stage.articles()
    app = stage.start(stage.project("empty.factproj"), size=(1200, 800))
    for number, path in enumerate((first, second), 1):
        stage.drop(app, [path])
        app.wait(lambda number=number: len(rows(app)) == number, f"{number} on the list")
        stage.end_sources()
    assert len(app.frames()) == 2, app.frames()
    app.wait(lambda: all("duplicate" in said for said in rows(app).values()), "both to be read")


@scene
def many_files(stage):
    """A folder of a thousand files: rows are made for those on show, and details stay where they were unfolded."""
    folder = stage.folder / "many"
    folder.mkdir()
    for number in range(1000):
        (folder / f"{number:04}.txt").write_text(f"Report {number}\n\nIts number is {number}.\n", encoding="utf-8")
    app = stage.start(stage.project(), size=(1200, 800))
    stage.drop(app, [folder])
    app.wait(lambda: app.there("label", re.compile("of 1000 files")), "the files on the list", 60)
    app.wait(lambda: len(app.find("list", re.compile("^Files")).children()) < 400, "no more rows than needed")
    app.find(BUTTON, "Add 1000 Articles", bound=240)
    press_in(app, "0001.txt", "Details")
    entry = app.find(TEXT, "Title", within=app.find("list item", "0001.txt"))
    app.click(entry)
    app.keys("ctrl+a")
    app.type("The One")
    stage.keep(app)
    x, y = app.middle(app.find("list", re.compile("^Files")).parent)
    hands.wheel(x, y, 60)
    app.wait(lambda: app.there("list item", "0100.txt"), "later files")
    hands.wheel(x, y, -80)
    app.wait(lambda: app.find(TEXT, "Title", within=app.find("list item", "0001.txt")).text() == "The One", "the details again")


@scene
def read_only(stage):
    """Files dropped on a project that is read-only are not taken, and it is told why."""
    path = stage.project()
    project = stage.saved(path)
    project["version"] = 2
    path.write_text(json.dumps(project), encoding="utf-8")
    app = stage.start(path, size=(1200, 800))
    app.wait(lambda: app.heading_is("Ellery Tunnel bill has climbed"), "its first article")
    stage.drop(app, [stage.copy("coast-road.txt", to="again.txt")])
    app.find("label", re.compile("read-only, so no articles"))
    stage.keep(app)
    assert len(app.frames()) == 1


@scene
def cancelled(stage):
    """Cancel adds nothing."""
    app = stage.start(stage.project(), size=(1200, 800))
    stage.drop(app, [stage.copy("coast-road.txt", to="again.txt")])
    app.wait(lambda: app.frames()[-1].role == "dialog", "a dialog that says that it is one")
    app.wait(lambda: "duplicate" in rows(app).get("again.txt", ""), "the double to be known")
    app.keys("Escape")
    app.wait(lambda: len(app.frames()) == 1, "the dialog to close")
    assert len(listed(app)) == 5
    app.wait_saved()


if __name__ == "__main__":
    run()
