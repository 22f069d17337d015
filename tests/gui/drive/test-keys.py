#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys: what is typed is typed, and what is a shortcut acts, whatever the keyboard."""

import re

import hands
from factdesk import BUTTON, ITEM, TEXT
from stage import run, scene

ENTRIES = (TEXT, "search box", "text", "spin button")

# All that are shortcuts of the article and the lists, and more.
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789/."

COST = "will cost the city $1.9 billion"


def project_of(app):
    """What a shortcut could have changed, as the window tells it."""
    heading = app.find("label", re.compile(r"^Claim \d+$"), within=app.inspector()).name        # also when it is scrolled away
    return (heading, app.verdict(), app.count_claims(), tuple(app.rows("Articles")), len(app.evidence()),
            app.find(BUTTON, "Progress").description, app.text().text())


def unchanged(app, before, where):
    for number, (was, now) in enumerate(zip(before, project_of(app))):
        assert was == now, f"{where}: member {number} was {was!r} and is {now!r}"


def entries(app, within=None):
    """What can be typed into and is on show, the article left out."""
    return [node for node in app.all(ENTRIES, within=within)
            if node.name != "Article text" and {"editable", "sensitive"} <= node.states() and all(node.extents()[2:])]


def bring_to_view(app, node):
    """Tab brings what has the keyboard into view, and so does this without a pointer."""
    for _ in range(200):
        if "focused" in node.states():
            return
        app.keys("Tab")
    raise AssertionError(f"Tab does not come to {node}")


def type_all(app, node):
    """Types every letter into it, which holds as many more by then."""
    before = node.text()
    app.type(LETTERS)
    app.wait(lambda: node.text() != before, f"{node} to hold what was typed")
    app.keys("BackSpace", "Delete")


@scene
def typing_is_no_shortcut(stage):
    """All letters typed into every entry of the inspector leave the project as it is, but for those words."""
    app = stage.start(stage.sample())
    app.click_word(COST)
    app.wait_claim("Claim 1")
    app.click(app.statement())
    app.wait(lambda: "focused" in app.statement().states(), "the statement to have the keyboard")
    before = project_of(app)
    named = ("Statement", "Rationale", "Suggested Correction", "Claimant")
    for name in named:
        node = app.find(TEXT, name)
        bring_to_view(app, node)
        type_all(app, node)
        unchanged(app, before, name)
    seen = {node.name for node in entries(app, app.inspector())}
    app.press(BUTTON, "Add a Tag")
    app.wait(lambda: "focused" in app.find(TEXT, "New tag").states(), "the entry for a tag to have the keyboard")
    app.type(LETTERS)
    app.wait(lambda: LETTERS[-4:] in app.find(TEXT, "New tag").text(), "the letters in the entry")
    app.keys("Escape")
    unchanged(app, before, "New tag")
    assert set(named) <= seen, seen


@scene
def typing_elsewhere(stage):
    """The same for the title of the project, the details of an article and the preferences."""
    app = stage.start(stage.sample())
    app.click_word(COST)
    app.wait_claim("Claim 1")
    before = project_of(app)
    app.menu("Rename Project")
    app.wait(lambda: "focused" in app.find(TEXT, "Project Title").states(), "the title to be typed")
    app.type(LETTERS)
    app.wait(lambda: LETTERS in app.find(TEXT, "Project Title").text(), "the letters in the entry")
    app.keys("Escape")
    unchanged(app, before, "the title")
    app.keys("ctrl+comma")
    app.wait(lambda: len(app.frames()) > 1, "the preferences")
    app.give_focus()
    app.click(app.find(TEXT, "Name"))
    app.type(LETTERS)
    app.wait(lambda: app.find(TEXT, "Name").text() == LETTERS, "the letters in the entry")
    app.keys("Escape")
    app.wait(lambda: len(app.frames()) == 1, "the preferences to close")
    app.give_focus()
    app.article_menu("Mayor calls", "Details")
    app.give_focus()
    dialog = app.frames()[-1]
    assert len(entries(app, dialog)) >= 4, entries(app, dialog)
    for node in entries(app, dialog)[:4]:
        app.click(node)
        app.keys("End")
        type_all(app, node)
    app.press(BUTTON, re.compile("^_?Cancel"), within=dialog)
    app.wait(lambda: len(app.frames()) == 1, "the details to close")
    app.wait_claim(before[0])
    assert app.count_claims() == before[2] and tuple(app.rows("Articles")) == before[3]
    assert not app.there(BUTTON, re.compile("^Undo .")), "there is something to undo"


def type_letters(app, node, where):
    """Types every letter into what has the keyboard, and it holds them."""
    app.wait(lambda: "focused" in node.states(), f"{where} to have the keyboard")
    app.keys("ctrl+a", "BackSpace")
    app.type(LETTERS)
    app.wait(lambda: node.text() == LETTERS, f"the letters in {where}, not {node.text()!r}")


@scene
def typing_to_find(stage):
    """The same for find, find in all articles, the palette and the search of the table."""
    app = stage.start(stage.sample())
    app.click_word(COST)
    app.wait_claim("Claim 1")
    before = project_of(app)
    for key, name in (("ctrl+f", "Find in this article"), ("ctrl+shift+f", "Find in all articles"),
                      ("ctrl+k", "What to do or where to go")):
        app.keys(key)
        type_letters(app, app.find("search box", name, test=lambda node: "focused" in node.states()), name)
        app.keys("Escape")
        app.wait(lambda: "focused" in app.text().states(), "the article to have the keyboard again")
        unchanged(app, before, name)
    app.keys("alt+2")
    app.find("list", "All claims")
    app.keys("slash")
    node = app.find("search box", test=lambda found: "focused" in found.states())
    type_letters(app, node, node.name)
    app.keys("ctrl+a", "BackSpace", "alt+1")
    app.wait(lambda: app.shown(app.text()), "the article")
    unchanged(app, before[:5], "the search of the table")        # a column of the table is called Progress, too


@scene
def typing_into_forms(stage):
    """The same for the forms of evidence, queries, notes, assignees and merging."""
    app = stage.start(stage.sample())
    app.click_word(COST)
    app.wait_claim("Claim 1")
    before = project_of(app)

    def type_into_all(what):
        app.wait(lambda: entries(app, app.frames()[-1]) if len(app.frames()) > 1 else None, what)
        app.give_focus()
        fields = entries(app, app.frames()[-1])
        for node in fields:
            app.click(node)
            type_letters(app, node, f"{node.name} of {what}")
        app.press(BUTTON, re.compile("^_?Cancel"), within=app.frames()[-1])
        app.wait(lambda: len(app.frames()) == 1, f"{what} to close")
        app.give_focus()
        unchanged(app, before, what)
        return len(fields)

    for kind, count in (("Web Address", 4), ("Calculation", 1)):
        app.press(BUTTON, "Add Evidence")
        app.find(ITEM, re.compile("^_?" + kind), test=lambda node: node.role != BUTTON).press()
        assert type_into_all(f"the form of {kind}") >= count
    for item in ("Add Query…", "Add Note…"):
        app.press(BUTTON, "Claim Menu")
        app.find(ITEM, item, test=lambda node: node.role != BUTTON).press()
        assert type_into_all(item) >= 1
    app.press(BUTTON, re.compile("^Assigned to"))
    app.find(ITEM, "Somebody Else…", test=lambda node: node.role != BUTTON).press()
    assert type_into_all("the form of a name") == 1
    app.press(BUTTON, "Claim Menu")
    app.find(ITEM, "Merge Another Claim…", test=lambda node: node.role != BUTTON).press()
    app.wait(lambda: len(app.frames()) > 1, "the other claims")
    app.give_focus()
    type_letters(app, app.find("search box", "Merge Into Claim 1"), "merging")
    app.keys("Escape")
    app.wait(lambda: len(app.frames()) == 1, "the other claims to go")
    unchanged(app, before, "merging")


@scene
def typing_for_many(stage):
    """The same for the tag and the name that all selected claims get."""
    app = stage.start(stage.sample())
    app.click_word(COST)
    app.wait_claim("Claim 1")
    app.keys("alt+2")
    app.wait(lambda: app.there("list", "All claims"), "the table")
    app.keys("Home", "shift+Down")
    app.find("label", "2 selected")
    before = project_of(app)[:5]
    for button, name in (("Add Tag", "Tag for all selected claims"), ("Assign", "Assign to")):
        app.press(BUTTON, button)
        type_letters(app, app.find(TEXT, name, test=lambda node: "focused" in node.states()), name)
        app.keys("Escape")
        app.wait_gone(TEXT, name, test=app.shown)
        unchanged(app, before, name)


@scene
def modifiers(stage):
    """The keys of the window do what the shortcuts window says of them."""
    app = stage.start(stage.sample())
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the first article")
    app.keys("F9")
    app.wait(lambda: not app.sidebar_shown(), "the sidebar to go")
    app.keys("F9")
    app.wait(app.sidebar_shown, "the sidebar again")
    app.keys("shift+F9")
    app.wait(lambda: not app.shown(app.find(BUTTON, re.compile("^Details"))), "the inspector to go")
    app.keys("shift+F9")
    app.wait(lambda: app.shown(app.find(BUTTON, re.compile("^Details"))), "the inspector again")
    app.keys("F10")
    app.wait(lambda: len(app.windows()) == 2, "the main menu")
    app.keys("Escape")
    app.wait(lambda: len(app.windows()) == 1, "the menu to close")
    for key, title in (("ctrl+comma", "Preferences"), ("F1", ""), ("ctrl+question", ""), ("ctrl+o", "Open Project"),
                       ("ctrl+i", "Add Articles"), ("ctrl+shift+s", "Save Project"), ("ctrl+e", "Export Verdict Summary")):
        app.keys(key)
        app.wait(lambda: len(app.frames()) > 1, f"what {key} opens")
        app.give_focus()
        assert title in app.frames()[-1].name, f"{key} opens {app.frames()[-1]}"
        app.keys("Escape")
        app.wait(lambda: len(app.frames()) == 1, f"what {key} opens to close")
        app.give_focus()


@scene
def french(stage):
    """On a French keyboard digits act without Shift, with it and on the keypad, in the article and in lists."""
    app = stage.start(stage.sample())
    app.click_word(COST)
    app.wait_claim("Claim 1")
    hands.layout("fr")
    for place in (app.text(), app.find("list", "Claims").children()[0]):
        app.click(place)
        app.keys("k") if app.claim() is None else None
        for key, verdict in ((10, "Supported"), (11, "Disputed"), (12, "Unverified"), ("shift+10", "Supported"), ("KP_2", "Disputed")):
            app.keys(str(key))
            app.wait_verdict(verdict)
    app.keys("ctrl+z")
    app.wait_verdict("Supported")


if __name__ == "__main__":
    run()
