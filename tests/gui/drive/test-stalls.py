#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What watches the main loop in every scene: it sees a turn that is too long, and no other."""

import os
import pathlib
import subprocess
import sys

from stage import Skip, run, scene
from stalls import BOUND, StallWatch

STALLING = pathlib.Path(__file__).with_name("stalling.py")


def turns_of(stage, name, milliseconds):
    folder = stage.folder / name
    folder.mkdir()
    watch = StallWatch(folder)
    if not watch.library:
        raise Skip("the library that watches, which a sanitizer keeps out")
    subprocess.run([sys.executable, STALLING, str(milliseconds)], check=True, timeout=60, env={**os.environ, **stage.home, **watch.environment()})
    return watch


@scene
def stalls_are_seen(stage):
    """A turn that is too long is told and would fail a scene; turns of 5 ms are not told."""
    long = turns_of(stage, "long", BOUND + 50)
    assert any(milliseconds >= BOUND + 50 for milliseconds, when, _ in long.turns() if when == "later"), long.turns()
    assert long.too_long() and long.told(), long.turns()
    short = turns_of(stage, "short", 5)
    assert not short.too_long(), short.turns()


if __name__ == "__main__":
    run()
