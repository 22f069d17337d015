#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of claims: what it shows, what is looked for in it, and what is done with many claims at once."""

import json
import re

import hands
from factdesk import BUTTON, ITEM, TEXT
from stage import run, scene

TABLE = "All claims"
CLAIM_5 = "Replacement boring equipment"


def table(app):
    return app.find("list", TABLE)


def rows(app):
    """What the rows in sight say, from the top down."""
    _, top, _, height = table(app).extents()
    found = [(node.extents()[1], node.name) for node in table(app).children()]
    return [name for y, name in sorted(found) if name and top <= y < top + height]


def row(app, pattern):
    return app.find("list item", re.compile(pattern), within=table(app))


def numbers(app):
    """The numbers of the claims in sight."""
    return [int(found.group(1)) for found in (re.search(r"claim (\d+):", name) for name in rows(app)) if found]


def wait_focus(app, pattern):
    node = row(app, pattern)
    app.wait(lambda: "focused" in row(app, pattern).states(), f"{node} to have the keyboard")


def grip(app, column):
    return app.find("separator", f"Width of “{column}”")


def pull(app, column, by):
    """Drags the line of a column so far to the right."""
    x, y = app.middle(grip(app, column))
    hands.drag((x, y), (x + by, y))


def heading(app, column):
    """Where a heading is and how wide: x, width."""
    headings = grip(app, "No.").parent
    x, _, width, _ = app.find(BUTTON, re.compile(f"^{column}(, sorted.*)?$"), within=headings).extents()
    return x, width


def wait_heading(app, column, x, width):
    app.wait(lambda: heading(app, column) == (x, width), f"“{column}” at {x}, {width} px wide, not {heading(app, column)}")


def show(app):
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the sample")
    app.keys("alt+2")
    app.wait(lambda: "focused" in {state for node in table(app).children() for state in node.states()}, "a row to have the keyboard")


@scene
def views(stage):
    """Alt+1 and Alt+2 change the view; Enter goes to the claim, Backspace back to the table; the view is there the next time."""
    app = stage.start(stage.sample())
    app.click_word("will cost the city $1.9 billion")
    app.wait_claim("Claim 1")
    app.keys("alt+2")
    wait_focus(app, "claim 1:")
    assert not app.sidebar_shown(), "the articles are beside the table"
    stage.keep(app)
    app.keys("Down")
    app.wait_claim("Claim 2")
    wait_focus(app, "claim 2:")
    app.keys("Return")
    app.wait(lambda: "focused" in app.text().states(), "the article to have the keyboard")
    assert app.sidebar_shown(), "the articles are not back"
    app.keys("BackSpace")
    wait_focus(app, "claim 2:")
    app.press(BUTTON, "Read")
    app.wait(lambda: "focused" in app.text().states(), "the article to have the keyboard")
    app.keys("alt+2")
    wait_focus(app, "claim 2:")
    app.keys("ctrl+q")
    app.wait_for_end()
    app = stage.start(stage.folder / "ellery-tunnel.factproj")
    wait_focus(app, "claim 2:")


@scene
def french_keys(stage):
    """The views are on the keys of the digits, whatever the keys give."""
    app = stage.start(stage.sample())
    hands.layout("fr")
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the sample")
    app.keys("alt+11")        # the key of the 2
    row(app, "claim 1:")
    app.wait(lambda: app.shown(row(app, "claim 1:")), "the table")
    app.keys("alt+10")
    app.wait(lambda: "focused" in app.text().states(), "the article")


@scene
def search_and_chips(stage):
    """What is typed and pressed narrows the table; Esc and a button take it back; empty results say so."""
    app = stage.start(stage.sample())
    show(app)
    app.keys("slash")
    entry = app.find(None, "Search claims")
    app.wait(lambda: "focused" in {state for node in entry.walk() for state in node.states()}, "the entry to have the keyboard")
    app.type("tunnel co")
    app.wait(lambda: numbers(app) == [1, 3, 23], f"claims with both words, not {numbers(app)}")
    stage.keep(app)
    app.keys("Down")
    wait_focus(app, "claim 1:")
    app.keys("ctrl+f")
    app.type(" nobody says that")
    app.find(None, "No Claim Fits")
    stage.keep(app, "empty")
    app.press(BUTTON, "Clear the Filters")
    app.wait(lambda: numbers(app)[:3] == [1, 2, 3], "all claims")
    app.press(BUTTON, re.compile(r"^No Evidence \d+$"))
    app.wait(lambda: numbers(app) == [11, 15, 21], f"claims without evidence, not {numbers(app)}")
    app.press(BUTTON, re.compile(r"^All \d+$"))
    app.wait(lambda: numbers(app)[:3] == [1, 2, 3], "all claims")
    app.press(BUTTON, "More Filters")
    app.click(app.find("checkbox", re.compile("^Disputed")))
    app.wait(lambda: numbers(app) == [1, 6, 12, 20], f"disputed claims, not {numbers(app)}")
    stage.keep(app, "menu")
    app.keys("Escape")
    app.keys("ctrl+s", "ctrl+q")
    app.wait_for_end()
    app = stage.start(stage.folder / "ellery-tunnel.factproj")
    row(app, "claim 1:")
    app.wait(lambda: numbers(app) == [1, 6, 12, 20], f"disputed claims again, not {numbers(app)}")


@scene
def filter_by_a_tag(stage):
    """Of many tags one is searched for and chosen, though it is the only one left."""
    path = stage.sample()
    project = json.loads(path.read_text(encoding="utf-8"))
    for number, claim in enumerate(project["claims"]):
        claim["tags"] = [("apple", "bread", "cheese", "date", "economy", "fig", "grape", "honey", "ice")[number % 9]]
    path.write_text(json.dumps(project), encoding="utf-8")
    app = stage.start(path)
    show(app)
    app.press(BUTTON, "More Filters")
    search = app.find("search box", "Search tags")
    for _ in range(20):
        if "focused" in search.states():
            break
        app.keys("Tab")
    app.type("econ")
    tag = app.find("list item", re.compile("^economy, 3"))
    app.wait(lambda: len(tag.parent.children()) == 1, "no other tag to be listed")
    stage.keep(app)
    app.keys("Tab", "Return")
    app.wait(lambda: numbers(app) == [5, 14, 23], f"the claims with that tag, not {numbers(app)}")


@scene
def sort_and_group(stage):
    """Headings sort and tell so; groups have headings that fold; both are there the next time."""
    app = stage.start(stage.sample())
    show(app)
    app.press(BUTTON, "Verdict")
    app.find(BUTTON, "Verdict, sorted ascending")
    app.wait(lambda: numbers(app)[:5] == [1, 6, 12, 20, 2], f"disputed claims first, not {numbers(app)}")
    app.press(BUTTON, "Verdict, sorted ascending")
    app.wait(lambda: numbers(app)[:3] == [3, 5, 8], f"supported claims first, not {numbers(app)}")
    app.press(BUTTON, "No.")
    app.press(BUTTON, "Groups and Columns")
    app.find("menu item", "Verdict").press()
    row(app, "^Disputed, 4 claims$")
    app.wait(lambda: numbers(app)[:5] == [1, 6, 12, 20, 2], f"groups, not {numbers(app)}")
    app.wait(lambda: len(app.windows()) == 1, "the menu to close")
    stage.keep(app)
    app.click(row(app, "claim 1:"))
    app.keys("Home")
    wait_focus(app, "^Disputed, 4 claims$")
    app.keys("Left")
    app.wait(lambda: numbers(app)[:2] == [2, 4], f"a folded group, not {numbers(app)}")
    app.keys("Down", "Down")
    app.wait_claim("Claim 2")
    app.keys("Left")
    wait_focus(app, "^Unverified, 9 claims$")
    app.keys("Up", "Right")
    app.wait(lambda: numbers(app)[:2] == [1, 6], "the group unfolded")
    app.press(BUTTON, "Groups and Columns")
    app.find("menu item", "Updated").press()
    app.wait(lambda: not app.shown(app.find(BUTTON, "Updated")), "a column to go")
    app.keys("ctrl+q")
    app.wait_for_end()
    app = stage.start(stage.folder / "ellery-tunnel.factproj")
    row(app, "^Disputed, 4 claims$")
    assert not app.shown(app.find(BUTTON, "Updated")), "the column is back"


@scene
def widths(stage):
    """Lines between headings are pulled, and keys on a heading do the same; the claims give the room. Widths are there the next time."""
    app = stage.start(stage.sample())
    show(app)
    x, width = heading(app, "Checked By")
    claims = heading(app, "Claim")
    pull(app, "Checked By", -60)
    wait_heading(app, "Checked By", x - 60, width + 60)
    wait_heading(app, "Claim", claims[0], claims[1] - 60)
    stage.keep(app)
    verdict = heading(app, "Verdict")
    pull(app, "Verdict", -40)
    wait_heading(app, "Verdict", verdict[0], verdict[1] - 40)
    wait_heading(app, "Claim", claims[0] - 40, claims[1] - 20)
    pull(app, "Checked By", -700)
    app.wait(lambda: heading(app, "Claim")[1] < 300, "the least for claims")
    assert heading(app, "Claim")[1] > 200, "nothing is left for claims"
    widest = heading(app, "Checked By")
    app.click(grip(app, "Checked By"), times=2)
    app.wait(lambda: heading(app, "Checked By")[1] < width + 60, "the column as wide as the names in it")
    app.keys("Tab")
    fitting = heading(app, "Checked By")
    app.click(row(app, "claim 2:"))
    wait_focus(app, "claim 2:")
    app.keys("shift+Tab", "shift+Tab")
    app.wait(lambda: "focused" in app.find(BUTTON, "Checked By").states(), "the heading to have the keyboard")
    app.keys("alt+Right", "alt+Right", "alt+Right")
    app.wait(lambda: heading(app, "Checked By")[1] > fitting[1] + 20, "it wider")
    wider = heading(app, "Checked By")
    app.keys("alt+Left")
    app.wait(lambda: fitting[1] < heading(app, "Checked By")[1] < wider[1], "it narrower")
    app.keys("alt+Home")
    wait_heading(app, "Checked By", *fitting)
    app.keys("alt+Right")
    app.wait(lambda: heading(app, "Checked By")[1] > fitting[1], "it wider")
    kept = {column: heading(app, column) for column in ("Verdict", "Claim", "Checked By", "Updated")}
    app.keys("ctrl+q")
    app.wait_for_end()
    app = stage.start(stage.folder / "ellery-tunnel.factproj")
    row(app, "claim 1:")
    for column, place in kept.items():
        wait_heading(app, column, *place)
    app.press(BUTTON, "Groups and Columns")
    app.find("menu item", re.compile("^_?Usual Widths")).press()
    wait_heading(app, "Checked By", x, width)
    wait_heading(app, "Verdict", *verdict)
    assert widest[0] < kept["Checked By"][0], "the column was not as wide as it can be"


@scene
def widths_in_narrow_windows(stage):
    """A column that was made wide gives way where there is little room, and is as wide again where there is; dark, and with large letters."""
    hands.text_size(200)
    path = stage.sample()
    app = stage.start(path, dark=True)
    show(app)
    width = heading(app, "Verdict")[1]
    pull(app, "Verdict", 60)
    app.wait(lambda: heading(app, "Verdict")[1] == width + 60, "the column wider below large letters, too")
    app.picture()
    place = heading(app, "Verdict")
    hands.move(*app.middle(grip(app, "Verdict")))
    app.picture().save(stage.artefacts / "widths_in_narrow_windows-grip.png")
    app.keys("ctrl+q")
    app.wait_for_end()
    hands.text_size(100)
    app = stage.start(path, dark=True)
    row(app, "claim 1:")
    app.wait(lambda: place[1] / 2 - 20 < heading(app, "Verdict")[1] < place[1] - 20, f"as many letters in it, not {heading(app, 'Verdict')}")
    wide = heading(app, "Verdict")
    for size in (900, 600, 360):
        app.resize(size, 640)
        stage.keep(app, str(size))
        x, claims = heading(app, "Claim")
        assert claims > 200 and x + claims <= size, f"claims have {claims} px from {x} on in a window of {size}"
    app.resize(1440, 900)
    wait_heading(app, "Verdict", *wide)


@scene
def many_at_once(stage):
    """Keys and the bar act on all that are selected, each as one step; undo takes it back."""
    app = stage.start(stage.sample())
    show(app)
    app.keys("Home")
    wait_focus(app, "claim 1:")
    app.keys("shift+Down", "shift+Down")
    app.find("label", "3 selected")
    app.wait(lambda: "selected" in row(app, "claim 2:").states(), "claim 2 to be selected")
    stage.keep(app)
    app.keys("1")
    app.wait(lambda: all(name.startswith("Supported") for name in rows(app)[:3]), f"three verdicts, not {rows(app)[:3]}")
    app.keys("ctrl+z")
    app.wait(lambda: not rows(app)[0].startswith("Supported"), "the verdicts to be taken back")
    app.press(BUTTON, "Set Progress")
    app.find(ITEM, "Needs Second Check").press()
    app.wait(lambda: all("Needs Second Check" in name for name in rows(app)[:3]), f"three to be checked again, not {rows(app)[:3]}")
    app.press(BUTTON, "Add Tag")
    app.wait(lambda: "focused" in app.find(TEXT, "Tag for all selected claims").states(), "the entry")
    app.type("urgent")
    app.keys("Return")
    app.press(BUTTON, "Assign")
    app.wait(lambda: "focused" in app.find(TEXT, "Assign to").states(), "the entry")
    app.type("Ada Okoro")
    app.keys("Return")
    app.wait_gone(TEXT, "Assign to", test=app.shown)
    app.keys("ctrl+s")
    app.wait_saved()
    claims = stage.saved("ellery-tunnel.factproj")["claims"][:4]
    assert [claim.get("assignee") == "Ada Okoro" for claim in claims] == [True, True, True, False], claims
    assert ["urgent" in claim.get("tags", []) for claim in claims] == [True, True, True, False], claims
    app.press(BUTTON, "Delete")
    app.find("label", "3 claims deleted")
    app.wait(lambda: app.count_claims() == 22, "three claims fewer")
    app.keys("ctrl+z")
    app.wait(lambda: app.count_claims() == 25, "them back")
    app.click(row(app, "claim 7:"))
    app.keys("Home")
    app.wait(lambda: numbers(app)[:3] == [1, 2, 3], "them in their places")


@scene
def tag_many(stage):
    """The prompt for a tag over the table: Escape adds none, Enter and the button add one to all selected, as one step."""
    app = stage.start(stage.sample())
    show(app)
    app.keys("Home")
    wait_focus(app, "claim 1:")
    app.keys("shift+Down")
    app.find("label", "2 selected")
    before = [claim.get("tags", []) for claim in stage.saved("ellery-tunnel.factproj")["claims"][:3]]
    for words, leave in (("never", "Escape"), ("urgent", "Return")):
        app.press(BUTTON, "Add Tag")
        app.wait(lambda: "focused" in app.find(TEXT, "Tag for all selected claims").states(), "the entry")
        app.type(words)
        stage.keep(app, words)
        app.keys(leave)
        app.wait(lambda: len(app.windows()) == 1, "the prompt to close")
        assert numbers(app)[:2] == [1, 2], "letters have reached the table"
    app.find("label", "2 selected")
    app.press(BUTTON, "Add Tag")
    app.wait(lambda: app.find(TEXT, "Tag for all selected claims").text() == "", "an empty entry")
    app.type("second")
    app.press(BUTTON, re.compile("^A_?dd( Add)?$"))
    app.wait(lambda: len(app.windows()) == 1, "the prompt to close")

    app.click(row(app, "claim 5:"))
    app.keys("shift+Down")
    app.find("label", "2 selected")
    app.press(BUTTON, "Add Tag")
    app.wait(lambda: "focused" in app.find(TEXT, "Tag for all selected claims").states(), "the entry")
    app.type("urg")
    app.wait(lambda: ["urgent"] in [[row.name for row in tags.children()] for tags in app.all("list", "Tags of this project")], "the tag")
    stage.keep(app, "completion")
    app.keys("Down", "Return")
    app.wait(lambda: len(app.windows()) == 1, "the prompt to close")
    app.keys("ctrl+s")
    app.wait_saved()
    assert all("urgent" in claim["tags"] for claim in stage.saved("ellery-tunnel.factproj")["claims"][4:6])
    app.keys("ctrl+z")
    app.click(row(app, "claim 1:"))

    app.find(BUTTON, "Remove tag “second”")
    app.keys("ctrl+s")
    app.wait_saved()
    after = [claim.get("tags", []) for claim in stage.saved("ellery-tunnel.factproj")["claims"][:3]]
    assert after == [before[0] + ["urgent", "second"], before[1] + ["urgent", "second"], before[2]], after
    app.keys("ctrl+z")
    app.wait_gone(BUTTON, "Remove tag “second”")
    app.keys("ctrl+s")
    app.wait_saved()
    after = [claim.get("tags", []) for claim in stage.saved("ellery-tunnel.factproj")["claims"][:3]]
    assert after == [before[0] + ["urgent"], before[1] + ["urgent"], before[2]], after


@scene
def merge(stage):
    """The bar makes one claim of those selected: the current one keeps its statement and has the places of all; Undo takes it back."""
    app = stage.start(stage.sample())
    show(app)
    app.keys("Home")
    wait_focus(app, "claim 1:")
    app.keys("shift+Down", "shift+Down")
    app.find("label", "3 selected")
    app.wait_claim("Claim 3")
    app.press(BUTTON, "Merge")
    app.find("label", "2 claims merged into claim 3")
    app.wait(lambda: app.count_claims() == 23, "two claims fewer")
    app.wait(lambda: numbers(app)[:2] == [3, 4], f"claim 3 to be left, not {numbers(app)[:3]}")
    app.wait_claim("Claim 3")
    stage.keep(app)
    app.keys("ctrl+s")
    app.wait_saved()
    merged = stage.saved("ellery-tunnel.factproj")["claims"][0]
    assert merged["number"] == 3 and len(merged["occurrences"]) >= 3, merged
    app.keys("ctrl+z")
    app.wait(lambda: app.count_claims() == 25, "them back")
    app.keys("Home")
    app.wait(lambda: numbers(app)[:3] == [1, 2, 3], f"all three, not {numbers(app)[:3]}")


@scene
def keys_in_the_table(stage):
    """J, K and U go along the rows; Ctrl+Space and Ctrl+A select; Esc leaves one; letters never reach the article behind."""
    app = stage.start(stage.sample())
    app.click_word("will cost the city $1.9 billion")
    app.wait_claim("Claim 1")
    app.select("will cost the city $1.9 billion")
    app.keys("alt+2")
    wait_focus(app, "claim 1:")
    app.keys("j", "j")
    app.wait_claim("Claim 3")
    app.keys("k")
    app.wait_claim("Claim 2")
    app.keys("u")
    app.wait_claim("Claim 4")
    app.keys("c")
    app.find("label", "Show the article and select words in it first.")
    assert app.count_claims() == 25, "a claim was made of words nobody sees"
    app.keys("ctrl+Down", "ctrl+space")
    app.find("label", "2 selected")
    app.keys("ctrl+a")
    app.find("label", "25 selected")
    app.keys("Escape")
    app.wait_gone("label", "25 selected", test=app.shown)
    app.keys("Home", "Delete")
    app.find("label", "Claim 1 deleted")
    app.wait_claim("Claim 2")
    wait_focus(app, "claim 2:")
    app.keys("ctrl+z")
    app.wait(lambda: app.count_claims() == 25, "the claim back")


@scene
def looks(stage):
    """The table dark, at three widths and with large letters."""
    path = stage.sample()
    app = stage.start(path, dark=True)
    show(app)
    app.press(BUTTON, "Groups and Columns")
    app.find("menu item", "Verdict").press()
    row(app, "^Disputed, 4 claims$")
    app.wait(lambda: len(app.windows()) == 1, "the menu to close")
    app.click(row(app, "claim 1:"))
    app.keys("shift+Down", "shift+Down")
    app.find("label", "3 selected")
    stage.keep(app, "dark")
    for width in (900, 600, 360):
        app.resize(width, 640)
        stage.keep(app, str(width))
        _, _, shown, _ = table(app).extents()
        assert shown <= width, f"the table is {shown} px wide in a window of {width}"


if __name__ == "__main__":
    run()
