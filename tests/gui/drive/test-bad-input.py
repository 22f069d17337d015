#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What nobody would type and somebody pastes: megabytes, control characters, every direction of writing, thousands of tags."""

import json
import re
import subprocess

from accessible import TEXT as ACCESSIBLE_TEXT
from factdesk import BUTTON, TEXT
from stage import run, scene

COST = "will cost the city $1.9 billion"

# Right to left, both directions at once, emoji of several code points, marks on marks, signs that steer the direction.
STRANGE = "שלום عليكم — 12% of 👩‍👩‍👧‍👦🇩🇪 a\u0300\u0316\u0301\u0489 \u202eback\u202c \u2067in\u2069 ﷽ \u200bend"

# What no keyboard types and no JSON would keep as it is.
STEERING = "one\x01two\x07three\x1bfour\x7f"

LINES = "".join(f"Line {number} of a text that somebody copied from somewhere else, and much of it.\n" for number in range(26000))
ONE_LINE = "word " * 400000
MARKS = "a" + "\u0300\u0316" * 400000

# What a field holds, characters.
MOST = 10000


def put_on_clipboard(text):
    subprocess.run(["xclip", "-selection", "clipboard", "-in"], input=text.encode(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                   check=True, timeout=20)


def with_claim(stage):
    app = stage.start(stage.project())
    app.new_claim(COST)
    app.wait_claim("Claim 1")
    return app


def paste_into(app, node, text):
    """Replaces what is in an entry by what is pasted."""
    app.click(node)
    app.wait(lambda: "focused" in node.states(), f"{node} to have the keyboard")
    put_on_clipboard(text)
    app.keys("ctrl+a", "ctrl+v")


def length(node):
    return node.get(ACCESSIBLE_TEXT, "CharacterCount")


def saved_claim(stage, app, path="tunnel.factproj"):
    app.click(app.text())
    app.give_focus()
    app.keys("ctrl+s")
    app.wait_saved()
    return stage.saved(path)["claims"][0]


@scene
def strange_words(stage):
    """Words of every direction, emoji and piled up marks come back from the file as they were pasted, and are found again."""
    app = with_claim(stage)
    for name in ("Statement", "Rationale", "Suggested Correction", "Claimant"):
        paste_into(app, app.find(TEXT, name), STRANGE)
        app.wait(lambda: app.find(TEXT, name).text() == STRANGE, f"the words in {name}")
    stage.keep(app)
    claim = saved_claim(stage, app)
    assert [claim[member] for member in ("statement", "rationale", "correction", "claimant")] == [STRANGE] * 4, claim
    app.keys("ctrl+k")
    app.wait(lambda: app.rows("Matches"), "the palette")
    put_on_clipboard("عليكم")
    app.keys("ctrl+v")
    app.wait(lambda: app.rows("Matches") and "عليكم" in app.rows("Matches")[0], "the claim among the matches")
    app.keys("Escape")


@scene
def control_characters(stage):
    """Characters that steer a terminal are kept or left out, never halfway: what is shown is what is saved."""
    app = with_claim(stage)
    for name, member in (("Statement", "statement"), ("Rationale", "rationale"), ("Claimant", "claimant")):
        node = app.find(TEXT, name)
        paste_into(app, node, STEERING)
        app.wait(lambda: "four" in node.text(), f"the words in {name}")
        shown = node.text()
        assert saved_claim(stage, app)[member] == shown, (name, shown, saved_claim(stage, app)[member])


@scene
def megabytes_in_fields(stage):
    """Of two megabytes pasted into a field so much is taken as it holds, and the window says so and goes on."""
    app = with_claim(stage)
    for name, member in (("Statement", "statement"), ("Rationale", "rationale")):
        for text in (LINES, ONE_LINE, MARKS):
            node = app.find(TEXT, name)
            paste_into(app, node, text)
            app.wait(lambda: length(node) == MOST, f"{MOST} characters in {name}, not {length(node)}")
            app.find("label", re.compile("the rest was left out"))
            shown = node.text()
            saved = saved_claim(stage, app)[member]
            assert saved.strip() == shown.strip(), f"{name}: {len(saved)} characters saved"
            stage.keep(app)
            app.keys("ctrl+z")
            app.wait(lambda: length(node) < MOST, f"{name} to be as before")


@scene
def megabytes_from_a_file(stage):
    """What another program wrote too long is shown by its beginning, cannot be changed, and is saved whole."""
    path = stage.project()
    stage.cli("claim", path, "--article", "1", "--quote", COST)
    saved = stage.saved(path)
    saved["claims"][0].update(statement=ONE_LINE.strip(), rationale=LINES)
    path.write_text(json.dumps(saved), encoding="utf-8")
    app = stage.start(path)
    app.click_word(COST)
    app.wait_claim("Claim 1")
    for name in ("Statement", "Rationale"):
        node = app.find(TEXT, name)
        app.wait(lambda: MOST < length(node) < MOST + 100, f"the beginning of {name}")
        app.click(node)
        app.type("x")
        assert "editable" not in node.states(), f"{name} can be changed"
    stage.keep(app)
    app.click(app.text())
    app.keys("2")
    app.wait_verdict("Disputed")
    claim = saved_claim(stage, app)
    assert (claim["statement"], claim["rationale"]) == (ONE_LINE.strip(), LINES), "not saved whole"


@scene
def megabytes_in_searches(stage):
    """Two megabytes pasted where something is looked for find nothing, and words typed after them find again."""
    app = with_claim(stage)
    for keys, name in (("ctrl+f", "Find in this article"), ("ctrl+shift+f", None), ("ctrl+k", "What to do or where to go")):
        app.keys(keys)
        node = app.find("search box", name, test=lambda node: "focused" in node.states())
        put_on_clipboard(ONE_LINE)
        app.keys("ctrl+a", "ctrl+v")
        app.picture()
        app.keys("ctrl+a")
        app.type("city")
        app.wait(lambda: node.text() == "city", f"the word in {node}")
        app.keys("Escape")
        app.give_focus()


@scene
def thousands_of_tags(stage):
    """A claim with three thousand tags is shown and can get another; a fresh claim is offered the tags by their beginnings."""
    path = stage.project()
    stage.cli("claim", path, "--article", "1", "--quote", COST)
    stage.cli("claim", path, "--article", "1", "--quote", "some $700 million more")
    saved = stage.saved(path)
    saved["claims"][0]["tags"] = [f"tag {number:04}" for number in range(3000)]
    path.write_text(json.dumps(saved), encoding="utf-8")
    app = stage.start(path)
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the article")
    app.click_word("some $700 million more")
    app.wait_claim("Claim 2")
    app.press(BUTTON, "Add a Tag")
    app.wait(lambda: "focused" in app.find(TEXT, "New tag").states(), "the entry for a tag to have the keyboard")
    app.type("tag 29")
    app.find("list item", re.compile("^tag 29"))
    app.keys("Escape")
    app.click_word(COST)
    app.wait_claim("Claim 1")
    app.find("label", "and 2940 more", within=app.find("group", "Tags"))
    stage.keep(app)
    app.press(BUTTON, "Remove tag “tag 0000”")
    app.find(BUTTON, "Remove tag “tag 0060”")
    app.find("label", "and 2939 more", within=app.find("group", "Tags"))


if __name__ == "__main__":
    run()
