#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A project of 100 MB: the window stays alive while it is opened, saved and closed."""

import os
import pathlib
import subprocess

from factdesk import BUTTON
from stage import environment, note, run, scene

METER = pathlib.Path(__file__).with_name("stall-meter.py")

# What the design allows, in milliseconds.
BOUND = 50

LONG = 180


class StallMeter:
    """The worst round trip through the program's main loop between one look and the next."""

    def __init__(self, pid):
        self.process = subprocess.Popen(["/usr/bin/python3", METER, str(pid)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout.readline().strip() == "ready"
        self.worst = {}

    def look(self, what=None):
        print(file=self.process.stdin, flush=True)
        worst, count = self.process.stdout.readline().split()
        if what:
            self.worst[what] = float(worst)
            note(f"worst stall {worst} ms while {what} ({count} round trips)")
        return float(worst)


@scene
def stalls(stage):
    """Opening, saving and closing 100 MB never keeps the main loop busy for 50 ms."""
    path = stage.folder / "large.factproj"
    subprocess.run([environment("FACTDESK_GENERATE"), "generate", path], check=True, timeout=LONG)
    note(f"{path.stat().st_size / 1e6:.0f} MB, {os.cpu_count()} processors")
    app = stage.start()
    app.find(BUTTON, "New Project")
    meter = StallMeter(app.process.pid)
    stage.sources.append(meter.process)
    app.picture()
    meter.look()
    app.picture()
    meter.look("nothing happens")

    subprocess.run([environment("FACTDESK_PROGRAM"), path], check=True, timeout=60, env={**os.environ, **stage.home})
    app.wait(lambda: app.there("list", "Articles") and app.count_claims() == 50000, "the project to be open", LONG)
    app.picture()
    meter.look("it opens")
    stage.keep(app)

    app.click(app.text())
    app.keys("Escape", "j")
    app.wait(lambda: app.claim(), "a claim", 30)
    meter.look("a claim is gone to")
    app.keys("1", "2")
    app.wait_verdict("Disputed")
    meter.look("a verdict is set")
    before = path.stat().st_ino
    app.keys("ctrl+s")
    app.wait(lambda: path.stat().st_ino != before, "the file to be written", LONG)
    app.wait_saved()
    meter.look("it is saved")
    app.keys("ctrl+w")
    app.wait(lambda: app.frames()[0].name == "Factdesk", "the project to be closed", LONG)
    app.picture()
    meter.look("it is closed")
    late = {what: worst for what, worst in meter.worst.items() if worst > BOUND}
    assert not late, f"stalls over {BOUND} ms: {late}"


if __name__ == "__main__":
    run()
