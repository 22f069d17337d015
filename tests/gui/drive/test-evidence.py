#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Evidence: linked across articles and in one, gone to and back, changed and removed."""

import re

import hands
from factdesk import BUTTON, ITEM, TEXT, UNDO_TOAST
from stage import run, scene

OVERRUN = "Ellery Tunnel bill has climbed"
COMMITTEE = "Works Committee: Ellery Crossing"
COST = "will cost the city $1.9 billion"
BUDGET = "the approved budget for the crossing remains $1.2 billion"
STRESS = "a stress test, not a forecast"
REVIEW = "the review puts the total at $1.9 billion"
CEILING = "that ceiling has not been formally raised"



def with_claim(stage):
    app = stage.start(stage.project())
    app.new_claim(COST)
    return app


@scene
def evidence_elsewhere(stage):
    """Words of other articles become evidence: E supports, D disputes, X is context."""
    app = with_claim(stage)
    app.show_article(COMMITTEE)
    app.wait_claim("Claim 1")
    app.select(BUDGET)
    app.keys("d")
    app.wait(lambda: len(app.evidence()) == 1, "the first evidence in the list")
    app.select(STRESS)
    app.keys("x")
    app.wait(lambda: len(app.evidence()) == 2, "the second evidence in the list")
    app.show_article("Mayor calls tunnel review")
    app.select(REVIEW)
    app.keys("e")
    app.wait(lambda: len(app.evidence()) == 3, "the third evidence in the list")
    stage.keep(app)
    app.keys("ctrl+s")
    app.wait(lambda: stage.saved("tunnel.factproj")["claims"], "the claim in the file")
    claim = stage.saved("tunnel.factproj")["claims"][0]
    found = [(one["stance"], one["exact"]) for one in claim["evidence"]]
    assert found == [("disputes", BUDGET), ("context", STRESS), ("supports", REVIEW)], found


@scene
def evidence_in_same_article(stage):
    """Words of the claim's own article can be its evidence too."""
    app = with_claim(stage)
    app.select(CEILING)
    app.keys("d")
    app.wait(lambda: len(app.evidence()) == 1, "the evidence in the list")
    app.keys("ctrl+s")
    app.wait(lambda: stage.saved("tunnel.factproj")["claims"], "the claim in the file")
    claim = stage.saved("tunnel.factproj")["claims"][0]
    assert claim["evidence"][0]["article"] == claim["occurrences"][0]["article"], claim


@scene
def occurrence(stage):
    """The same claim made in another article is an occurrence of it."""
    app = with_claim(stage)
    app.show_article("A bus depot on Kiln Street")
    app.select("the tunnel will cost $1.9 billion")
    app.keys("o")
    app.wait(lambda: app.there(None, re.compile("1 other article")), "the inspector to tell of another article")
    app.keys("ctrl+s")
    app.wait(lambda: stage.saved("tunnel.factproj")["claims"], "the claim in the file")
    assert [one["exact"] for one in stage.saved("tunnel.factproj")["claims"][0]["occurrences"]] == [COST, "the tunnel will cost $1.9 billion"]


@scene
def occurrence_removed(stage):
    """In the inspector one of several occurrences is removed; the keyboard stays at hand, and it can be taken back."""
    app = stage.start(stage.sample())
    app.click_word(COST)
    app.wait_claim("Claim 1")
    app.press(BUTTON, re.compile("2 other articles"))
    app.find(BUTTON, re.compile("^Remove the occurrence in Metro Wire"))
    stage.keep(app)
    app.press(BUTTON, re.compile("^Remove the occurrence in Northgate"))
    app.wait(lambda: app.there(None, re.compile("1 other article$")), "the inspector to tell of one other article")
    app.wait_gone(BUTTON, re.compile("^Remove the occurrence in Northgate"))
    app.keys("Return")        # the keyboard is at the next one
    app.wait(lambda: not app.there(None, re.compile("other article")), "the inspector to tell of one place only")
    app.wait(lambda: len(app.windows()) == 1, "the list of places to close")
    app.give_focus()
    app.keys("Return")        # the keyboard is at the place that is left
    app.wait(lambda: app.heading_is("Tunnel overrun puts Kiln Street"), "the article of that place")
    app.press(BUTTON, UNDO_TOAST)
    app.wait(lambda: app.there(None, re.compile("1 other article$")), "the last one to come back")
    app.keys("ctrl+z")
    app.wait(lambda: app.there(None, re.compile("2 other articles")), "both to come back")
    app.wait_saved()


@scene
def enter_to_evidence(stage):
    """Enter in the article goes from one piece of evidence to the next, in whatever article it stands; Backspace leads back."""
    app = stage.start(stage.sample())
    app.click_word(COST)
    app.wait_claim("Claim 1")
    app.keys("Return")
    app.wait(lambda: app.heading_is(COMMITTEE), "the article of the first")
    app.character_place(app.text(), app.offset_of(BUDGET))
    app.keys("Return")
    app.keys("Return")
    app.wait(lambda: app.heading_is("Mayor calls tunnel review"), "the article of the third")
    app.wait_claim("Claim 1")
    app.keys("BackSpace")
    app.wait(lambda: app.heading_is(COMMITTEE), "the article before")
    app.keys("BackSpace", "BackSpace")
    app.wait(lambda: app.heading_is(OVERRUN), "the article of the claim")


@scene
def there_and_back(stage):
    """Evidence in the inspector leads to its words, Backspace leads back."""
    app = stage.start(stage.sample())
    app.click_word(COST)
    app.wait_claim("Claim 1")
    rows = app.find("list", "Evidence").children()
    go = [node for node in rows[0].walk() if node.role == BUTTON and re.search("^Go to", node.name)]
    assert go, [node.name for node in rows[0].walk()]
    go[0].press()
    app.wait(lambda: app.heading_is(COMMITTEE), "the article of the evidence")
    app.wait_claim("Claim 1")
    app.character_place(app.text(), app.offset_of(BUDGET))
    stage.keep(app)
    app.click_word("Mr. Adeyemi reported")
    app.keys("BackSpace")
    app.wait(lambda: app.heading_is(OVERRUN), "the article of the claim")


@scene
def evidence_changes(stage):
    """Evidence gets another stance and a note, and is unlinked."""
    app = with_claim(stage)
    app.select(CEILING)
    app.keys("e")
    app.wait(lambda: len(app.evidence()) == 1, "the evidence in the list")
    row = app.find("list", "Evidence").children()[0]
    app.find(BUTTON, "Supports", within=row).press()
    app.find(ITEM, "Disputes", test=lambda node: node.role != BUTTON).press()
    app.wait(lambda: "Disputes" in app.evidence()[0], "the row to say so")
    app.press(BUTTON, "Add a Note", within=app.find("list", "Evidence"))
    app.wait(lambda: "focused" in app.find(TEXT, "Note on Evidence").states(), "the note to have the keyboard")
    app.type("The council's own words.")
    app.wait(lambda: app.find(TEXT, "Note on Evidence").text() == "The council's own words.", "the note")
    app.keys("ctrl+s")
    app.wait(lambda: stage.saved("tunnel.factproj")["claims"], "the claim in the file")
    found = stage.saved("tunnel.factproj")["claims"][0]["evidence"][0]
    assert (found["stance"], found["note"]) == ("disputes", "The council's own words."), found
    app.press(BUTTON, "Unlink", within=app.find("list", "Evidence"))
    app.wait(lambda: not app.there("list item", re.compile("formally raised"), within=app.root), "the row to go")


@scene
def merged_away(stage):
    """A claim is merged into another while the keyboard is at its evidence: the other is shown, and the keyboard is not lost."""
    app = stage.start(stage.sample())
    app.click_word("August 2022")
    app.wait_claim("Claim 3")
    app.click(app.find(BUTTON, "Claim Menu"))
    app.find(ITEM, re.compile("^Merge Another Claim")).press()
    app.wait(lambda: app.rows("Matches"), "the other claims")
    app.type("1")
    app.wait(lambda: app.rows("Matches")[0].endswith("Claim 1"), "claim 1 to be found")
    app.keys("Return")
    app.wait(lambda: app.count_claims() == 24, "two claims to be one")
    app.keys("ctrl+z")
    app.wait(lambda: app.count_claims() == 25, "both again")
    app.give_focus()
    app.click_word("cost the city $1.9 billion")
    app.wait_claim("Claim 1")
    app.wait(lambda: app.evidence(), "its evidence")
    row = app.find("list", "Evidence").children()[0]
    app.click(row)
    app.wait(lambda: any("focused" in node.states() for node in row.walk()), "the keyboard at the evidence")
    app.keys("ctrl+shift+z")
    app.wait_claim("Claim 3")
    app.wait(lambda: app.count_claims() == 24, "two claims to be one again")


@scene
def overlap(stage):
    """Where marks overlap, a click asks which is meant."""
    path = stage.project()
    stage.cli("claim", path, "--article", "1", "--quote", COST, "--statement", "The tunnel costs $1.9 billion.")
    stage.cli("claim", path, "--article", "1", "--quote", "$1.9 billion, some $700 million more", "--statement", "It is $700 million more.")
    app = stage.start(path)
    app.click_word("$1.9 billion, some")
    app.wait(lambda: len(app.windows()) == 2, "the chooser")
    stage.keep(app)
    choice = app.find(None, re.compile("It is .700 million more"), within=app.find("list", re.compile("^Which one")))
    choice = choice if choice.role == "list item" else choice.parent
    app.keys("Down")
    app.keys("Return")
    app.wait(lambda: len(app.windows()) == 1, "the chooser to close")
    app.wait(lambda: app.claim() in ("Claim 1", "Claim 2"), "a claim in the inspector")


@scene
def shared_passage(stage):
    """From words that serve several claims one gets to all of them."""
    path = stage.project()
    stage.cli("claim", path, "--article", "1", "--quote", COST)
    stage.cli("claim", path, "--article", "1", "--quote", "some $700 million more")
    stage.cli("link", path, "1", "--article", "5", "--quote", STRESS, "--stance", "disputes")
    stage.cli("link", path, "2", "--article", "5", "--quote", STRESS, "--stance", "context")
    app = stage.start(path)
    app.click_word(COST)
    app.wait_claim("Claim 1")
    app.press(BUTTON, re.compile("1 more claim"))
    choice = app.find(None, re.compile("some .700 million more"),
                      test=lambda node: node.role in ("list item", "menu item", BUTTON) and "Claims" not in names_above(node))
    if choice.role == "list item":
        app.keys("Down")
        app.keys("Return")
    else:
        choice.press()
    app.wait_claim("Claim 2")


def names_above(node):
    return [above.name for above in iterate_up(node)]


def iterate_up(node):
    while node is not None:
        yield node
        node = node.parent


@scene
def citation(stage):
    """The citation on the clipboard has quotation, outlet, date and paragraph."""
    app = stage.start(stage.sample())
    app.click_word(COST)
    app.wait_claim("Claim 1")
    app.keys("ctrl+shift+c")
    app.wait(lambda: COST in hands.clipboard(), f"the citation on the clipboard, not {hands.clipboard()!r}")
    cited = hands.clipboard()
    for part in (f"“{COST}”", "Northgate Courier", "12 March 2026", "¶"):
        assert part in cited, f"{part!r} is not in {cited!r}"


if __name__ == "__main__":
    run()
