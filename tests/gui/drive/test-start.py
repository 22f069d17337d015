#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The start page."""

from stage import run, scene


@scene
def start_page(stage):
    """The start page offers what to begin with."""
    app = stage.start()
    stage.keep(app)
    print(app.outline())


if __name__ == "__main__":
    run()
