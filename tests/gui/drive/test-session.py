#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop's session: it does not end over unsaved work without a word."""

import json
import os
import pathlib
import re
import select
import subprocess

from stage import run, scene

SESSION_MANAGER = pathlib.Path(__file__).with_name("stand-in-session.py")

COST = "will cost the city $1.9 billion"


class SessionManager:
    def __init__(self, stage):
        self.said = b""
        self.process = subprocess.Popen(["/usr/bin/python3", SESSION_MANAGER], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        env={**os.environ, **stage.home})
        stage.sources.append(self.process)
        while "ready" not in self.lines(20):
            assert self.process.poll() is None, "the session manager ended"

    def lines(self, patience=0):
        """All it has told so far."""
        while select.select([self.process.stdout], [], [], patience)[0]:
            part = os.read(self.process.stdout.fileno(), 4096)
            if not part:
                break
            self.said += part
            patience = 0
        return self.said.decode().splitlines()

    def inhibitors(self):
        """The reasons that hold now."""
        reasons = {}
        for line in self.lines():
            word, _, rest = line.partition(" ")
            if word == "inhibit":
                cookie, _, reason = rest.partition(" ")
                reasons[cookie] = reason
            elif word == "uninhibit":
                reasons.pop(rest, None)
        return list(reasons.values())

    def send(self, signal):
        self.process.stdin.write(signal.encode() + b"\n")
        self.process.stdin.flush()


@scene
def unsaved_work(stage):
    """As long as something is unsaved the session is kept from ending, and the reason names the project."""
    manager = SessionManager(stage)
    app = stage.start(stage.project())
    app.wait(lambda: any(line.startswith("registered") for line in manager.lines()), "the program to register")
    assert manager.inhibitors() == []
    app.new_claim(COST)
    app.wait(lambda: len(manager.inhibitors()) == 1, f"a reason, not {manager.inhibitors()}")
    assert "Ellery Tunnel" in manager.inhibitors()[0], manager.inhibitors()
    app.keys("ctrl+z")
    app.wait(lambda: not manager.inhibitors(), "no reason once it is undone")
    app.keys("ctrl+shift+z")
    app.wait(lambda: len(manager.inhibitors()) == 1, "a reason again")
    app.keys("ctrl+s")
    app.wait_saved()
    app.wait(lambda: not manager.inhibitors(), "no reason once it is saved")
    app.keys("2")
    app.wait(lambda: len(manager.inhibitors()) == 1, "a reason for the verdict")
    app.keys("ctrl+w")
    app.press("button", re.compile("Discard"))
    app.wait(lambda: not manager.inhibitors(), "no reason once it is discarded")


@scene
def end_of_session(stage):
    """When the session ends, the program ends well, and remembers the place in the project."""
    manager = SessionManager(stage)
    app = stage.start(stage.sample())
    app.wait(lambda: app.heading_is("Ellery Tunnel bill"), "the first article")
    app.show_article("Mayor calls tunnel review")
    manager.send("QueryEndSession")
    app.wait(lambda: "response True" in manager.lines(), "the program to agree")
    manager.send("Stop")
    app.wait_for_end()
    views = json.dumps(json.loads((stage.state_folder / "factdesk" / "views.json").read_text(encoding="utf-8")))
    article = stage.saved("ellery-tunnel.factproj")["articles"][1]
    assert article["id"] in views, views


if __name__ == "__main__":
    run()
