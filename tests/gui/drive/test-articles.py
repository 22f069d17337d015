#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job on real articles, from the folder that FACTDESK_ARTICLES names."""

import os
import pathlib
import re

from factdesk import BUTTON
from stage import Skip, run, scene


def real_articles():
    folder = os.environ.get("FACTDESK_ARTICLES")
    if not folder or not pathlib.Path(folder).is_dir():
        raise Skip("FACTDESK_ARTICLES names no folder of real articles")
    paths = sorted(pathlib.Path(folder).glob("*.txt"))
    if len(paths) < 2:
        raise Skip("FACTDESK_ARTICLES has fewer than two articles (*.txt)")
    return paths[:5]


def some_words(text, after=0.3):
    """Four words of the text, of letters only, that stand in it once."""
    for found in re.finditer(r"\b[A-Za-z]+ [A-Za-z]+ [A-Za-z]+ [A-Za-z]+\b", text[int(len(text) * after):]):
        if text.count(found[0]) == 1:
            return found[0]
    raise AssertionError("no such words")


@scene
def real_main_job(stage):
    """Real articles are dropped, a claim is made in one, evidence linked in another, saved, exported and opened again."""
    paths = real_articles()
    app = stage.start(size=(1200, 800))
    app.press(BUTTON, "New Project")
    app.wait(lambda: app.there(BUTTON, re.compile("^Add Articles")), "the empty project")
    stage.drop(app, paths)
    app.press(BUTTON, f"Add {len(paths)} Articles")
    app.wait(lambda: len(app.rows("Articles")) == len(paths), "the articles in the sidebar")
    app.give_focus()
    stage.keep(app)

    claim = some_words(app.text().text())
    app.new_claim(claim)
    app.keys("2")
    app.wait_verdict("Disputed")
    before = app.text().text()
    app.click(app.find("list", "Articles").children()[1])
    app.wait(lambda: app.text().text() != before, "the second article")
    evidence = some_words(app.text().text())
    app.select(evidence)
    app.keys("d")
    app.wait(lambda: len(app.evidence()) == 1, "the evidence in the list")
    stage.keep(app, "evidence")

    app.keys("ctrl+s")
    app.choose_file(stage.folder / "real.factproj")
    app.wait(lambda: (stage.folder / "real.factproj").exists(), "the file")
    app.wait_saved()
    stage.cli("validate", "real.factproj")
    project = stage.saved("real.factproj")
    assert project["claims"][0]["occurrences"][0]["exact"] == claim, project["claims"]
    assert project["claims"][0]["evidence"][0]["exact"] == evidence, project["claims"]
    summary = stage.cli("export", "real.factproj", "--format", "markdown")
    assert claim in summary and evidence in summary

    app.keys("ctrl+q")
    app.wait_for_end()
    app = stage.start(stage.folder / "real.factproj", size=(1200, 800))
    app.wait_claim("Claim 1")
    assert len(app.rows("Articles")) == len(paths)


if __name__ == "__main__":
    run()
