#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Evidence that stands in no article: a web page, a document, a person, a calculation, a file; added, changed, ordered, undone."""

import re

import hands
from factdesk import BUTTON, ITEM, TEXT, UNDO_TOAST
from stage import run, scene

COST = "will cost the city $1.9 billion"
PAGE = "https://city.example/budget"
MISSING = "The file “photo.jpg” kept for claim 1 is missing from tunnel.factproj.d."
COPY = "https://web.archive.org/web/20261122103000/" + PAGE


def with_claim(stage, **more):
    app = stage.start(stage.project(), **more)
    app.new_claim(COST)
    app.wait_claim("Claim 1")
    return app


def open_form(app, kind, heading=None):
    """Chooses a kind from the menu beside Evidence. The form, once it has the keyboard."""
    app.press(BUTTON, "Add Evidence")
    app.find(ITEM, re.compile("^_?" + kind), test=lambda node: node.role != BUTTON).press()
    app.wait(lambda: len(app.frames()) > 1, f"the form for {kind}")
    return app.frames()[-1]


def field(app, name):
    """A field of the form that is open."""
    return app.find(TEXT, name, within=app.frames()[-1])


def fill(app, **texts):
    for name, text in texts.items():
        field(app, name.replace("_", " ")).set_text(text)


def accept(app, name="Add"):
    app.press(BUTTON, re.compile(f"^_?{name}( {name})?$"), within=app.frames()[-1])


def wait_closed(app):
    app.wait(lambda: len(app.frames()) == 1, "the form to close")


def drag_slowly(app, start, end):
    """As a person does: what is dragged has to be there before it is let go."""
    hands.move(*start)
    hands.press_button()
    for step in range(1, 9):
        hands.move(start[0] + (end[0] - start[0]) * step // 8, start[1] + (end[1] - start[1]) * step // 8)
        app.picture()
    hands.let_go()


def saved_evidence(stage, app):
    app.give_focus()
    app.keys("ctrl+s")
    app.wait_saved()
    return stage.saved("tunnel.factproj")["claims"][0]["evidence"]


@scene
def web_page(stage):
    """An address is pasted with its archive; the date of access is there already; the row links to both and tells all."""
    app = with_claim(stage)
    open_form(app, "Web Address")
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", field(app, "Date of Access").text())
    field(app, "Address").set_text(COPY)
    app.wait(lambda: field(app, "Address").text() == PAGE, "the address of the page itself")
    assert field(app, "Archived Copy").text() == COPY
    assert field(app, "Date of Access").text() == "2026-11-22"
    fill(app, Title="Budget 2026")
    app.press(BUTTON, "Disputes", within=app.frames()[-1])
    stage.keep(app, "form")
    accept(app)
    wait_closed(app)
    app.wait(lambda: app.evidence() == ["Disputes: Budget 2026, Web Page, 22 November 2026"], f"the row, not {app.evidence()}")
    assert app.there(None, "Archived Copy")
    stage.keep(app)
    found = saved_evidence(stage, app)[0]
    assert (found["kind"], found["url"], found["archive"], found["accessed"], found["stance"]) == \
        ("web", PAGE, COPY, "2026-11-22", "disputes"), found
    app.keys("ctrl+z")
    app.wait(lambda: app.evidence() == [], "the evidence to be undone")


@scene
def mistakes(stage):
    """What is wrong is told below its field, the keyboard goes there, and nothing is added before it is right."""
    app = with_claim(stage)
    open_form(app, "Web Address")
    fill(app, Date_of_Access="yesterday")
    app.wait(lambda: field(app, "Address").states() >= {"focused"}, "the keyboard in the first field")
    app.keys("Return")
    app.find("label", "A web page needs its address.")
    app.find("label", re.compile("^“yesterday” is not a date"))
    app.wait(lambda: field(app, "Address").states() >= {"focused"}, "the keyboard in the first wrong field")
    stage.keep(app)
    fill(app, Address=PAGE, Date_of_Access="2026-11")
    app.wait_gone("label", "A web page needs its address.")
    app.keys("Return")
    wait_closed(app)
    app.wait(lambda: len(app.evidence()) == 1, "the evidence")
    assert app.evidence()[0].startswith("Supports: https://city.example"), app.evidence()


@scene
def calculation(stage):
    """The result is shown while one types, kept with the calculation, and follows when that is changed."""
    app = with_claim(stage)
    open_form(app, "Calculation")
    app.wait(lambda: field(app, "Calculation").states() >= {"focused"}, "the keyboard in the field")
    app.type("$1.9 billion -")
    app.find("label", "A number is missing at the end.")
    app.type(" $1.2 billion")
    app.find("label", "$1.9 billion − $1.2 billion = $700 million")
    stage.keep(app, "form")
    app.keys("Return")
    wait_closed(app)
    app.wait(lambda: app.evidence() == ["Supports: $1.9 billion − $1.2 billion = $700 million, Calculation"],
             f"the row, not {app.evidence()}")
    app.press(BUTTON, "Edit")
    app.wait(lambda: len(app.frames()) > 1, "the form")
    fill(app, Calculation="from 44 to 129")
    app.find("label", "from 44 to 129 ≈ +193.18 %")
    accept(app, "Change")
    wait_closed(app)
    app.wait(lambda: "193.18" in app.evidence()[0], "the other result")
    found = saved_evidence(stage, app)[0]
    assert (found["expression"], found["result"]) == ("from 44 to 129", "≈ +193.18 %"), found
    app.keys("ctrl+z")
    app.wait(lambda: "$700 million" in app.evidence()[0], "the first one to come back")


@scene
def person_and_document(stage):
    """Whom somebody spoke to, and a page of a document; ordered with the keys, noted on, unlinked and taken back."""
    app = with_claim(stage)
    open_form(app, "Person")
    fill(app, Who_Was_Spoken_To="The engineer", How="phone", When="2026-01-02", Words_Relied_On="I counted twice.")
    accept(app)
    wait_closed(app)
    open_form(app, "Document")
    fill(app, Title="Plan", Page_or_Section="p. 12")
    accept(app)
    wait_closed(app)
    app.wait(lambda: len(app.evidence()) == 2, "both in the list")
    assert app.evidence() == ["Supports: “I counted twice.”, Person · The engineer, phone, 2 January 2026",
                              "Supports: Plan, Document, p. 12"], app.evidence()
    stage.keep(app)
    app.press(BUTTON, "Copy as Citation", within=app.find("list item", re.compile("engineer")))
    said = "“I counted twice.” — The engineer, phone, 2 January 2026"
    app.wait(lambda: hands.clipboard() == said, f"the citation on the clipboard, not {hands.clipboard()!r}")
    app.click(app.find("list item", re.compile("Plan")))
    app.wait(lambda: len(app.frames()) > 1 and field(app, "Title").text() == "Plan", "the form of the document")
    app.keys("Escape")
    wait_closed(app)
    app.give_focus()
    app.keys("ctrl+shift+c")
    app.wait(lambda: hands.clipboard() == "Plan, p. 12", f"what the keyboard is at to be cited, not {hands.clipboard()!r}")
    app.keys("alt+Up")
    app.wait(lambda: "Plan" in app.evidence()[0], "the document to be the first")
    app.keys("alt+Down")
    app.wait(lambda: "Plan" in app.evidence()[1], "the keyboard to have gone with it")
    first, second = app.middle(app.find("list item", re.compile("engineer"))), app.middle(app.find("list item", re.compile("Plan")))
    drag_slowly(app, second, first)
    app.wait(lambda: "Plan" in app.evidence()[0], "the document to be the first again")
    app.keys("ctrl+z")
    app.wait(lambda: "Plan" in app.evidence()[1], "the order before")
    app.click(app.find("list item", re.compile("Plan")))
    app.wait(lambda: len(app.frames()) > 1, "the form of the document")
    app.keys("Escape")
    wait_closed(app)
    app.give_focus()
    app.keys("Delete")
    app.wait(lambda: len(app.evidence()) == 1, "the document to be unlinked")
    app.press(BUTTON, UNDO_TOAST)
    app.wait(lambda: len(app.evidence()) == 2, "the document to come back")


@scene
def dark(stage):
    """The form and the rows of all kinds in the dark style."""
    app = with_claim(stage, dark=True)
    open_form(app, "Web Address")
    fill(app, Address=PAGE, Title="Budget 2026", Archived_Copy=COPY)
    stage.keep(app, "form")
    accept(app)
    wait_closed(app)
    open_form(app, "Calculation")
    fill(app, Calculation="129 - 44")
    accept(app)
    wait_closed(app)
    open_form(app, "Person")
    fill(app, Who_Was_Spoken_To="The engineer", How="phone")
    accept(app)
    wait_closed(app)
    app.wait(lambda: len(app.evidence()) == 3, "all in the list")
    stage.keep(app)


@scene
def attached_file(stage):
    """A file is copied beside the project; when it is gone, the project says so, and takes it back when it is the same."""
    app = with_claim(stage)
    photo = stage.folder / "photo.jpg"
    photo.write_bytes(b"\xff\xd8 light")
    app.press(BUTTON, "Add Evidence")
    app.find(ITEM, re.compile("^_?File"), test=lambda node: node.role != BUTTON).press()
    app.choose_file(photo)
    app.wait(lambda: app.there("label", "photo.jpg"), "the form with the file's name")
    fill(app, Title="The portal", Page_or_Time="0:45")
    accept(app)
    wait_closed(app)
    app.wait(lambda: app.evidence() == ["Supports: The portal, Attachment, 0:45"], f"the row, not {app.evidence()}")
    found = saved_evidence(stage, app)[0]
    copy = stage.folder / "tunnel.factproj.d" / "photo.jpg"
    assert found["file"] == "photo.jpg" and copy.read_bytes() == b"\xff\xd8 light", found
    stage.keep(app)
    app.keys("ctrl+q")
    app.wait_for_end()

    copy.unlink()
    app = stage.start(stage.folder / "tunnel.factproj")
    app.find("label", MISSING)
    app.press(BUTTON, "Show Problems…")
    app.wait(lambda: len(app.frames()) > 1, "the problems")
    stage.keep(app, "problems")
    app.press(BUTTON, re.compile("^_?Go to Claim"))
    wait_closed(app)
    app.wait_claim("Claim 1")
    app.wait(lambda: app.evidence() == ["Supports: The portal, Attachment, 0:45, File Missing"], f"the row, not {app.evidence()}")
    assert not app.there(BUTTON, "Open File")
    stage.keep(app, "missing")

    other = stage.folder / "other.jpg"
    other.write_bytes(b"\xff\xd8 dark")
    app.press(BUTTON, "Choose File Again…")
    app.choose_file(other)
    app.find("label", re.compile("^This file differs from the “photo.jpg” that was attached"))
    assert not copy.exists()
    app.press(BUTTON, "Show Problems…")
    app.wait(lambda: len(app.frames()) > 1, "the problems")
    app.press(BUTTON, re.compile("^_?Choose File Again"), within=app.frames()[-1])
    app.find(None, "Choose “photo.jpg” Again")
    app.choose_file(photo)
    app.wait(lambda: app.evidence() == ["Supports: The portal, Attachment, 0:45"], f"the row, not {app.evidence()}")
    app.wait_gone("label", MISSING)
    assert copy.read_bytes() == b"\xff\xd8 light"
    assert app.there(BUTTON, "Open File")


@scene
def changed_meanwhile(stage):
    """A file that another program changes is told of when the checker comes back to the window, and no more when it is as it was."""
    path = stage.project()
    photo = stage.folder / "photo.jpg"
    photo.write_bytes(b"\xff\xd8 light")
    stage.cli("claim", path, "--article", "1", "--quote", COST)
    stage.cli("evidence", path, "1", "--kind", "attachment", "--stance", "supports", f"file={photo}")
    copy = stage.folder / "tunnel.factproj.d" / "photo.jpg"
    app = stage.start(path, dark=True)
    app.click_word(COST)
    app.wait_claim("Claim 1")
    app.wait(lambda: len(app.evidence()) == 1 and "File" not in app.evidence()[0], f"the row, not {app.evidence()}")
    copy.write_bytes(b"\xff\xd8 LIGHT")
    app.keys("ctrl+k")
    app.wait(lambda: len(app.frames()) > 1 and app.rows("Matches"), "another window to have the keyboard")
    app.keys("Escape")
    wait_closed(app)
    app.find("label", "The file “photo.jpg” kept for claim 1 was changed since it was attached.")
    app.wait(lambda: app.evidence()[0].endswith("File Changed"), f"the row, not {app.evidence()}")
    stage.keep(app)
    copy.write_bytes(b"\xff\xd8 light")
    app.keys("ctrl+k")
    app.wait(lambda: len(app.frames()) > 1 and app.rows("Matches"), "another window to have the keyboard")
    app.keys("Escape")
    wait_closed(app)
    app.wait_gone("label", re.compile("^The file “photo.jpg”"))
    app.wait(lambda: "File" not in app.evidence()[0], f"the row, not {app.evidence()}")


run()
