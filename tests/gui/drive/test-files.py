#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files: saved, opened again, undone, exported, closed with unsaved work."""

import os
import re
import shutil
import subprocess

import hands
from factdesk import BUTTON, TEXT, UNDO_TOAST
from stage import environment, run, scene
from waiting import settled

COST = "will cost the city $1.9 billion"
BUDGET = "the approved budget for the crossing remains $1.2 billion"
COMMITTEE = "Works Committee: Ellery Crossing"

LINE = 28


def main_job(app):
    """A claim, its verdict, evidence in another article, a rationale."""
    app.new_claim(COST)
    app.keys("2")
    app.wait_verdict("Disputed")
    app.show_article(COMMITTEE)
    app.select(BUDGET)
    app.keys("d")
    app.wait(lambda: len(app.evidence()) == 1, "the evidence in the list")
    rationale = app.find(TEXT, "Rationale")
    app.click(rationale)
    app.type("One scenario of a draft.")
    app.wait(lambda: rationale.text() == "One scenario of a draft.", "the rationale")


def has_room(field):
    """The field begins where its first line does and ends where its last does, to the point that is lost by rounding."""
    _, top, _, height = field.extents()
    _, first, _, _ = field.character(0)
    _, last, _, line = field.character(len(field.text()) - 1)
    return first == top and 0 <= top + height - (last + line) <= 1 and line > 10


def save(app, path):
    """Saves, and waits until the file is another one."""
    before = path.stat().st_ino, path.stat().st_mtime_ns
    app.keys("ctrl+s")
    app.wait(lambda: (path.stat().st_ino, path.stat().st_mtime_ns) != before, "the file to be written")
    app.wait_saved()
    return path.read_bytes()


@scene
def undo_and_redo_all(stage):
    """Undone altogether the project is as it was; redone altogether the file is what it was, byte for byte."""
    path = stage.project()
    app = stage.start(path)
    main_job(app)
    app.click_word("The Works Committee met")
    steps = app.undo_all()
    assert len(steps) == 4, steps
    app.wait(lambda: not app.count_claims(), "no claim to be left")
    app.wait_saved()
    app.redo_all()
    app.wait(lambda: app.count_claims() == 1, "the claim again")
    stage.keep(app)
    done = save(app, path)
    app.undo_all()
    app.wait(lambda: not app.count_claims(), "no claim to be left")
    app.redo_all()
    app.wait_saved()
    assert path.read_bytes() == done
    stage.cli("validate", path)


@scene
def restart(stage):
    """Started again it shows the same article, place, claim and panes, and saves the same bytes."""
    path = stage.project()
    app = stage.start(path, size=(1440, 500))
    main_job(app)
    app.keys("Escape")
    app.click_word("Kiln Street bus depot")
    app.keys("F9")
    app.wait(lambda: not app.sidebar_shown(), "the sidebar to be hidden")
    saved = save(app, path)
    top = app.top()
    before = stage.keep(app, "before")
    app.keys("ctrl+q")
    app.wait_for_end()

    app = stage.start(path, size=(1440, 500))
    app.wait(lambda: app.heading_is(COMMITTEE), "the article that was on show")
    app.wait_claim("Claim 1")
    app.wait(lambda: not app.sidebar_shown(), "the sidebar to be hidden")
    app.wait(lambda: abs(app.top() - top) < LINE, f"the text to stand where it stood, to a line: {top}, not {app.top()}")
    for name, words in (("Statement", COST), ("Rationale", "One scenario of a draft.")):
        field = app.find(TEXT, name)
        assert field.text() == words, field.text()
        app.wait(lambda field=field: has_room(field), f"{field} to be as high as its words")
    after = stage.keep(app, "after")
    assert path.read_bytes() == saved, "opening it changed the file"
    assert before.width == after.width
    app.keys("F9")
    app.click_word("Kiln Street bus depot")
    app.keys("ctrl+z")
    assert path.read_bytes() == saved


@scene
def save_as(stage):
    """Save As suggests the title, writes the new file, leaves the old one, and asks before it replaces another."""
    path = stage.project()
    old = path.read_bytes()
    app = stage.start(path)
    app.new_claim(COST)
    app.keys("ctrl+shift+s")
    app.choose_file(stage.folder / "second.factproj")
    app.wait(lambda: (stage.folder / "second.factproj").exists(), "the new file")
    app.wait_saved()
    assert path.read_bytes() == old
    assert stage.saved("second.factproj")["claims"][0]["statement"] == COST
    app.wait(lambda: app.there("label", re.compile("second.factproj")), "the title bar to name the new file")
    app.keys("ctrl+shift+s")
    app.choose_file(path, wait_closed=False)
    app.press(BUTTON, re.compile("^_?Replace"))
    app.wait(lambda: stage.saved(path)["claims"], "the other file to be replaced")


@scene
def save_untitled(stage):
    """A new project is saved under a name that is asked for."""
    app = stage.start()
    app.new_project()
    stage.keep(app)
    app.keys("ctrl+s")
    app.choose_file(stage.folder / "new.factproj")
    app.wait(lambda: (stage.folder / "new.factproj").exists(), "the file")
    assert stage.saved("new.factproj")["articles"] == []


@scene
def unsaved_prompt(stage):
    """Closing with unsaved work asks: Cancel goes on, Discard leaves the file alone, Save saves."""
    path = stage.project()
    old = path.read_bytes()
    app = stage.start(path)
    app.new_claim(COST)
    for keys in ("ctrl+q", "alt+F4"):
        app.keys(keys)
        app.find(BUTTON, re.compile("^_?Discard"))
        stage.keep(app)
        app.press(BUTTON, re.compile("^_?Cancel"))
        app.wait_gone(BUTTON, re.compile("^_?Discard"))
        app.give_focus()
    assert len(app.claims()) == 1
    app.keys("ctrl+q")
    app.press(BUTTON, re.compile("^_?Discard"))
    app.wait_for_end()
    assert path.read_bytes() == old

    app = stage.start(path)
    app.new_claim(COST)
    app.keys("ctrl+q")
    app.press(BUTTON, re.compile("^_?Save"))
    app.wait_for_end()
    assert stage.saved(path)["claims"][0]["statement"] == COST


@scene
def revert(stage):
    """Revert goes back to what is in the file, after a question."""
    path = stage.project()
    app = stage.start(path)
    app.new_claim(COST)
    app.menu("Revert")
    app.press(BUTTON, re.compile("^_?Revert"))
    app.wait(lambda: not app.claims(), "the claim to go")
    app.wait_saved()


@scene
def close_project(stage):
    """Ctrl+W closes the project and shows the start page, or the window goes."""
    app = stage.start(stage.project())
    app.keys("ctrl+w")
    app.wait(lambda: app.process.poll() is not None or app.shown(app.find(BUTTON, "New Project")), "the start page, or the end")
    app.expected_end = True


@scene
def export_summary(stage):
    """The summary exported by the window is the one that the command line exports."""
    path = stage.sample()
    app = stage.start(path)
    app.keys("ctrl+e")
    app.choose_file(stage.folder / "window.md")
    app.wait(lambda: (stage.folder / "window.md").exists(), "the summary")
    stage.cli("export", path, "--format", "markdown", "--output", "cli.md")
    app.wait(lambda: (stage.folder / "window.md").read_text() == (stage.folder / "cli.md").read_text(), "the same summary")
    shutil.copyfile(stage.folder / "window.md", stage.artefacts / "export-summary.md")


@scene
def undo_in_a_toast(stage):
    """A toast undoes what it tells of: it gives way to the next deletion, and goes with any other step."""
    app = stage.start(stage.project())
    app.new_claim(COST)
    app.new_claim("some $700 million")
    app.keys("Delete")
    app.find(BUTTON, UNDO_TOAST)
    app.keys("k", "Delete")
    app.wait(lambda: not app.claims(), "both claims to go")
    app.wait(lambda: len(app.all(BUTTON, UNDO_TOAST)) == 1, "one toast to be left")
    app.press(BUTTON, UNDO_TOAST)
    app.wait(lambda: len(app.claims()) == 1, "a claim to come back")
    app.wait_claim("Claim 1")
    app.wait_gone(BUTTON, UNDO_TOAST)
    app.keys("Delete")
    app.find(BUTTON, UNDO_TOAST)
    app.keys("ctrl+z")
    app.wait(lambda: len(app.claims()) == 1, "the claim to come back")
    app.wait_gone(BUTTON, UNDO_TOAST, bound=3)        # by itself it would stay for 5 s


@scene
def names_with_dots(stage):
    """A name with a dot gets the extension as well; what this makes of it is not replaced unasked; it is told how it was written."""
    path = stage.project()
    app = stage.start(path)
    app.keys("ctrl+shift+s")
    app.choose_file(stage.folder / "Story v1.2")
    app.wait(lambda: (stage.folder / "Story v1.2.factproj").exists(), "the project with its extension")
    assert not (stage.folder / "Story v1.2").exists()
    other = stage.folder / "Summary v1.2.md"
    other.write_text("Mine.\n", encoding="utf-8")
    os.link(other, stage.folder / "second name")
    for answer, kept in (("Cancel", True), ("Replace", False)):
        app.give_focus()
        app.keys("ctrl+e")
        app.choose_file(stage.folder / "Summary v1.2")
        app.find(None, "Replace “Summary v1.2.md”?")
        stage.keep(app)
        app.press(BUTTON, re.compile(f"^{answer}"))
        app.wait_gone(None, "Replace “Summary v1.2.md”?")
        app.wait(lambda kept=kept: (other.read_text(encoding="utf-8") == "Mine.\n") == kept, "the answer to be heeded")
    app.find(None, re.compile("^Saved in Another Way"))        # for the second name's sake


@scene
def notice_before_the_end(stage):
    """Closing waits until it was read that the project was saved in another way."""
    path = stage.project()
    os.link(path, stage.folder / "second name")
    app = stage.start(path)
    app.new_claim(COST)
    app.keys("ctrl+q")
    app.press(BUTTON, re.compile("^_?Save"))
    app.find(None, re.compile("^Saved in Another Way"))
    assert stage.saved("second name")["claims"]
    stage.keep(app)
    app.press(BUTTON, "Close", within=app.frames()[-1])
    app.wait_for_end()


@scene
def one_window_for_a_file(stage):
    """A file that is asked for twice at once, or by another name, is opened once; it cannot be saved over from another window."""
    path, other = stage.project(), stage.project("other.factproj", title="Other")
    link = stage.folder / "link.factproj"
    link.symlink_to(path)
    app = stage.start(path, path)
    app.wait(lambda: app.heading_is("Ellery Tunnel bill has climbed"), "its first article")
    assert len(app.frames()) == 1, app.frames()
    for name in (link, other):
        subprocess.run([environment("FACTDESK_PROGRAM"), name], timeout=20, check=True)
    app.wait(lambda: len(app.frames()) == 2 and any("Other" in frame.name for frame in app.frames()), "the other project")
    assert len(app.frames()) == 2, app.frames()
    app.give_focus()
    app.keys("ctrl+shift+s")
    app.wait(lambda: len(app.frames()) == 3, "the file chooser")
    app.choose_file(link, wait_closed=False)
    app.press(BUTTON, re.compile("^_?Replace"))
    app.find("label", re.compile("open in another window"))
    stage.keep(app)


@scene
def each_window_has_its_size(stage):
    """Resizing one window leaves the other as it is; the next one has the size of the last."""
    app = stage.start(stage.project(), stage.project("second.factproj", title="Second"))
    first, second = app.wait(lambda: app.windows() if len(app.windows()) == 2 else None, "two windows")

    def size(window):
        return hands.geometry(window)[2:]

    before = settled(lambda: size(second), "the size of the second")
    hands.xdotool("windowsize", first, 1100, 640)
    app.wait(lambda: size(first) == (1100, 640), "the first to be smaller")
    app.picture()
    assert size(second) == before, (before, size(second))
    third = stage.project("third.factproj", title="Third")
    subprocess.run([environment("FACTDESK_PROGRAM"), third], timeout=20, check=True)
    app.wait(lambda: len(app.windows()) == 3, "a third window")
    sizes = settled(lambda: [size(window) for window in app.windows()], "the sizes")
    assert sorted(sizes) == sorted([before, (1100, 640), (1100, 640)]), sizes


@scene
def stopped_save(stage):
    """What a save that was stopped left is offered: opened without a file, discarded only when asked to."""
    path = stage.project()
    whole = path.read_bytes()
    record = stage.state_folder / "factdesk" / "saving-abcdef"
    record.mkdir(parents=True)
    (record / "file").write_bytes(b"0 0\n" + bytes(path))
    copy = record / f"before-{path.name}"
    copy.write_bytes(whole)
    path.write_bytes(whole[:len(whole) // 2])

    app = stage.start(path)
    app.find(BUTTON, re.compile("^_?Open Copy"))
    stage.keep(app, "question")
    app.press(BUTTON, re.compile("^_?Open Copy"))
    app.press(BUTTON, "Close")
    app.wait(lambda: app.heading_is("Ellery Tunnel bill has climbed to $1.9 billion, review finds"), "an article of the copy")
    stage.keep(app, "copy")
    app.keys("ctrl+s")
    app.choose_file(stage.folder / "rescued.factproj")
    app.wait(lambda: (stage.folder / "rescued.factproj").exists(), "the file of its own")
    app.wait_saved()
    assert (stage.folder / "rescued.factproj").read_bytes() == whole
    assert path.read_bytes() == whole[:len(whole) // 2] and copy.read_bytes() == whole
    app.keys("ctrl+q")
    app.wait_for_end()

    app = stage.start(path)
    app.press(BUTTON, re.compile("^_?Discard Copy"))
    app.wait(lambda: not record.exists(), "the copy to go")
    assert path.read_bytes() == whole[:len(whole) // 2]


if __name__ == "__main__":
    run()
