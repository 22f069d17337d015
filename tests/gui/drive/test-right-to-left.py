#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop that is read from right to left, articles that are, and lines in which both directions meet."""

import pathlib
import re
import subprocess

import hands
from factdesk import BUTTON, TEXT
from picture import colour, near
from stage import Skip, run, scene

COST = "will cost the city $1.9 billion"
STRIP = re.compile("^Coverage")

# How far into the margin beside the words a badge stands.
BADGE = 72
KNOB = 4        # px from the line

# GTK mirrors a program only where both have the language.
GTK_WORDS = pathlib.Path("/usr/share/locale/he/LC_MESSAGES/gtk40.mo")
OUR_WORDS = b'msgid ""\nmsgstr "Language: he\\nContent-Type: text/plain; charset=UTF-8\\n"\n'

HEBREW = """שלום עולם

המנהרה תעלה לעיר כמעט שני מיליארד דולר לפי הדוח שפורסם השבוע

הוועדה אישרה את התקציב בשנה שעברה ולא דנה בו מאז
"""

# A line of each direction with the other in it, numbers and signs among them.
MIXED = """Both ways

The committee said הוועדה אישרה 1.2 מיליארד דולר and nothing (נקודה) more.

לפי Harbor Ledger מחודש מרץ, המנהרה תעלה 1.9 billion dollars או 12% יותר.

זה יעלה 1.7 billion dollars או יותר.
"""

# Shown with the number behind the words.
NUMBER_FIRST = "1.7 billion dollars"


def mirrored(stage, *arguments, **more):
    """Starts it as on a Hebrew desktop. Of a program that has no Hebrew words GTK thinks that its own are to stay English, too."""
    if not GTK_WORDS.exists():
        raise Skip("GTK's Hebrew words")
    folder = stage.folder / "locale" / "he" / "LC_MESSAGES"
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run(["msgfmt", "-o", folder / "factdesk.mo", "-"], input=OUR_WORDS, check=True)
    return stage.start(*arguments, LANGUAGE="he", FACTDESK_LOCALEDIR=str(stage.folder / "locale"), **more)


def project(stage, text):
    """A project of one article. Its path."""
    path = stage.folder / "article.txt"
    path.write_text(text, encoding="utf-8")
    stage.cli("new", "tunnel.factproj", "--title", "מנהרה Tunnel")
    stage.cli("import", "tunnel.factproj", path)
    return stage.folder / "tunnel.factproj"


def wait_article(app, words):
    app.wait(lambda: app.there(TEXT, "Article text") and words in app.text().text(), "the article")
    app.give_focus()


def left_and_right(app, node):
    x, _, width, _ = app.place(node)
    return x, x + width


def letter(app, offset):
    """left, top, right, bottom; and whether it is written to the left: of such GTK gives the right edge and a negative width."""
    x, y, width, height = app.character_place(app.text(), offset)
    return min(x, x + width), y, max(x, x + width), y + height, width < 0


def before(app, offset):
    """A point in the first half of a letter."""
    left, top, right, bottom, to_left = letter(app, offset)
    return (right - 1 if to_left else left + 1), (top + bottom) // 2


def behind(app, offset):
    """A point in the last half of a letter."""
    left, top, right, bottom, to_left = letter(app, offset)
    return (left + 1 if to_left else right - 1), (top + bottom) // 2


def drag_over(app, words):
    at = app.offset_of(words)
    hands.drag(before(app, at), behind(app, at + len(words) - 1))
    app.wait_selected(words)


def claim_selected(app, words):
    app.keys("c")
    app.wait(lambda: app.statement().text() == words, f"{words!r} as the statement")
    app.wait(lambda: "focused" in app.statement().states(), "the statement to be ready for typing")
    app.keys("Escape")
    app.wait(lambda: "focused" in app.text().states(), "the article to have the keyboard again")


def pull_end(app, words, to):
    """Drags the handle at the end of marked words to the end of others."""
    def knob(said):
        left, _, right, bottom, to_left = letter(app, app.offset_of(said) + len(said) - 1)
        return (left if to_left else right), bottom + KNOB

    app.picture()
    hands.drag(knob(words), knob(to))


def saved_claims(stage, app):
    app.keys("ctrl+s")
    app.wait_saved()
    return stage.saved("tunnel.factproj")["claims"]


def move_ends(stage, app, words, *keys):
    """Moves the ends of the marked words with arrow keys, and saves where they came to."""
    app.keys(*keys)
    wait_unsaved(app)
    exact = saved_claims(stage, app)[0]["occurrences"][0]["exact"]
    assert exact == words, f"{keys} led to {exact!r}, not {words!r}"


def wait_unsaved(app):
    app.wait(lambda: not app.there("label", re.compile("^All changes saved")), "something to be changed")


@scene
def sides(stage):
    """What stands left elsewhere stands right: lists, badges, strip, numbers, the line at the current row."""
    app = mirrored(stage, stage.sample())
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the first article")
    text_left, text_right = left_and_right(app, app.text())
    articles = app.find("list", "Articles")
    assert left_and_right(app, articles)[0] > text_right, "the articles are left of the text"
    assert left_and_right(app, app.inspector())[1] <= text_left, "the claim is right of the text"
    strip_left, strip_right = left_and_right(app, app.find("image", STRIP))
    assert left_and_right(app, app.inspector())[1] <= strip_left and strip_right <= text_left + 1, "the strip is not at the far side of the text"
    assert left_and_right(app, app.find(BUTTON, "Claims"))[1] < left_and_right(app, app.find(BUTTON, "Read"))[0], "the views are not mirrored"
    picture = stage.keep(app)
    x, y, width, height = app.place(app.article_row("Ellery Tunnel bill"))
    first, last = picture.at(x + 1, y + height // 2), picture.at(x + width - 2, y + height // 2)
    assert near(first, picture.most_common(x + 8, y + 4, 40, 4), 6), f"the current row has a line at its left: {first}"
    assert not near(first, last, 40), f"the current row has no line at its right: {last}"
    at = app.bring_to_view(app.offset_of("some $700 million"))
    hands.click(text_left + BADGE, at[1] + at[3] // 2)
    app.wait_claim("Claim 2")


@scene
def sides_in_the_table(stage):
    """The table has its first column at the right and words under their headings; keys widen a column, a heading sorts, a row is chosen, groups fold."""
    app = mirrored(stage, stage.sample())
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the first article")
    app.keys("alt+2")
    rows = app.find("list", "All claims")
    app.wait(lambda: any("focused" in node.states() for node in rows.children()), "a row to have the keyboard")
    headings = app.find("row", "FactClaimHeadings")

    def sides_of(name):
        return left_and_right(app, app.find(BUTTON, re.compile(f"^{name}"), within=headings))

    order = ["Verdict", "No.", "Claim", "Progress", "Evidence", "Said In", "Checked By", "Updated"]
    places = [sides_of(name) for name in order]
    assert all(one[0] >= next_one[1] for one, next_one in zip(places, places[1:])), list(zip(order, places))
    assert places[0][1] > left_and_right(app, rows)[1] - 40, "the first heading is not at the right"
    stage.keep(app)

    def width(name):
        left, right = sides_of(name)
        return right - left

    app.keys("shift+Tab", "shift+Tab")
    app.wait(lambda: "focused" in app.find(BUTTON, "Checked By").states(), "the heading to have the keyboard")
    usual = width("Checked By")
    app.keys("alt+Left")
    app.wait(lambda: width("Checked By") > usual, "the column wider")
    wider = width("Checked By")
    app.keys("alt+Left")
    app.wait(lambda: width("Checked By") > wider, "the column wider still")
    app.keys("alt+Right")
    app.wait(lambda: width("Checked By") == wider, "it narrower again")

    def first_rows():
        seen = sorted((node.extents()[1], node.name) for node in rows.children() if node.name and node.extents()[1] >= rows.extents()[1])
        return [int(found.group(1)) for found in (re.search(r"claim (\d+):", name) for _, name in seen[:5]) if found]

    app.click(app.find(BUTTON, re.compile("^Verdict"), within=headings))
    app.wait(lambda: first_rows() == [1, 6, 12, 20, 2], f"disputed claims first, not {first_rows()}")
    app.press(BUTTON, "Groups and Columns")
    app.find("menu item", "Verdict").press()
    group = app.find("list item", "Disputed, 4 claims", within=rows)
    app.wait(lambda: len(app.windows()) == 1, "the menu to close")
    app.click(app.find("list item", re.compile("claim 1:"), within=rows))
    app.wait_claim("Claim 1")
    app.keys("Home")
    app.wait(lambda: "focused" in group.states(), "the heading of the group to have the keyboard")
    stage.keep(app, "groups")
    app.keys("Right")
    app.wait(lambda: first_rows()[0] == 2, f"a folded group, not {first_rows()}")
    app.keys("Left")
    app.wait(lambda: first_rows()[0] == 1, f"the group unfolded, not {first_rows()}")


@scene
def hebrew(stage):
    """Hebrew words become claims and evidence by pointer and by keys; their end is at their left: for its handle and for arrow keys."""
    path = project(stage, HEBREW)
    app = mirrored(stage, path)
    wait_article(app, "המנהרה")
    drag_over(app, "תעלה לעיר")
    claim_selected(app, "תעלה לעיר")
    saved_claims(stage, app)
    pull_end(app, "תעלה לעיר", "תעלה לעיר כמעט")
    wait_unsaved(app)
    assert saved_claims(stage, app)[0]["occurrences"][0]["exact"] == "תעלה לעיר כמעט"
    move_ends(stage, app, "המנהרה תעלה לעיר כמעט שני", "alt+Left", "alt+shift+Right")
    move_ends(stage, app, "תעלה לעיר כמעט", "alt+Right", "alt+shift+Left")
    app.keys("Escape")
    words = "הוועדה אישרה"
    hands.click(*before(app, app.offset_of(words)))
    app.wait(lambda: app.text().caret() == app.offset_of(words), "the caret before the words")
    hands.hold("shift", *["Left"] * len(words))
    app.wait_selected(words)
    app.keys("d")
    app.wait(lambda: len(app.evidence()) == 1, "the evidence in the list")
    stage.keep(app)
    claim = saved_claims(stage, app)[0]
    assert (claim["evidence"][0]["exact"], claim["evidence"][0]["stance"]) == (words, "disputes"), claim
    app.keys("ctrl+z")
    app.wait(lambda: not app.evidence(), "the evidence to be gone")


def check_tinted(app, picture, words, paper):
    """The letters of the words have a tint behind them, and the others of their paragraph have none."""
    start = app.offset_of(words)
    text = app.text().text()
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", start)
    for offset in range(first, last):
        if text[offset].isspace():
            continue
        left, top, right, bottom, _ = letter(app, offset)
        tinted = not near(picture.most_common(left, top + 2, max(right - left, 1), 4), paper, 4)
        assert tinted == (start <= offset < start + len(words)), f"{text[offset]!r} at {offset} is{' ' if tinted else ' not '}tinted"


def both_ways(stage, start):
    path = project(stage, MIXED)
    app = start(stage, path)
    wait_article(app, "committee")
    app.picture()
    paper = colour("#FFFFFF")
    for number, (words, longer) in enumerate((("committee said הוועדה אישרה", "committee said הוועדה אישרה 1.2 מיליארד"),
                                              ("Ledger מחודש מרץ, המנהרה", "Ledger מחודש מרץ, המנהרה תעלה"))):
        drag_over(app, words)
        claim_selected(app, words)
        saved_claims(stage, app)
        pull_end(app, words, longer)
        wait_unsaved(app)
        assert saved_claims(stage, app)[number]["occurrences"][0]["exact"] == longer
        stage.keep(app, f"current-{number}")
    drag_over(app, NUMBER_FIRST)
    claim_selected(app, NUMBER_FIRST)
    hands.click(*before(app, app.offset_of("Both ways")))
    app.wait(lambda: app.text().caret() <= 9, "the caret in the first line")
    picture = stage.keep(app)
    check_tinted(app, picture, "committee said הוועדה אישרה 1.2 מיליארד", paper)
    check_tinted(app, picture, "Ledger מחודש מרץ, המנהרה תעלה", paper)
    check_tinted(app, picture, NUMBER_FIRST, paper)
    hands.click(*before(app, app.offset_of("אישרה")))
    app.wait_claim("Claim 1")
    hands.click(*before(app, app.offset_of("Ledger")))
    app.wait_claim("Claim 2")


@scene
def both_directions_on_a_line(stage):
    """Words of two directions on one line are marked letter by letter, selected and dragged by pointer, and saved in the order they are read."""
    both_ways(stage, lambda stage, path: stage.start(path))


@scene
def both_directions_mirrored(stage):
    """The same on a desktop that is read from right to left."""
    both_ways(stage, mirrored)


@scene
def narrow(stage):
    """At 360 pixels lists and claim slide in from the other sides."""
    app = mirrored(stage, stage.sample(), size=(360, 640))
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the first article")
    app.keys("F9")
    app.wait(app.sidebar_shown, "the sidebar over the text")
    assert left_and_right(app, app.find("list", "Articles"))[1] > 340, "the articles are not at the right"
    app.keys("F9")
    app.wait(lambda: not app.sidebar_shown(), "the text again")
    app.click_word(COST)
    app.keys("shift+F9")
    app.wait(lambda: app.shown(app.statement()), "the claim over the text")
    stage.keep(app, "claim")


if __name__ == "__main__":
    run()
