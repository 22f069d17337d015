#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Claims: made from words, given a verdict, gone through, deleted."""

import re

import hands
from factdesk import BUTTON, TEXT, UNDO_TOAST
from stage import run, scene

COST = "will cost the city $1.9 billion"
AUGUST = "under construction since August 2022"
FERRY = "about 6,200 vehicles a day at its peak"


@scene
def claim_by_pointer(stage):
    """Words dragged over with the pointer become a claim with C; Esc keeps them as its statement."""
    app = stage.start(stage.project())
    app.select(COST)
    app.keys("c")
    app.wait_claim("Claim 1")
    app.wait(lambda: app.statement().text() == COST, "the quotation as the statement")
    assert app.statement().selection() == (0, len(COST)), "the statement is not selected for editing"
    app.keys("Escape")
    app.wait(lambda: "focused" in app.text().states(), "the article to have the keyboard again")
    assert app.statement().text() == COST
    assert len(app.claims()) == 1 and COST in app.claims()[0], app.claims()
    app.wait_verdict("Unverified")
    stage.keep(app)
    app.keys("ctrl+s")
    app.wait(lambda: stage.saved("tunnel.factproj")["claims"], "the claim in the file")
    claim = stage.saved("tunnel.factproj")["claims"][0]
    assert claim["statement"] == COST and claim["occurrences"][0]["exact"] == COST, claim


@scene
def claim_by_keyboard(stage):
    """The same with the keyboard alone, and a statement of one's own."""
    app = stage.start(stage.project())
    app.select_by_keys(AUGUST)
    app.keys("c")
    app.wait_claim("Claim 1")
    app.wait(lambda: app.statement().selection(), "the statement to be selected")
    app.type("Construction began in August 2022.")
    app.keys("Return")
    app.wait(lambda: "focused" in app.text().states(), "the article to have the keyboard again")
    app.wait(lambda: app.claims() and "Construction began in August 2022." in app.claims()[0], "the new statement in the list")
    app.keys("ctrl+s")
    app.wait(lambda: stage.saved("tunnel.factproj")["claims"], "the claim in the file")
    claim = stage.saved("tunnel.factproj")["claims"][0]
    assert claim["statement"] == "Construction began in August 2022." and claim["occurrences"][0]["exact"] == AUGUST, claim


@scene
def claim_by_popover(stage):
    """The popover over selected words offers the same; Esc closes it and clears the selection."""
    app = stage.start(stage.project())
    app.select(FERRY)
    app.find(BUTTON, "New Claim")
    app.wait(lambda: len(app.windows()) == 2, "the popover on the screen")
    stage.keep(app)
    app.keys("Escape")
    app.wait(lambda: len(app.windows()) == 1, "the popover to close")
    app.wait(lambda: not app.selected(), "the selection to go")
    app.select(FERRY)
    app.press(BUTTON, "New Claim")
    app.wait_claim("Claim 1")
    app.wait(lambda: app.statement().text() == FERRY, "the quotation as the statement")


@scene
def verdicts(stage):
    """1, 2 and 3, and the three buttons, give the verdict."""
    app = stage.start(stage.project())
    app.new_claim(COST)
    for key, word in (("1", "Supported"), ("2", "Disputed"), ("3", "Unverified"), ("KP_1", "Supported")):
        app.keys(key)
        app.wait_verdict(word)
    for word in ("Disputed", "Unverified", "Supported"):
        app.press(BUTTON, word)
        app.wait_verdict(word)
    app.keys("ctrl+s")
    app.wait(lambda: stage.saved("tunnel.factproj").get("claims"), "the claim in the file")
    assert stage.saved("tunnel.factproj")["claims"][0]["verdict"] == "supported"


@scene
def french_keyboard(stage):
    """On a French keyboard the key that bears 1 gives the verdict, with Shift and without, and letters do what they say."""
    app = stage.start(stage.project())
    hands.layout("fr")
    app.select(COST)
    app.keys("c")
    app.wait_claim("Claim 1")
    app.keys("Escape")
    app.wait(lambda: "focused" in app.text().states(), "the article to have the keyboard again")
    for word, code in (("Supported", 10), ("Disputed", 11), ("Unverified", 12)):
        hands.keys(code)
        app.wait_verdict(word)
    for word, code in (("Supported", 10), ("Disputed", 11), ("Unverified", 12)):
        hands.hold("shift", code)
        app.wait_verdict(word)


@scene
def letters_in_entries(stage):
    """Letters and digits typed into an entry are words, never orders."""
    app = stage.start(stage.project())
    app.new_claim(COST)
    for name in ("Statement", "Rationale", "Suggested Correction", "Claimant"):
        node = app.find(TEXT, name)
        app.click(node)
        app.wait(lambda node=node: "focused" in node.states(), f"{name} to have the keyboard")
        app.keys("ctrl+a")
        app.type("codex 123 jukpop")
        app.wait(lambda node=node: node.text() == "codex 123 jukpop", f"{name} to say what was typed")
        app.keys("BackSpace", "Delete")
        app.wait(lambda node=node: node.text() == "codex 123 jukpo", f"{name} to lose a letter")
    assert app.verdict() == "Unverified" and app.claim() == "Claim 1" and len(app.claims()) == 1, app.claims()


@scene
def through_claims(stage):
    """J and K go through the claims in reading order, U to the next that nobody verified."""
    app = stage.start(stage.sample())
    app.click_word("PORT ELLERY")
    for key, claim in (("j", "Claim 1"), ("j", "Claim 2"), ("j", "Claim 3"), ("k", "Claim 2"), ("u", "Claim 4"), ("u", "Claim 7")):
        app.keys(key)
        app.wait_claim(claim)


@scene
def badge_and_highlight(stage):
    """A click on marked words selects the claim they make."""
    app = stage.start(stage.sample())
    app.click_word(AUGUST)
    app.wait_claim("Claim 3")
    app.click_word("open in the autumn of 2028")
    app.wait_claim("Claim 7")


@scene
def progress(stage):
    """P takes a claim a step further, Shift+P back."""
    app = stage.start(stage.project())
    app.new_claim(COST)
    path = stage.folder / "tunnel.factproj"

    def saved():
        claims = stage.saved(path)["claims"]
        return claims[0]["progress"] if claims else None

    for key, wanted in (("p", "checking"), ("p", "review"), ("shift+p", "checking")):
        app.keys(key, "ctrl+s")
        app.wait(lambda wanted=wanted: saved() == wanted, f"the progress {wanted} in the file")


@scene
def delete_claim(stage):
    """Delete takes the selected claim away; the toast brings it back."""
    app = stage.start(stage.project())
    app.new_claim(COST)
    app.keys("Delete")
    app.wait(lambda: not app.claims(), "the claim to go")
    app.press(BUTTON, UNDO_TOAST)
    app.wait(lambda: len(app.claims()) == 1, "the claim to come back")
    app.wait_claim("Claim 1")


if __name__ == "__main__":
    run()
