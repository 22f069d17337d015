#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What takes long: it can be given up, and what the user does meanwhile is neither lost nor mixed into it."""

import hashlib
import re
import subprocess

from factdesk import BUTTON
from stage import environment, run, scene

LONG = 180


def large(stage):
    """A project of 100 MB in a folder of its own."""
    path = stage.folder / "work" / "large.factproj"
    path.parent.mkdir()
    subprocess.run([environment("FACTDESK_GENERATE"), "generate", path], check=True, timeout=LONG)
    return path


def digest(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


class Strip:
    """What is under way. Its parts are found before that begins: to look for them takes as long as saving may."""

    def __init__(self, app):
        strip = app.find("widget", "FactBusyStrip")
        self.app, self.label, self.button = app, app.find("label", within=strip), app.find(BUTTON, "Cancel", within=strip)

    def wait_under_way(self, word):
        """It says so, be it on show yet or not."""
        self.app.wait(lambda: self.label.refresh().name.startswith(f"{word} large.factproj"), f"{word}…", LONG)

    def cancel(self, word):
        self.wait_under_way(word)
        self.button.press()


def start_with(stage, path):
    """The project open, a claim selected, and the article on show in possession of the keyboard."""
    app = stage.start(path)
    app.wait(lambda: app.there("widget", "FactStatusBar") and app.count_claims() == 50000, "the project to be open", LONG)
    app.give_focus()
    app.click(app.text())
    app.keys("Escape", "j")
    app.wait(app.claim, "a claim")
    return app


def set_verdict(app, key, word):
    app.keys(key)
    app.wait_verdict(word)
    wait_modified(app)


def wait_modified(app):
    app.wait(lambda: app.there("label", re.compile("^Unsaved changes")), "changes that are not saved")


@scene
def open_given_up(stage):
    """Opening a large project is given up: the file is as it was, the start page is back, and another project opens there."""
    path = large(stage)
    before = digest(path)
    app = stage.start(path)
    Strip(app).cancel("Opening")
    app.wait(lambda: app.shown(app.find(BUTTON, "New Project")), "the start page", LONG)
    app.wait(lambda: "sensitive" in app.find(BUTTON, "New Project").states(), "it to be of use again")
    stage.keep(app)
    assert app.frames()[0].name == "Factdesk", app.frames()
    assert digest(path) == before
    app.give_focus()
    app.keys("ctrl+o")
    app.choose_file(stage.project())
    app.wait(lambda: app.heading_is("Ellery Tunnel bill has climbed"), "another project")
    assert len(app.frames()) == 1


@scene
def save_given_up(stage):
    """Saving a large project is given up: file, folder and project are as they were, and it can be saved after all."""
    path = large(stage)
    before = digest(path)
    app = start_with(stage, path)
    set_verdict(app, "1", "Supported")
    set_verdict(app, "2", "Disputed")
    strip = Strip(app)
    app.keys("ctrl+s")
    strip.cancel("Saving")
    app.wait(lambda: [file.name for file in path.parent.iterdir()] == [path.name], "nothing to be left in the folder", LONG)
    assert digest(path) == before
    wait_modified(app)
    app.wait_verdict("Disputed")
    stage.keep(app)
    app.keys("ctrl+z")
    app.wait_verdict("Supported")
    app.keys("ctrl+s")
    app.wait(lambda: digest(path) != before, "it to be saved", LONG)
    app.wait_saved()


@scene
def saved_again_meanwhile(stage):
    """What is saved while it is being saved is saved when that is over."""
    path = large(stage)
    app = start_with(stage, path)
    set_verdict(app, "1", "Supported")
    strip = Strip(app)
    app.keys("ctrl+s")
    strip.wait_under_way("Saving")
    app.keys("2", "ctrl+s")
    app.wait_verdict("Disputed")
    app.wait(lambda: app.there("label", re.compile("^All changes saved")), "all of it to be saved", LONG)


@scene
def saved_again_after_save_as(stage):
    """What is saved while it is being saved elsewhere is saved there, and the file that was left stays as it was."""
    path = large(stage)
    before = digest(path)
    app = start_with(stage, path)
    set_verdict(app, "1", "Supported")
    strip = Strip(app)
    (stage.folder / "other").mkdir()
    app.keys("ctrl+shift+s")
    app.choose_file(stage.folder / "other" / path.name)
    strip.wait_under_way("Saving")
    app.keys("2", "ctrl+s")
    app.wait_verdict("Disputed")
    app.wait(lambda: app.there("label", re.compile("^All changes saved")), "all of it to be saved", LONG)
    assert digest(path) == before


@scene
def opened_while_replaced(stage):
    """A file that is being written from one window is not opened in another meanwhile."""
    path = large(stage)
    app = start_with(stage, path)
    set_verdict(app, "1", "Supported")
    strip = Strip(app)
    other = stage.folder / "other" / path.name
    other.parent.mkdir()
    stage.project().rename(other)
    app.keys("ctrl+shift+s")
    app.choose_file(other, wait_closed=False)
    app.press(BUTTON, re.compile("^_?Replace"))
    strip.wait_under_way("Saving")
    subprocess.run([environment("FACTDESK_PROGRAM"), other], timeout=20, check=True)
    app.wait(lambda: app.there("label", re.compile("^All changes saved")), "it to be written", LONG)
    app.picture()
    assert len(app.frames()) == 1, app.frames()


@scene
def saves_given_up_at_once(stage):
    """A save that is given up takes with it those that were asked for meanwhile."""
    app = start_with(stage, large(stage))
    set_verdict(app, "1", "Supported")
    strip = Strip(app)
    app.keys("ctrl+s")
    strip.wait_under_way("Saving")
    app.keys("ctrl+s", "ctrl+s", "2")
    strip.cancel("Saving")
    app.keys("alt+F4")
    app.find(None, re.compile("^Save Changes"), bound=LONG)
    app.press(BUTTON, re.compile("^_?Discard"))
    app.wait_for_end()


@scene
def closed_while_reverted(stage):
    """Closing waits for the project to be read again, and asks nothing about the changes that are gone."""
    app = start_with(stage, large(stage))
    set_verdict(app, "1", "Supported")
    undo = app.find(BUTTON, re.compile("^Undo"))
    app.menu("Revert")
    app.press(BUTTON, re.compile("^_?Revert"))
    app.wait(lambda: "sensitive" not in undo.refresh().states(), "it to be under way")
    app.give_focus()
    app.keys("alt+F4")
    app.wait_for_end(60)


@scene
def revert_given_up(stage):
    """While a project is read again nothing can be done to it; given up, it is as it was."""
    app = start_with(stage, large(stage))
    set_verdict(app, "1", "Supported")
    strip, undo = Strip(app), app.find(BUTTON, re.compile("^Undo"))
    app.menu("Revert")
    app.press(BUTTON, re.compile("^_?Revert"))
    strip.wait_under_way("Opening")
    app.give_focus()
    app.keys("2")
    app.wait(lambda: "sensitive" not in undo.refresh().states(), "undo to be of no use")
    strip.cancel("Opening")
    app.wait(lambda: "sensitive" in undo.refresh().states(), "undo to be of use again", LONG)
    app.wait_verdict("Supported")
    set_verdict(app, "3", "Unverified")


@scene
def closed_while_saving_fails(stage):
    """Closing waits until it was told why saving failed, then asks what to do with the changes: one question after the other."""
    path = large(stage)
    app = start_with(stage, path)
    set_verdict(app, "1", "Supported")
    strip = Strip(app)
    app.keys("ctrl+s")
    strip.wait_under_way("Saving")
    path.rename(stage.folder / "elsewhere")
    path.mkdir()        # in its place, so that the new file cannot come there
    app.keys("alt+F4")
    app.find(None, re.compile("^Could Not Save"), bound=LONG)
    stage.keep(app)
    assert len(app.frames()) == 2, app.frames()
    app.press(BUTTON, re.compile("^_?Cancel"), within=app.frames()[-1])
    app.find(None, re.compile("^Save Changes"))
    assert len(app.frames()) == 2, app.frames()
    app.press(BUTTON, re.compile("^_?Discard"))
    app.wait_for_end()


@scene
def undo_overtaken(stage):
    """Large steps are undone, and a verdict is given before that is done: the verdict stays, and the window says once why they do too."""
    app = start_with(stage, large(stage))
    app.keys("alt+2")
    rows = app.find("list", "All claims")
    app.wait(rows.children, "the first claims")
    app.keys("Escape")
    app.wait(lambda: any("focused" in row.states() for row in rows.children()), "the table to have the keyboard")
    for key, word in (("2", "disputed"), ("1", "supported")):
        app.keys("ctrl+a", key)
        app.wait(lambda: app.there("label", f"50000 {word}"), f"all to be {word}", LONG)
    app.keys("alt+1")
    app.click(app.text())
    app.keys("j")
    app.wait(app.claim, "a claim")
    app.keys("ctrl+z", "ctrl+z", "3")
    refused = re.compile("^The undo was not done")
    app.find("label", refused, bound=60)
    stage.keep(app)
    app.wait(lambda: app.there("label", "49999 supported") and app.there("label", "1 unverified"), "the verdict to stay")
    app.wait_gone("label", refused, bound=15)
    assert app.there("label", "49999 supported"), "a verdict was undone later"
    app.keys("ctrl+z")
    app.wait(lambda: app.there("label", "50000 supported"), "the verdict to be taken back")


if __name__ == "__main__":
    run()
