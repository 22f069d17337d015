#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words are found while they are typed, in the article on show and in all, and what was found can be put to use at once."""

import re

from stage import run, scene


def entry(app):
    return app.find("search box", "Find in this article")


def open_bar(app, key="ctrl+f"):
    app.keys(key)
    app.wait(lambda: app.shown(entry(app)) and "focused" not in app.text().states(), "the entry to have the keyboard")


def wait_count(app, words):
    bar = app.find("widget", "FactFindBar")
    app.wait(lambda: [node for node in app.all("label", words, bar) if app.shown(node)], f"{words!r} in the bar")


def wait_closed(app):
    app.wait(lambda: "focused" in app.text().states(), "the article to have the keyboard")
    app.wait(lambda: not [bar for bar in app.all("widget", "FactFindBar") if app.shown(bar)], "the bar to be gone")


@scene
def find_in_article(stage):
    """What is typed is selected, the keys go on to the next place and wrap; a hit links to the claim in two keystrokes."""
    app = stage.start(stage.sample())
    app.give_focus()
    app.click(app.text())
    app.keys("Escape", "j")
    app.wait(app.claim, "a claim")
    before = len(app.evidence())
    app.keys("ctrl+Home")
    open_bar(app)
    app.type("the city")
    app.wait(lambda: (app.selected() or "").lower() == "the city", "the first place to be selected")
    first = app.text().selection()
    total = app.text().text().lower().count("the city")
    wait_count(app, f"1 of {total}")
    stage.keep(app, "typed")
    app.keys("Return")
    wait_count(app, f"2 of {total}")
    app.wait(lambda: app.text().selection()[0] > first[0], "the second place")
    app.keys("shift+Return", "shift+Return")
    wait_count(app, f"{total} of {total}")
    app.keys("ctrl+g")
    wait_count(app, f"1 of {total}")
    app.keys("ctrl+shift+g", "F3")
    wait_count(app, f"1 of {total}")
    app.keys("Escape")
    wait_closed(app)
    app.wait_selected(app.text().text()[first[0]:first[1]])
    app.keys("x")
    app.wait(lambda: len(app.evidence()) == before + 1, "the words to be evidence")


@scene
def find_nothing(stage):
    """What is not there is said to be not found, and who gives up is where they were."""
    app = stage.start(stage.sample())
    app.give_focus()
    app.select("will cost")
    open_bar(app, "slash")
    app.wait(lambda: entry(app).text() == "will cost", "the selected words to be looked for")
    wait_count(app, re.compile("^1 of "))
    app.keys("ctrl+a")
    app.type("zeppelin")
    wait_count(app, "Not found")
    stage.keep(app, "not-found")
    app.keys("Escape")
    wait_closed(app)
    app.wait_selected("will cost")


@scene
def find_in_all(stage):
    """Places in all articles come while words are typed; the keys go there, Backspace comes back, Escape gives the sidebar back."""
    app = stage.start(stage.sample())
    app.give_focus()
    app.click(app.text())
    title = app.title()
    app.keys("ctrl+shift+f")
    app.wait(lambda: app.shown(app.find("search box", "Find in all articles")), "the entry")
    app.type("the city")
    app.wait(lambda: app.there("label", re.compile(r"^\d+ places in [2-9] articles$")), "places in several articles")
    rows = app.rows("Places Found")
    assert re.search(r", \d+ places?$", rows[0]), rows[0]
    assert "the city" in rows[1].lower(), rows[1]
    stage.keep(app, "found")
    app.type(" record")
    app.wait(lambda: app.there("label", re.compile("^(No article has these words.|.* in 1 article|.* in .* articles)$")), "fewer places")
    app.keys("ctrl+a")
    app.type("council members")
    app.wait(lambda: app.rows("Places Found") and "council members" in app.rows("Places Found")[1].lower(), "other places")
    app.keys("Down", "Down")
    app.wait(lambda: (app.selected() or "").lower() == "council members", "the words to be selected in their article")
    app.keys("Return")
    app.wait(lambda: "focused" in app.text().states(), "the article to have the keyboard")
    app.keys("BackSpace")
    app.wait(lambda: app.heading_is(title), "the article one came from")
    app.keys("ctrl+shift+f")
    app.wait(lambda: app.shown(app.find("search box", "Find in all articles")), "the entry")
    app.keys("Escape")
    app.wait(lambda: app.sidebar_shown() and not app.there("list", "Places Found"), "the sidebar")
    app.wait(lambda: "focused" in app.text().states(), "the article to have the keyboard")


def within_focus(node):
    """What has the keyboard in an entry is a part of it that has no name."""
    return any("focused" in part.states() for part in node.walk())


@scene
def enter_at_once(stage):
    """Enter right behind the words goes to a place of these words, not to one of what was looked for before."""
    app = stage.start(stage.sample())
    app.give_focus()
    app.click(app.text())
    for words in ("council members", "harbor", "ferry"):
        app.keys("ctrl+shift+f")
        app.wait(lambda: within_focus(app.find("search box", "Find in all articles")), "the entry to have the keyboard")
        app.type(words)
        app.keys("Return")
        app.wait(lambda words=words: (app.selected() or "").lower() == words, f"{words!r}, not {app.selected()!r}")
        app.wait(lambda: "focused" in app.text().states(), "the article to have the keyboard")


@scene
def more_than_listed(stage):
    """Of an article that has more places than are listed a last row says how many more, and leads to finding them in it."""
    path = stage.folder / "tolls.txt"
    path.write_text("Tolls\n\n" + "A toll is a toll.\n\n" * 700, encoding="utf-8")
    stage.cli("new", "tolls.factproj", "--title", "Tolls")
    stage.cli("import", "tolls.factproj", path, *stage.articles()[:1])
    app = stage.start(stage.folder / "tolls.factproj")
    app.give_focus()
    app.click(app.text())
    app.keys("ctrl+shift+f")
    app.wait(lambda: app.shown(app.find("search box", "Find in all articles")), "the entry")
    app.type("toll")
    app.wait(lambda: app.there("label", re.compile("^140[12] places in 2 articles$")), "all places to be counted")
    app.keys("Down", "End")
    more = app.find("list item", re.compile(r"^and 401 more in this article$"))
    app.wait(lambda: app.shown(more), "the row that tells of the others")
    stage.keep(app, "row")
    app.click(more, times=2)
    wait_count(app, re.compile("^1 of 1401$"))
    app.wait(lambda: (app.selected() or "").lower() == "toll", "the first place")
    stage.keep(app, "all")


@scene
def dark(stage):
    """The same in the dark, with words whose forms differ."""
    app = stage.start(stage.sample(), dark=True)
    app.give_focus()
    app.click(app.text())
    app.keys("ctrl+Home")
    open_bar(app)
    app.type("tunnel")
    wait_count(app, re.compile("^1 of "))
    app.keys("Escape")
    wait_closed(app)
    app.keys("ctrl+shift+f")
    app.wait(lambda: app.there("list", "Places Found"), "the selected words to be found in all articles")
    stage.keep(app, "dark")


run()
