#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Articles come in: chosen, or dropped on the window."""

import re

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
    app.press(BUTTON, "New Project")
    app.wait(lambda: app.there(BUTTON, re.compile("^Add Articles")), "the empty project")
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
    app.press(BUTTON, "New Project")
    app.wait(lambda: app.there(BUTTON, re.compile("^Add Articles")), "the empty project")
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


@scene
def cancelled(stage):
    """Cancel adds nothing."""
    app = stage.start(stage.project(), size=(1200, 800))
    stage.drop(app, [stage.copy("coast-road.txt", to="again.txt")])
    app.wait(lambda: "duplicate" in rows(app).get("again.txt", ""), "the double to be known")
    app.keys("Escape")
    app.wait(lambda: len(app.frames()) == 1, "the dialog to close")
    assert len(listed(app)) == 5
    app.wait_saved()


if __name__ == "__main__":
    run()
