#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user chose: valid at once, and remembered."""

import re

from factdesk import BUTTON, TEXT
from picture import colour, near
from stage import run, scene

COST = "will cost the city $1.9 billion"
SUPPORTED = "Resident tolls will stay at $3.50"
LIGHT, DARK = colour("#FFFFFF"), colour("#1E1E1E")


def started(stage, **more):
    app = stage.start(stage.sample(), **more)
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the first article")
    return app


def preferences(app):
    return app.wait(lambda: next((frame for frame in app.frames() if frame.name == "Preferences"), None), "the preferences")


def open_preferences(app, page="General"):
    app.keys("ctrl+comma")
    preferences(app)
    app.give_focus()
    app.click(app.find("tab", page, test=app.shown))


def close_preferences(app):
    app.press(BUTTON, "Close", within=preferences(app))
    app.wait(lambda: len(app.frames()) == 1, "the preferences to close")
    app.give_focus()


def choose(app, row, choice):
    """Chooses from a row with a list of choices, by keys."""
    combo = app.find("combo box", row)
    app.click(combo)
    app.wait(lambda: len(app.windows()) > 2, "the choices")
    names = [entry.name for entry in app.all("list item", within=combo) if entry.name]
    app.keys("Home", *["Down"] * names.index(choice), "Return")
    app.wait(lambda: len(app.windows()) == 2, "the choices to close")


def paper(app):
    """The colour behind the article."""
    x, y, width, height = app.place(app.text())
    return app.picture().most_common(x + 4, y + height // 2, 20, 40)


def words(app, text):
    """left, top, width, height of words on one line of the screen."""
    start = app.offset_of(text)
    app.bring_to_view(start)
    first, last = (app.character_place(app.text(), start + at) for at in (0, len(text) - 1))
    assert first[1] == last[1], f"{text!r} stands on two lines"
    return first[0], first[1], last[0] + last[2] - first[0], first[3]


def behind(app, text):
    left, top, width, height = words(app, text)
    return app.picture().most_common(left + 2, top + 3, width - 4, height - 12)


@scene
def style(stage):
    """Light, dark or as the desktop has it, at once and the next time."""
    app = started(stage)
    assert near(paper(app), LIGHT, 4)
    open_preferences(app, "Appearance")
    choose(app, "Style", "Dark")
    stage.keep(app)
    close_preferences(app)
    app.wait(lambda: near(paper(app), DARK, 4), "the dark style")
    app.stop()
    app = stage.start(stage.folder / "ellery-tunnel.factproj")
    app.wait(lambda: near(paper(app), DARK, 4), "the dark style again")
    app.stop()
    app = stage.start(stage.folder / "ellery-tunnel.factproj", high_contrast=True)
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the first article")
    stage.keep(app, "high-contrast")
    open_preferences(app, "Appearance")
    choose(app, "Style", "As the desktop")
    close_preferences(app)
    app.wait(lambda: near(paper(app), LIGHT, 4), "the desktop's style")


@scene
def light_on_a_dark_desktop(stage):
    """Who wants it light has it light, whatever the desktop has."""
    app = started(stage, dark=True)
    assert near(paper(app), DARK, 4)
    open_preferences(app, "Appearance")
    choose(app, "Style", "Light")
    close_preferences(app)
    app.wait(lambda: near(paper(app), LIGHT, 4), "the light style")


@scene
def marks(stage):
    """Marks with a tint, without, and strong ones."""
    app = started(stage)
    usual = behind(app, SUPPORTED)
    stage.keep(app, "usual")
    assert not near(usual, LIGHT, 4)
    open_preferences(app, "Appearance")
    choose(app, "Marks of Claims", "Underline only")
    close_preferences(app)
    app.wait(lambda: near(behind(app, SUPPORTED), LIGHT, 2), "the tint to be gone")
    stage.keep(app, "underline")
    open_preferences(app, "Appearance")
    choose(app, "Marks of Claims", "Strong")
    close_preferences(app)
    app.wait(lambda: sum(behind(app, SUPPORTED)) < sum(usual) - 20, "a stronger tint")
    stage.keep(app, "strong")


@scene
def letters(stage):
    """The article is set in other letters, and larger ones, at once and the next time."""
    app = started(stage)
    height = words(app, SUPPORTED)[3]
    width = words(app, SUPPORTED)[2]
    open_preferences(app, "Appearance")
    choose(app, "Letters", "Without serifs")
    app.wait(lambda: words(app, SUPPORTED)[2] != width, "other letters")
    size = app.find("spin button", "Size in Percent")
    app.click(size)
    app.keys("ctrl+a")
    app.type("200")
    app.keys("Return")
    stage.keep(app)
    close_preferences(app)
    app.wait(lambda: app.character_place(app.text(), app.offset_of("PORT ELLERY"))[3] > height * 3 // 2, "larger letters")
    app.stop()
    app = stage.start(stage.folder / "ellery-tunnel.factproj")
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the first article")
    assert app.character_place(app.text(), app.offset_of("PORT ELLERY"))[3] > height * 3 // 2


@scene
def badges(stage):
    """Badges go and come."""
    app = started(stage)
    app.click_word("PORT ELLERY")
    x, y, width, height = words(app, SUPPORTED)
    left, _, room, _ = app.place(app.text())

    def is_empty():
        margin = app.picture()
        return all(near(point, LIGHT, 4) for at in range(y, y + height) for point in margin.row(at, left + room - 90, left + room - 20))

    assert not is_empty(), "there is no badge to begin with"
    open_preferences(app, "Appearance")
    app.click(app.find("switch", "Badges in the Margin"))
    close_preferences(app)
    app.wait(is_empty, "the badges to go")
    open_preferences(app, "Appearance")
    app.click(app.find("switch", "Badges in the Margin"))
    close_preferences(app)
    app.wait(lambda: not is_empty(), "the badges to come again")


@scene
def name_of_the_checker(stage):
    """The name is that of what is done from now on, also in the project that is open."""
    app = stage.start(stage.project())
    open_preferences(app)
    entry = app.find(TEXT, "Name")
    app.click(entry)
    app.type("Mo Okafor")
    app.wait(lambda: entry.text() == "Mo Okafor", "the name")
    stage.keep(app)
    close_preferences(app)
    app.new_claim(COST)
    app.keys("2", "ctrl+s")
    app.wait_saved()
    project = stage.saved("tunnel.factproj")
    assert [entry.get("by") for entry in project["activity"]][-1] == "Mo Okafor", project["activity"]


@scene
def folder(stage):
    """Files are opened and saved in the folder that was chosen; one that is gone does no harm."""
    stage.sample()
    desk = stage.folder / "Desk <1>"
    desk.mkdir()
    stage.copy("ellery-tunnel.factproj", to="Desk <1>/of-the-desk.factproj")
    app = stage.start()
    open_preferences(app)
    app.press(BUTTON, "Choose the Folder to Open and Save In")
    app.wait(lambda: len(app.frames()) > 2, "the file chooser")
    app.type(f"{desk}/")
    app.press(BUTTON, re.compile("^_?Select"))
    app.find("label", re.compile(re.escape(str(desk))))
    stage.keep(app)
    close_preferences(app)
    app.keys("ctrl+o")
    app.chooser()
    app.keys("ctrl+l", "ctrl+a")
    app.type("of-the-desk.factproj")
    app.keys("Return")
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the project in the folder")
    app.stop()
    app = stage.start()
    app.new_project()
    app.keys("ctrl+shift+s")
    app.chooser()
    app.keys("Return")
    app.wait(lambda: list(desk.glob("Untitled*.factproj")), "the project in the folder")
    app.stop()
    for path in list(desk.iterdir()):
        path.unlink()
    desk.rmdir()
    app = stage.start()
    app.keys("ctrl+o")
    chooser = app.chooser()
    app.keys("Escape")
    app.wait(lambda: chooser.path not in [frame.path for frame in app.frames()], "the file chooser to close")
    open_preferences(app)
    app.press(BUTTON, "Use the Folder Used Last")
    app.find("label", "The one used last")


def autosaves(stage, app, path):
    """Turns it on, makes a claim and waits until that is in the file, which nobody saved."""
    open_preferences(app)
    choose(app, "Save by Itself", "After 5 seconds")
    stage.keep(app, "choice")
    close_preferences(app)
    app.new_claim(COST)
    app.wait(lambda: len(stage.saved(path)["claims"]) == 1, "the claim in the file", 20)
    app.wait_saved()


@scene
def autosave(stage):
    """A project with a file is saved when nothing has changed for a while; the status bar tells."""
    app = stage.start(stage.project())
    autosaves(stage, app, "tunnel.factproj")
    assert len(app.frames()) == 1, "something was asked"
    app.keys("2")
    app.find("label", re.compile(r"^Unsaved changes, last autosave \d+ s ago$"))
    stage.keep(app)
    app.wait(lambda: stage.saved("tunnel.factproj")["claims"][0]["verdict"] == "disputed", "the verdict in the file", 20)
    app.wait_saved()


@scene
def autosave_stops(stage):
    """What another program wrote is not overwritten: saving by itself stops, and says so once."""
    path = stage.project()
    app = stage.start(path)
    autosaves(stage, app, "tunnel.factproj")
    path.write_bytes(path.read_bytes().replace(b"Ellery Tunnel", b"Ellery Bridge"))
    before = path.read_bytes()
    app.keys("2")
    app.find(None, re.compile("^Saving by itself has stopped.*changed by another program"), test=app.shown, bound=20)
    stage.keep(app)
    assert len(app.frames()) == 1, "something was asked"
    app.press(BUTTON, "Dismiss")
    app.keys("3")
    app.wait_verdict("Unverified")
    app.keys("ctrl+s")
    app.press(BUTTON, re.compile("Overwrite"))
    app.wait_saved()
    assert path.read_bytes() != before
    app.keys("2")
    app.wait(lambda: stage.saved("tunnel.factproj")["claims"][0]["verdict"] == "disputed", "the verdict in the file", 20)


@scene
def autosave_needs_a_file(stage):
    """A project without a file is never saved by itself, and nothing is asked."""
    path = stage.sample()
    app = stage.start()
    open_preferences(app)
    choose(app, "Save by Itself", "After 5 seconds")
    close_preferences(app)
    app.new_project()
    app.menu("Rename Project")
    app.wait(lambda: "focused" in app.find(TEXT, "Project Title").states(), "the title to be typed")
    app.keys("ctrl+a")
    app.type("Another")
    app.keys("Return")
    app.find("label", "Another")
    app.keys("ctrl+o")
    app.choose_file(path)
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the sample in a window of its own")
    app.keys("j", "3")
    app.wait(lambda: stage.saved(path)["claims"][0]["verdict"] == "unverified", "the sample to be saved by itself", 20)
    assert len(app.frames()) == 2, "something was asked"
    assert list(stage.folder.glob("*.factproj")) == [path], "the other one was saved, too"


if __name__ == "__main__":
    run()
