#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The ends of marked words are dragged by their handles, or moved by keys."""

import json

import hands
from factdesk import TEXT
from stage import run, scene

COMMITTEE = "Works Committee: Ellery Crossing"
BUDGET = "the approved budget for the crossing"
KNOB = 4        # px from the line


def held(app, words, end):
    """Where the handle at the start or the end of marked words is held."""
    at = app.offset_of(words) + (len(words) - 1 if end else 0)
    x, y, width, height = app.bring_to_view(at)
    return (x + width, y + height + KNOB) if end else (x, y - KNOB)


def pull(app, words, to, end=True, let_go=True, modifier=None):
    """Drags an end of marked words to an end of others."""
    start, goal = held(app, words, end), held(app, to, end)
    hands.move(*start)
    hands.press_button()
    if modifier:
        hands.xdotool("keydown", modifier)
    for part in range(1, 7):
        hands.move(start[0] + (goal[0] - start[0]) * part // 6, start[1] + (goal[1] - start[1]) * part // 6)
    if let_go:
        hands.let_go()
    if modifier:
        hands.xdotool("keyup", modifier)


def marked(stage, app, kind="occurrences"):
    """The words that the first claim is made at, or rests on, as they are saved."""
    app.keys("ctrl+s")
    app.wait_saved()
    return stage.saved("tunnel.factproj")["claims"][0][kind][0]["exact"]


def is_saved(app):
    return any(node.name.startswith("All changes saved") for node in app.all("label"))


def wait_unsaved(app):
    app.wait(lambda: not is_saved(app), "something to be changed")


def start(stage, words="the city $1.9", **more):
    app = stage.start(stage.project(), **more)
    app.new_claim(words)
    assert marked(stage, app) == words
    app.picture()        # until all stands where it stays
    return app


@scene
def claim(stage):
    """Both ends of a claim are dragged, word by word; each is one step to take back."""
    app = start(stage)
    pull(app, "the city $1.9", "the city $1.9 billion")
    wait_unsaved(app)
    stage.keep(app, "end")
    assert marked(stage, app) == "the city $1.9 billion"
    pull(app, "the city $1.9 billion", "cost", end=False)
    wait_unsaved(app)
    assert marked(stage, app) == "cost the city $1.9 billion"
    app.keys("ctrl+z")
    wait_unsaved(app)
    assert marked(stage, app) == "the city $1.9 billion"
    app.keys("ctrl+z")
    wait_unsaved(app)
    assert marked(stage, app) == "the city $1.9"
    app.keys("ctrl+shift+z", "ctrl+shift+z")
    wait_unsaved(app)
    assert marked(stage, app) == "cost the city $1.9 billion"


@scene
def evidence(stage):
    """So are those of evidence, which keep their stance."""
    app = start(stage)
    app.show_article(COMMITTEE)
    app.select(BUDGET)
    app.keys("d")
    app.wait(lambda: len(app.evidence()) == 1, "the evidence in the list")
    app.click_word("budget for the crossing")
    pull(app, BUDGET, "$1.2 billion")
    app.wait(lambda: "$1.2 billion" in app.evidence()[0], f"more words in {app.evidence()}")
    assert marked(stage, app, "evidence") == BUDGET + " remains $1.2 billion"
    stage.keep(app)
    app.keys("ctrl+z")
    wait_unsaved(app)
    assert marked(stage, app, "evidence") == BUDGET
    assert stage.saved("tunnel.factproj")["claims"][0]["evidence"][0]["stance"] == "disputes"


@scene
def evidence_by_keys(stage):
    """Alt with an arrow moves the ends of evidence, too, and of the claim when one is back there."""
    app = start(stage)
    app.show_article(COMMITTEE)
    app.select(BUDGET)
    app.keys("d")
    app.wait(lambda: len(app.evidence()) == 1, "the evidence in the list")
    app.click_word("budget for the crossing")
    app.keys("alt+Right", "alt+shift+Right")
    wait_unsaved(app)
    assert marked(stage, app, "evidence") == "approved budget for the crossing remains"
    app.keys("alt+Left", "alt+shift+Left")
    wait_unsaved(app)
    assert marked(stage, app, "evidence") == BUDGET
    app.keys("alt+Left")
    wait_unsaved(app)
    app.keys("ctrl+z")
    app.wait(lambda: is_saved(app), "the step to be taken back")
    assert marked(stage, app, "evidence") == BUDGET
    app.show_article("Ellery Tunnel bill")
    app.click_word("the city $1.9")
    app.keys("alt+Right")
    wait_unsaved(app)
    assert marked(stage, app) == "the city $1.9 billion"


@scene
def given_up(stage):
    """While an end is dragged the mark is shown as it would be, but nothing is changed; Escape gives it up."""
    app = start(stage)
    pull(app, "the city $1.9", "billion, some $700 million", let_go=False)
    app.picture().save(stage.artefacts / "given-up-dragging.png")
    assert is_saved(app)
    hands.xdotool("key", "Escape")        # clearing modifiers would let go of the button
    hands.let_go()
    app.picture()
    assert is_saved(app)
    pull(app, "the city $1.9", "the city $1.9 billion")
    wait_unsaved(app)
    assert marked(stage, app) == "the city $1.9 billion"


@scene
def by_letters(stage):
    """With Ctrl an end goes letter by letter, and never past the other one."""
    app = start(stage)
    pull(app, "the city $1.9", "the city $1.9 bill", modifier="ctrl")
    wait_unsaved(app)
    assert marked(stage, app) == "the city $1.9 bill"
    pull(app, "the city $1.9 bill", "PORT ELLERY")
    wait_unsaved(app)
    assert marked(stage, app) == "the"


@scene
def beyond_the_edge(stage):
    """Held below the text, the handle scrolls on to where the words are to end; held above, back."""
    app = start(stage, size=(1440, 420))
    first = held(app, "the city $1.9", True)
    _, top, _, height = app.place(app.text())
    before = app.top()
    hands.move(*first)
    hands.press_button()
    hands.move(first[0], first[1] + 40)
    hands.move(first[0], top + height + 20)
    app.wait(lambda: app.top() < before - 200, "the text to be scrolled")
    hands.move(first[0], top + height - 60)
    hands.let_go()
    wait_unsaved(app)
    words = marked(stage, app)
    assert words.startswith("the city $1.9 billion, some $700 million") and len(words) > 400, words
    stage.keep(app)
    app.keys("ctrl+z")
    wait_unsaved(app)
    assert marked(stage, app) == "the city $1.9"


@scene
def words_are_selected_as_before(stage):
    """Beside the handles, words are selected, from the first letter of a mark to its last; a click on a handle changes nothing."""
    app = start(stage)
    app.select("the city $1.9")
    app.keys("Escape")
    app.select("will cost the")
    app.keys("Escape")
    x, y = held(app, "the city $1.9", True)
    hands.click(x, y)
    app.picture()
    assert is_saved(app) and app.claim() == "Claim 1"


@scene
def read_only(stage):
    """Where nothing can be changed there are no handles."""
    path = stage.sample()
    project = json.loads(path.read_text(encoding="utf-8"))
    project["version"] = 2
    path.write_text(json.dumps(project), encoding="utf-8")
    app = stage.start(path)
    words = "will cost the city $1.9 billion"
    app.click_word(words)
    app.wait_claim("Claim 1")
    before = path.read_bytes()
    pull(app, words, "$700 million")
    app.keys("alt+Right")
    stage.keep(app)
    assert app.claim() == "Claim 1" and path.read_bytes() == before


@scene
def second_pane(stage):
    """Of two panes the one that is pressed is the one whose words are dragged."""
    app = start(stage)
    app.keys("ctrl+backslash")
    app.wait(lambda: app.there(TEXT, "Article text in the second pane"), "the second pane")
    app.show_article(COMMITTEE)
    stage.keep(app, "before")
    pull(app, "the city $1.9", "the city $1.9 billion")
    wait_unsaved(app)
    assert marked(stage, app) == "the city $1.9 billion"
    stage.keep(app)


@scene
def large(stage):
    """With letters twice as large, in the dark and with high contrast, the handles are larger, too."""
    hands.text_size(200)
    app = start(stage, dark=True, high_contrast=True)
    app.keys("shift+F9")        # there is room for one pane
    app.picture()
    pull(app, "the city $1.9", "the city $1.9 billion")
    wait_unsaved(app)
    stage.keep(app)
    assert marked(stage, app) == "the city $1.9 billion"


@scene
def dark(stage):
    """Handles in the dark."""
    app = start(stage, dark=True)
    stage.keep(app)


def edges(app, words):
    """Where words that are written to the left start, on the right, and end, below the line."""
    node = app.text()
    at = app.offset_of(words)
    first, last = app.character_place(node, at), app.character_place(node, at + len(words) - 1)
    return (max(first[0], first[0] + first[2]), first[1] + first[3]), (min(last[0], last[0] + last[2]), last[1] + last[3])


@scene
def right_to_left(stage):
    """Words that are written to the left are dragged there."""
    path = stage.folder / "hebrew.txt"
    path.write_text("שלום עולם\n\nהמנהרה תעלה לעיר כמעט שני מיליארד דולר לפי הדוח\n", encoding="utf-8")
    stage.cli("new", "tunnel.factproj", "--title", "Tunnel")
    stage.cli("import", "tunnel.factproj", path)
    app = stage.start(stage.folder / "tunnel.factproj")
    app.wait(lambda: "המנהרה" in app.text().text(), "the article")
    app.give_focus()
    first, last = edges(app, "תעלה לעיר")
    hands.drag((first[0] - 1, first[1] - 8), (last[0] + 1, last[1] - 8))
    app.wait_selected("תעלה לעיר")
    app.keys("c")
    app.wait(lambda: app.statement().text() == "תעלה לעיר", "the claim")
    app.keys("Escape")
    stage.keep(app, "before")
    _, last = edges(app, "תעלה לעיר")
    _, goal = edges(app, "תעלה לעיר כמעט")
    hands.drag((last[0], last[1] + KNOB), (goal[0], goal[1] + KNOB))
    app.picture()
    stage.keep(app)
    assert marked(stage, app) == "תעלה לעיר כמעט"


if __name__ == "__main__":
    run()
