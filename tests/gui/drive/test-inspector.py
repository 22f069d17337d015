#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The inspector: what is written in its fields, and where the keyboard is."""

from stage import run, scene

COST = "will cost the city $1.9 billion"
MORE = "some $700 million more"


def with_two_claims(stage):
    """A project with two claims, the first of them in the inspector."""
    path = stage.project()
    stage.cli("claim", path, "--article", "1", "--quote", COST)
    stage.cli("claim", path, "--article", "1", "--quote", MORE)
    app = stage.start(path)
    app.click_word(COST)
    app.wait_claim("Claim 1")
    return app


def enter_statement(app):
    app.click(app.statement())
    app.wait(lambda: "focused" in app.statement().states(), "the statement to have the keyboard")


def wait_statement(app, words):
    app.wait(lambda: app.statement().text() == words, f"the statement {words!r}, not {app.statement().text()!r}")


@scene
def escape_after_undo(stage):
    """Escape in a statement never writes into the claim that an undo has brought."""
    app = with_two_claims(stage)
    app.click_word(MORE)
    app.wait_claim("Claim 2")
    app.keys("1")
    app.wait_verdict("Supported")
    app.click_word(COST)
    app.wait_claim("Claim 1")
    enter_statement(app)
    app.keys("ctrl+z")
    app.wait_claim("Claim 2")
    app.wait_verdict("Unverified")
    app.keys("Escape")
    app.wait(lambda: "focused" in app.text().states(), "the article to have the keyboard")
    wait_statement(app, MORE)
    app.wait_saved()


@scene
def erased_statement(stage):
    """A statement that is erased letter by letter is whole again when its field is left."""
    app = with_two_claims(stage)
    enter_statement(app)
    app.keys("ctrl+End", *["BackSpace"] * len(COST))
    wait_statement(app, "")
    app.find(None, "A claim needs a statement. Write what is claimed, or delete the claim.")
    stage.keep(app)
    app.click_word("PORT ELLERY")
    wait_statement(app, COST)


if __name__ == "__main__":
    run()
