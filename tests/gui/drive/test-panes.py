#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The two panes beside the text: what is typed, moved and chosen there."""

import json
import re
import time

import hands
from factdesk import BUTTON, ITEM, TEXT
from stage import run, scene

COST = "will cost the city $1.9 billion"
OVERRUN = "Ellery Tunnel bill has climbed"


def saved(app, stage, name="tunnel.factproj"):
    app.keys("ctrl+s")
    app.wait_saved()
    return stage.saved(name)


def into(app, name):
    node = app.find(TEXT, name)
    app.click(node)
    app.wait(lambda: "focused" in node.states(), f"{name} to have the keyboard")
    return node


@scene
def typing_and_undo(stage):
    """What is typed in one go is one step; undo and redo in the field follow the project."""
    app = stage.start(stage.project())
    app.new_claim(COST)
    field = into(app, "Rationale")
    app.type("One scenario.")
    app.wait(lambda: field.text() == "One scenario.", "the words")
    app.keys("ctrl+z")
    app.wait(lambda: field.text() == "", "the field to be empty again")
    assert "focused" in field.states(), "the keyboard left the field"
    app.keys("shift+Tab")
    app.wait(lambda: "focused" not in field.states(), "the keyboard to leave the field backwards")
    into(app, "Rationale")
    app.keys("ctrl+shift+z")
    app.wait(lambda: field.text() == "One scenario.", "the words again")
    app.type(" Two.")
    app.wait(lambda: field.text() == "One scenario. Two.", "more words")
    assert saved(app, stage)["claims"][0]["rationale"] == "One scenario. Two."


@scene
def empty_statement(stage):
    """An empty statement is refused with a message; the claim keeps the last one."""
    app = stage.start(stage.project())
    app.new_claim(COST)
    field = into(app, "Statement")
    app.keys("ctrl+a", "BackSpace")
    app.find(None, re.compile("needs a statement"))
    app.keys("Return")
    assert "focused" in field.states(), "an empty statement was accepted"
    stage.keep(app)
    app.type("It costs $1.9 billion.")
    app.wait(lambda: not app.there(None, re.compile("needs a statement")), "the message to go")
    app.keys("Return")
    app.wait(lambda: "focused" in app.text().states(), "the article to have the keyboard")
    field = into(app, "Statement")
    app.keys("ctrl+a", "BackSpace")
    app.find(None, re.compile("needs a statement"))
    app.keys("Escape")
    app.wait(lambda: field.text() == "It costs $1.9 billion.", "the statement as it was")
    assert saved(app, stage)["claims"][0]["statement"] == "It costs $1.9 billion."


@scene
def escape_restores(stage):
    """Esc takes back what was typed into the statement since the keyboard came to it."""
    app = stage.start(stage.project())
    app.new_claim(COST)
    field = into(app, "Statement")
    app.keys("ctrl+a")
    app.type("Nonsense")
    app.wait(lambda: field.text() == "Nonsense", "the words")
    app.keys("Escape")
    app.wait(lambda: field.text() == COST, "the statement as it was")
    assert saved(app, stage)["claims"][0]["statement"] == COST


def in_order(app, titles):
    rows = app.rows("Articles")
    return len(rows) == len(titles) and all(title in row for title, row in zip(titles, rows))


@scene
def move_by_keys(stage):
    """Alt+Down moves an article in the project's order, step by step."""
    app = stage.start(stage.project())
    titles = [one["title"] for one in stage.saved("tunnel.factproj")["articles"]]
    row = app.find("list item", re.compile(re.escape(OVERRUN)), within=app.find("list", "Articles"))
    app.click(row)
    app.wait(lambda: "focused" in row.states(), "the row to have the keyboard")
    app.keys("alt+Down")
    app.wait(lambda: titles[0] in app.rows("Articles")[1], "the article to be the second")
    app.keys("alt+Down")
    app.wait(lambda: titles[0] in app.rows("Articles")[2], "the article to be the third")
    found = [one["title"] for one in saved(app, stage)["articles"]]
    assert found == titles[1:3] + titles[:1] + titles[3:], found
    app.keys("alt+Up")
    app.wait(lambda: titles[0] in app.rows("Articles")[1], "the article to be the second again")
    for place in (2, 1, 0):
        app.keys("ctrl+z")
        app.wait(lambda: titles[0] in app.rows("Articles")[place], f"the article to be back at place {place}")
    assert in_order(app, titles), app.rows("Articles")
    for place in (1, 2, 1):
        app.keys("ctrl+shift+z")
        app.wait(lambda: titles[0] in app.rows("Articles")[place], f"the article to be at place {place} once more")
    assert in_order(app, titles[1:2] + titles[:1] + titles[2:]), app.rows("Articles")


@scene
def move_by_drag(stage):
    """A row that is dragged below another stands there."""
    app = stage.start(stage.project())
    titles = [one["title"] for one in stage.saved("tunnel.factproj")["articles"]]
    rows = app.find("list", "Articles").children()
    start, end = app.middle(rows[0]), app.middle(rows[3])
    hands.move(*start)
    hands.press_button()
    for step in range(1, 30):
        hands.move(start[0], start[1] + (end[1] + 20 - start[1]) * step // 29)
        time.sleep(0.03)
    time.sleep(0.5)
    hands.let_go()
    app.wait(lambda: titles[0] in app.rows("Articles")[3], "the article to be the fourth")
    stage.keep(app)
    app.keys("ctrl+z")
    app.wait(lambda: in_order(app, titles), "the drag to be taken back")
    app.keys("ctrl+shift+z")
    app.wait(lambda: in_order(app, titles[1:4] + titles[:1] + titles[4:]), "it to be made again")


@scene
def start_page_has_no_panes(stage):
    """F9 on the start page does nothing to the panes of the next project."""
    path = stage.sample()
    app = stage.start(path)
    app.wait(app.sidebar_shown, "the sidebar")
    app.keys("ctrl+w")
    app.wait(lambda: app.shown(app.find(BUTTON, "New Project")), "the start page")
    app.keys("F9", "shift+F9")
    app.click(app.find("list item", re.compile("Ellery Tunnel")))
    app.wait(lambda: app.heading_is(OVERRUN), "the project again")
    app.wait(app.sidebar_shown, "the sidebar again")


@scene
def places(stage):
    """All places of a claim are listed; one is removed, and that taken back."""
    app = stage.start(stage.sample())
    app.click_word(COST)
    app.wait_claim("Claim 1")
    app.press(BUTTON, re.compile("2 other articles"))
    app.find(BUTTON, re.compile("^Metro Wire"))
    stage.keep(app)
    n = len(app.all(BUTTON, re.compile("^Remove the occurrence")))
    assert n == 3, n
    app.press(BUTTON, re.compile("^Remove the occurrence in Metro"))
    app.wait(lambda: app.there(BUTTON, re.compile("1 other article$")), "the line to tell of one article less")
    app.press(BUTTON, re.compile("^_?Undo"))
    app.wait(lambda: app.there(BUTTON, re.compile("2 other articles")), "it to be taken back")


@scene
def all_claims(stage):
    """The list shows the claims of the article, or all of the project, and does so the next time."""
    app = stage.start(stage.sample())
    app.press(BUTTON, "All")
    app.wait(lambda: len(app.rows("Claims")) == 25, "all claims")
    stage.keep(app)
    app.press(BUTTON, "This Article")
    app.wait(lambda: len(app.rows("Claims")) == 10, "those of the article")
    app.press(BUTTON, "All")
    app.wait(lambda: len(app.rows("Claims")) == 25, "all claims")
    app.keys("ctrl+q")
    app.wait_for_end()
    app = stage.start(stage.folder / "ellery-tunnel.factproj")
    app.wait(lambda: len(app.rows("Claims")) == 25, "all claims again")


@scene
def menus(stage):
    """The menus of an article, and of the tags."""
    app = stage.start(stage.sample())
    app.click_word(COST)
    app.wait_claim("Claim 1")
    app.click(app.find("list item", re.compile("Works Committee"), within=app.find("list", "Articles")), button=3)
    app.find(ITEM, re.compile("^Mark as Source"))
    stage.keep(app, "article")
    app.keys("Escape")
    app.press(BUTTON, "Add a Tag")
    app.wait(lambda: "focused" in app.find(TEXT, "New tag").states(), "the entry")
    stage.keep(app, "tags")


@scene
def strange_entries(stage):
    """Entries that are not understood are shown as such, and stay in the file."""
    path = stage.sample()
    project = json.loads(path.read_text(encoding="utf-8"))
    project["claims"][0]["evidence"].insert(1, {"id": "strange", "kind": "dream", "text": "words", "stance": "supports"})
    path.write_text(json.dumps(project), encoding="utf-8")
    app = stage.start(path)
    app.click_word(COST)
    app.wait_claim("Claim 1")
    app.find("label", re.compile("^Not understood by this version"))
    stage.keep(app)


@scene
def rows_and_keys(stage):
    """The keyboard goes along with the current claim; Delete means what it stands on."""
    app = stage.start(stage.sample())
    app.click(app.find("list", "Claims").children()[0])
    app.wait_claim("Claim 1")
    app.keys("j", "j")
    app.wait_claim("Claim 3")
    row = app.find("list", "Claims").children()[2]
    app.wait(lambda: {"focused", "selected"} <= row.states(), f"{row} to have the keyboard")
    app.keys("Down")
    app.wait_claim("Claim 4")
    app.click(app.article_row("Works Committee"))
    app.wait(lambda: app.heading_is("Works Committee"), "the article")
    app.keys("Delete")
    app.find(None, re.compile("^Remove “Works Committee"))
    app.press(BUTTON, re.compile("^_?Cancel"))
    assert app.count_claims() == 25, "a claim was deleted"


def wait_keyboard(app, place, *states):
    """The keyboard is at that row of the list of claims, and the row has these other states, too."""
    row = app.find("list", "Claims").children()[place]
    app.wait(lambda: {"focused", *states} <= row.states(), f"{row} to have the keyboard")
    return row


@scene
def keys_mean_the_focused_claim(stage):
    """Delete and the keys for a claim act on the row that has the keyboard, also when another claim is the current one."""
    app = stage.start(stage.sample())
    app.click(app.find("list", "Claims").children()[2])
    app.wait_claim("Claim 3")
    before = app.verdict()
    app.keys("ctrl+Down")
    row = wait_keyboard(app, 3)
    assert "selected" not in row.states(), f"{row} was chosen"
    stage.keep(app)
    app.keys("2")
    app.wait_claim("Claim 4")
    app.wait_verdict("Disputed")
    wait_keyboard(app, 3, "selected")
    app.keys("k")
    app.wait_claim("Claim 3")
    app.wait_verdict(before)
    wait_keyboard(app, 2, "selected")
    app.keys("ctrl+Down")
    wait_keyboard(app, 3)
    app.keys("Delete")
    app.find("label", "Claim 4 deleted")
    assert app.count_claims() == 24, app.count_claims()


@scene
def tab_through_the_lists(stage):
    """Tab comes to the current row of a list, and goes on to what is after the list."""
    app = stage.start(stage.sample())
    app.click_word(COST)
    app.wait_claim("Claim 1")
    app.keys("j", "j")
    app.wait_claim("Claim 3")
    app.click(app.find(BUTTON, "This Article"))
    app.keys("Tab", "Tab")
    wait_keyboard(app, 2, "selected")
    app.keys("Down")
    app.wait_claim("Claim 4")
    app.keys("Tab")
    line = app.find(name="Line between the sidebar and the text")
    app.wait(lambda: "focused" in line.states(), "the keyboard on what is after the list")
    app.keys("Tab")
    app.wait(lambda: "focused" in app.text().states(), "the keyboard on the text")
    app.keys("shift+Tab", "shift+Tab")
    wait_keyboard(app, 3, "selected")
    app.click(app.find(BUTTON, "This Article"))
    app.keys("Tab", "Tab")
    wait_keyboard(app, 3, "selected")
    app.keys("shift+Tab")
    app.wait(lambda: "focused" in app.find(BUTTON, "All").states(), "the keyboard on what is before the list")
    app.wait_claim("Claim 4")


@scene
def read_only(stage):
    """A project of a later version can be read, and nothing in it changed."""
    path = stage.sample()
    project = json.loads(path.read_text(encoding="utf-8"))
    project["version"] = 2
    path.write_text(json.dumps(project), encoding="utf-8")
    app = stage.start(path)
    app.click_word(COST)
    app.wait_claim("Claim 1")
    field = app.find(TEXT, "Rationale")
    before = field.text()
    app.click(field)
    app.type("x")
    stage.keep(app)
    assert field.text() == before
    assert not app.there(BUTTON, "Unlink"), "evidence can be unlinked"

    rows = app.rows("Articles")
    row = app.article_row("Works Committee")
    app.click(row)
    app.wait(lambda: app.heading_is("Works Committee"), "the article")
    app.keys("alt+Up", "Delete")
    app.click(row, button=3)
    remove = app.find(ITEM, re.compile("^Remove"))
    stage.keep(app, "menu")
    assert "sensitive" not in remove.states(), "an article can be removed"
    assert "sensitive" not in app.find(ITEM, re.compile("^Mark as Source")).states(), "an article can be made a source"
    assert "sensitive" in app.find(ITEM, re.compile("^Details")).states(), "the details cannot be seen"
    app.press(ITEM, re.compile("^Details"))
    app.find(BUTTON, re.compile("^_?Close"))
    stage.keep(app, "details")
    app.keys("Escape")
    assert app.rows("Articles") == rows, app.rows("Articles")


if __name__ == "__main__":
    run()
