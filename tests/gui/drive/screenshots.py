#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pictures of docs/screenshots: build-aux/screenshots runs this."""

import re
import subprocess

from factdesk import BUTTON
from stage import run, scene

COST = "will cost the city $1.9 billion"


def cut(stage, app, name):
    """Keeps the window alone, without what lies around it, in few colours. Shadows of popovers need a compositor to be shadows."""
    stage.sources.append(subprocess.Popen(["xcompmgr"], stderr=subprocess.DEVNULL))
    stage.keep(app, name)
    x, y = app.origin(app.frames()[0])
    _, _, width, height = app.frames()[0].extents()
    path = stage.artefacts / f"{name}.png"
    (stage.artefacts / f"{stage.name}-{name}.png").rename(path)
    subprocess.run(["mogrify", "-crop", f"{width}x{height}+{x}+{y}", "+repage", "-strip", "+dither", "-colors", "255", "-define",
                    "png:compression-level=9", path], check=True)


def read(stage, **more):
    app = stage.start(stage.sample(), **more)
    app.click_word(COST)
    return app


@scene
def start(stage):
    """docs/screenshots/start-light.png"""
    app = stage.start(stage.sample())
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the sample")
    app.keys("ctrl+w")
    app.wait(lambda: app.shown(app.find(BUTTON, "New Project")), "the start page")
    cut(stage, app, "start-light")


@scene
def read_light(stage):
    """docs/screenshots/read-light.png"""
    app = read(stage)
    app.wait_claim("Claim 1")
    cut(stage, app, "read-light")


@scene
def read_dark(stage):
    """docs/screenshots/read-dark.png"""
    app = read(stage, dark=True)
    app.wait_claim("Claim 1")
    cut(stage, app, "read-dark")


def claims(stage, **more):
    app = stage.start(stage.sample(), **more)
    app.click_word(COST)
    app.wait_claim("Claim 1")
    app.keys("alt+2")
    app.wait(lambda: app.there("list item", re.compile("claim 1:")), "the table")
    return app


@scene
def claims_light(stage):
    """docs/screenshots/claims-light.png"""
    cut(stage, claims(stage), "claims-light")


@scene
def claims_dark(stage):
    """docs/screenshots/claims-dark.png"""
    cut(stage, claims(stage, dark=True), "claims-dark")


@scene
def selection(stage):
    """docs/screenshots/selection-light.png"""
    app = read(stage)
    app.wait_claim("Claim 1")
    app.show_article("Works Committee")
    app.select("No request to raise that ceiling is before the committee.")
    app.wait(lambda: len(app.windows()) == 2, "the popover")
    cut(stage, app, "selection-light")


@scene
def import_list(stage):
    """docs/screenshots/import-light.png"""
    paths = stage.articles()
    double = stage.copy("coast-road.txt", to="coast-road (1).txt")
    scan = stage.folder / "scan-0312.txt"
    scan.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
    app = stage.start()
    app.press(BUTTON, "New Project")
    app.wait(lambda: app.there(BUTTON, re.compile("^Add Articles")), "the empty project")
    stage.drop(app, [*paths, double, scan])
    app.find(BUTTON, "Add 5 Articles")
    cut(stage, app, "import-light")


@scene
def narrow(stage):
    """docs/screenshots/narrow-light.png"""
    app = read(stage, size=(900, 640))
    app.keys("shift+F9")
    app.wait_claim("Claim 1")
    cut(stage, app, "narrow-light")


if __name__ == "__main__":
    run()
