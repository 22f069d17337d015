#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two reading panes: one article is read while evidence is looked for in another."""

import re

import hands
from factdesk import BUTTON, TEXT
from stage import run, scene
from waiting import settled

COST = "cost the city $1.9 billion"
SECOND = "Article text in the second pane"
METRO = "Mayor calls tunnel review"


def second(app):
    return app.find(TEXT, SECOND)


def is_split(app):
    return app.there(TEXT, SECOND)


def has_keyboard(app, node):
    app.wait(lambda: "focused" in node.states(), f"{node} to have the keyboard")


def start(stage, **more):
    app = stage.start(stage.sample(), **more)
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the sample")
    app.click_word(COST)
    app.wait_claim("Claim 1")
    return app


def open_second(app):
    app.keys("ctrl+backslash")
    app.wait(lambda: is_split(app), "the second pane")
    has_keyboard(app, second(app))


@scene
def link_across(stage):
    """Evidence is chosen in the second pane while the first stays where it is; linking is selecting and one key."""
    app = start(stage)
    before = app.text().text()
    open_second(app)
    stage.keep(app, "opened")
    app.show_article(METRO)
    app.wait(lambda: second(app).text() != before, "another article in the second pane")
    assert app.text().text() == before, "the first pane has left its article"
    words = second(app).text().split(".")[1].strip()[:20]
    app.keys("F6")
    has_keyboard(app, app.text())
    app.keys("F6")
    has_keyboard(app, second(app))
    app.keys("ctrl+Home", "Down", "ctrl+shift+Right")
    app.wait(lambda: second(app).selection(), f"words to be selected, such as {words!r}")
    n = len(app.evidence())
    app.keys("e")
    app.wait(lambda: len(app.evidence()) == n + 1, "one evidence more")
    assert app.claim() == "Claim 1", app.claim()
    stage.keep(app, "linked")
    app.keys("ctrl+z")
    app.wait(lambda: len(app.evidence()) == n, "it to be taken back")


@scene
def pane_with_keyboard_follows(stage):
    """The sidebar, the way back and all keys work on the pane that last had the keyboard."""
    app = start(stage)
    first = app.text().text()
    open_second(app)
    app.show_article(METRO)
    app.wait(lambda: second(app).text() != first, "another article in the second pane")
    other = second(app).text()
    app.click_word(COST)
    has_keyboard(app, app.text())
    app.show_article("What the tunnel delay means")
    app.wait(lambda: app.text().text() not in (first, other), "a third article in the first pane")
    assert second(app).text() == other, "the second pane has left its article"
    app.keys("BackSpace")
    app.wait(lambda: app.text().text() == first, "the first pane to be back")
    assert second(app).text() == other, "the second pane has left its article"
    app.keys("ctrl+backslash")
    app.wait(lambda: not is_split(app), "the second pane to close")
    stage.keep(app)


@scene
def kept(stage):
    """Both panes are as they were when the project is opened again."""
    app = start(stage)
    first = app.text().text()
    open_second(app)
    app.show_article(METRO)
    app.wait(lambda: second(app).text() != first, "another article in the second pane")
    other = second(app).text()
    app.keys("ctrl+q")
    app.wait_for_end()
    app = stage.start(stage.folder / "ellery-tunnel.factproj")
    app.wait(lambda: is_split(app) and second(app).text() == other, "the second pane as it was")
    assert app.text().text() == first, "the first pane shows another article"
    stage.keep(app)
    app.keys("ctrl+backslash")
    app.wait(lambda: not is_split(app), "the second pane to close")


@scene
def popover_stays_behind(stage):
    """What selected words can be used for goes away when the keyboard goes to the other pane, and comes for the words of that."""
    app = start(stage)
    open_second(app)
    app.click_word(COST)
    has_keyboard(app, app.text())
    app.select_by_keys("cost the city")
    app.wait(lambda: len(app.windows()) == 2, "the popover over the words")
    stage.keep(app, "first")
    app.keys("F6")
    has_keyboard(app, second(app))
    app.wait(lambda: len(app.windows()) == 1, "the popover to close")
    app.wait_selected("cost the city")
    app.keys("ctrl+Home", "Down", "ctrl+shift+Right")
    app.wait(lambda: len(app.windows()) == 2, "a popover over words of the second pane")
    app.keys("F6")
    has_keyboard(app, app.text())
    app.wait(lambda: len(app.windows()) == 1, "that popover to close")


def line(app, name="Line between both panes"):
    return app.find("separator", name)


def pull(app, node, x, beside=0):
    """Grasps a line, or what is so far beside it, and drags it."""
    left, top, _, height = app.place(node)
    at = left + beside, top + height // 2
    hands.drag(at, (at[0] + x, at[1]))


def width(app, node):
    return app.place(node)[2]


@scene
def line_between(stage):
    """The line between the panes is dragged with the pointer and moved with the arrow keys, and is there the next time."""
    app = start(stage)
    open_second(app)
    half = width(app, second(app))
    pull(app, line(app), -120)
    app.wait(lambda: abs(width(app, second(app)) - half - 120) < 4, "a wider second pane")
    stage.keep(app, "dragged")
    app.keys("Escape")
    pull(app, line(app), 2000)
    least = width(app, second(app))
    assert 180 < least < half - 50, f"the second pane can be {least} narrow"
    has_keyboard(app, second(app))
    app.keys("shift+Tab")
    has_keyboard(app, line(app))
    app.keys("Left", "Left")
    app.wait(lambda: width(app, second(app)) == least + 48, "the second pane to be wider by two steps")
    stage.keep(app, "keys")
    app.keys("Home")
    app.wait(lambda: width(app, app.text()) < least + 48, "the first pane to be narrow")
    app.keys("Right")
    kept = width(app, second(app))
    app.keys("ctrl+q")
    app.wait_for_end()
    app = stage.start(stage.folder / "ellery-tunnel.factproj")
    app.wait(lambda: is_split(app) and abs(width(app, second(app)) - kept) < 3, "the panes as they were")


@scene
def lines_beside(stage):
    """The sidebar and the inspector are made wider and narrower, within bounds, and are so the next time."""
    app = start(stage)
    sidebar, inspector = app.find("widget", "FactSidebar"), app.find("widget", "FactInspector")
    before = width(app, sidebar), width(app, inspector)
    for beside in (-2, 2):
        pull(app, line(app, "Line between the sidebar and the text"), 30, beside)
        app.wait(lambda: abs(width(app, sidebar) - before[0] - (30 if beside < 0 else 60)) < 3, f"a sidebar wider, grasped {beside} px beside the line")
    for beside in (-2, 2):
        pull(app, line(app, "Line between the text and the inspector"), -35, beside)
        app.wait(lambda: abs(width(app, inspector) - before[1] - (35 if beside < 0 else 70)) < 3, f"an inspector wider, grasped {beside} px beside the line")
    stage.keep(app)
    pull(app, line(app, "Line between the sidebar and the text"), 900, 3)
    app.wait(lambda: width(app, sidebar) < 2 * before[0], "the sidebar as wide as it may be")
    kept = width(app, sidebar), width(app, inspector)
    app.keys("ctrl+q")
    app.wait_for_end()
    app = stage.start(stage.folder / "ellery-tunnel.factproj")
    app.wait(lambda: (width(app, app.find("widget", "FactSidebar")), width(app, app.find("widget", "FactInspector"))) == kept,
             "both as wide as they were")


@scene
def find_where_one_is(stage):
    """Ctrl+F, Ctrl+G and F3 find in the pane that has the keyboard, and leave the other as it is."""
    app = start(stage)
    open_second(app)
    app.show_article(METRO)
    first = app.text().caret()
    app.keys("F6", "F6")
    has_keyboard(app, second(app))
    app.keys("ctrl+f")
    app.type("tunnel")
    at = app.wait(lambda: second(app).selection(), "the word in the second pane")
    assert second(app).text()[at[0]:at[1]].lower() == "tunnel", at
    app.keys("ctrl+g")
    app.wait(lambda: second(app).selection() and second(app).selection() > at, "the next place in the second pane")
    assert app.text().caret() == first and app.text().selection() is None, "the first pane was searched"
    stage.keep(app, "second")
    app.keys("F6")
    has_keyboard(app, app.text())
    app.keys("ctrl+f")
    app.type("harbor")
    app.wait(lambda: app.text().selection(), "the word in the first pane")
    there = second(app).selection()
    app.keys("F3")
    stage.keep(app, "first")
    assert second(app).selection() == there, "the second pane was searched"


def look_for(app, words):
    """Ctrl+Shift+F, the words, and the first place of them."""
    app.keys("ctrl+shift+f")
    app.wait(lambda: [node for node in app.all("search box", "Find in all articles") if app.shown(node)], "the entry")
    app.keys("ctrl+a")
    app.type(words)
    app.wait(lambda: app.rows("Places Found")[1:] and words in app.rows("Places Found")[1].lower(), f"places with {words!r}")
    app.keys("Down", "Down")


def selected_in(app, node, words):
    def now():
        span = node.refresh().selection()
        return span and node.text()[span[0]:span[1]].lower() == words

    app.wait(now, f"{words!r} in {node}")


@scene
def find_in_all_where_one_is(stage):
    """Ctrl+Shift+F opens what it finds in the pane that has the keyboard, and leaves the other as it is."""
    app = start(stage)
    open_second(app)
    first = app.text().text()
    look_for(app, "council members")
    selected_in(app, second(app), "council members")
    assert app.text().text() == first and app.text().selection() is None, "the first pane shows the place"
    stage.keep(app, "second")
    app.keys("Return")
    has_keyboard(app, second(app))
    there = second(app).text(), second(app).selection()
    app.keys("F6")
    has_keyboard(app, app.text())
    look_for(app, "harbor")
    selected_in(app, app.text(), "harbor")
    assert (second(app).text(), second(app).selection()) == there, "the second pane has left its place"
    stage.keep(app, "first")
    app.keys("Return")
    has_keyboard(app, app.text())
    app.keys("BackSpace")
    app.wait(lambda: app.text().text() == first, "the article one came from, in the first pane")
    assert (second(app).text(), second(app).selection()) == there, "the second pane has left its place"


@scene
def narrow(stage):
    """Where two columns have no room the second pane is below the first."""
    app = start(stage)
    app.resize(600, 700)
    open_second(app)
    app.wait(lambda: app.place(second(app))[1] > app.place(app.text())[1] + 100, "the second pane below the first")
    stage.keep(app)
    app.resize(1440, 900)
    app.wait(lambda: app.place(second(app))[0] > app.place(app.text())[0] + 200, "the second pane beside the first")
    stage.keep(app, "wide")


@scene
def dark(stage):
    """Two panes, dark."""
    app = start(stage, dark=True)
    open_second(app)
    app.show_article(METRO)
    app.wait(lambda: app.there("heading", re.compile(METRO)), "another article in the second pane")
    stage.keep(app)


@scene
def article_removed(stage):
    """When the article of the resting pane is removed, that pane shows what the other does."""
    app = start(stage)
    first = app.text().text()
    open_second(app)
    app.show_article(METRO)
    app.wait(lambda: second(app).text() != first, "another article in the second pane")
    other = second(app).text()
    app.article_menu("Ellery Tunnel bill", "Remove")
    app.press(BUTTON, re.compile("^_?Remove"), within=app.find("dialog"))
    app.wait(lambda: app.text().text() == other, "the first pane to show the other article")
    app.keys("ctrl+z")
    app.wait(lambda: len(app.rows("Articles")) == 5, "the article again")


@scene
def long_article_removed(stage):
    """The pane that loses its article goes to the place where the other one is, not to its own in an article that is gone."""
    for name in ("alpha", "charlie"):
        (stage.folder / f"{name}.txt").write_text(
            f"{name.title()}\n\n" + "\n\n".join(f"{n} " + "Word after word goes on. " * 8 for n in range(200)), encoding="utf-8")
    stage.cli("new", "long.factproj")
    stage.cli("import", "long.factproj", stage.folder / "alpha.txt", stage.folder / "charlie.txt")
    app = stage.start(stage.folder / "long.factproj")
    app.wait(lambda: app.heading_is("Alpha"), "the first article")
    start_of_text = app.top()
    open_second(app)
    app.show_article("Charlie")
    app.wait(lambda: second(app).text().startswith("Charlie"), "the second article in the second pane")
    app.click(app.text())
    app.keys("ctrl+End")
    app.wait(lambda: app.top() < start_of_text - 1000, "the first pane at the end of its article")
    app.click(second(app))
    app.article_menu("Alpha", "Remove")
    app.wait(lambda: app.text().text().startswith("Charlie"), "the first pane to show the other article")
    app.wait(lambda: settled(app.top, "the place of the first pane") > 0, "it to be at the beginning")


if __name__ == "__main__":
    run()
