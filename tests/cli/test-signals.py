#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody interrupts the program while it writes: the file is the old one or the new one, and nothing else is left."""

import json
import os
import signal
import subprocess
import sys

sys.dont_write_bytecode = True

import cli  # noqa: E402
from tap import Tap  # noqa: E402

P = "p.factproj"
MAX_TRIES = 40
SIGNALS = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]

# name, what is run, the file that it writes
COMMANDS = [
    ("set", ["set", P, "project", "title=Other"], P),
    ("export", ["export", P, "--format", "markdown", "--output", "summary.md"], "summary.md"),
    ("import", ["import", P, "more.txt"], P),
]


def start(folder, argv, ignored=None):
    environment = dict(os.environ, XDG_STATE_HOME=str(folder.state))
    return subprocess.Popen([cli.CLI, *argv], cwd=folder.path, env=environment, stdin=subprocess.DEVNULL,
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, restore_signals=True,
                            preexec_fn=(lambda: signal.signal(ignored, signal.SIG_IGN)) if ignored else None)


def stop_while_writing(folder, running):
    """Stops the program at a moment at which the file beside the real one is there; False when it was too quick."""
    while running.poll() is None:
        if folder.left_over():
            running.send_signal(signal.SIGSTOP)
            os.waitid(os.P_PID, running.pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)
            return bool(folder.left_over())
    return False


def interrupt(folder, argv, number, ignored=None):
    """The exit status and the messages of a program that was interrupted while it wrote; None when it was too quick."""
    running = start(folder, argv, ignored)
    was_writing = stop_while_writing(folder, running)
    if was_writing:
        running.send_signal(number)
        running.send_signal(number)
    running.send_signal(signal.SIGCONT)
    _, messages = running.communicate(timeout=120)
    return (running.returncode, messages.decode("utf-8")) if was_writing else None


def test_interrupted(tap, folder, whole):
    for name, argv, target in COMMANDS:
        for number in SIGNALS:
            cancelled, all_whole, last = False, True, None
            for _ in range(MAX_TRIES):
                (folder / P).write_bytes(whole)
                (folder / "summary.md").write_bytes(b"old")
                before = (folder / target).read_bytes()
                last = interrupt(folder, argv, number)
                all_whole &= not folder.left_over() and not any(folder.state.rglob("*.*"))
                if last is not None and last[0] == -number and (folder / target).read_bytes() == before:
                    cancelled = "interrupted" in last[1]
                    break
            tap.ok(all_whole, f"interrupted/{name}/{number.name}/nothing-left-over", folder.left_over())
            tap.ok(cancelled, f"interrupted/{name}/{number.name}", last)


def test_ignored(tap, folder, whole):
    """Under nohup, and in the background of a script, the user has said already what to make of it."""
    for _ in range(MAX_TRIES):
        (folder / P).write_bytes(whole)
        done = interrupt(folder, COMMANDS[0][1], signal.SIGHUP, ignored=signal.SIGHUP)
        if done is not None:
            break
    tap.ok(done is not None and done[0] == 0 and (folder / P).read_bytes() != whole, "ignored", done)


tap = Tap()
with cli.Folder() as shared:
    (shared / "more.txt").write_text("More\n\nNobody knows.\n", encoding="utf-8")
    project = json.loads(cli.small_project())
    project["claims"][0]["rationale"] = "Nobody knows how many words there are. " * 100000
    good = json.dumps(project).encode("utf-8")
    test_interrupted(tap, shared, good)
    test_ignored(tap, shared, good)
tap.finish()
