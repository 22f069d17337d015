# SPDX-License-Identifier: GPL-3.0-or-later
"""Which turns of a program's main loop took long, as stall-watch.c wrote them down, and what was done in them."""

import itertools
import os
import re
import subprocess

# The design allows 50 ms, and what is longer is told. A turn of this many fails the scene: the same work takes two or three times the
# processor's time on a machine that does much else, and what is worst now (rows for thousands of files, hundreds of pieces of evidence that
# go at once) comes to 450 ms on a busy one.
BOUND = 1500

# What says nothing: it is on every way down the tree of widgets, or to any handler.
PASSING_ON = re.compile(r"^(gtk_widget_|gtk_layout_manager_|gtk_main_do|g_|gdk_|_start$|__libc|main$|\?\?)")
MOST_TOLD = 7


class StallWatch:
    """What one scene's programs do. Without the library that watches, nothing is known."""

    def __init__(self, folder):
        self.file = folder / ".stalls"
        self.library = os.environ.get("FACTDESK_STALL_WATCH")

    def environment(self):
        return {"LD_PRELOAD": self.library, "FACTDESK_STALLS": str(self.file)} if self.library else {}

    def turns(self):
        """Milliseconds, when, and a line of places for each look that was taken meanwhile."""
        if not self.file.exists():
            return []
        lines = [line.split(" ", 2) for line in self.file.read_text(encoding="utf-8").splitlines()]
        return [(float(milliseconds), when, [look.strip(";").split(";") for look in looks.split("|")]) for milliseconds, when, looks in lines]

    def told(self):
        """A line for each turn that took long."""
        return [f"{milliseconds} ms in one turn ({when}): {doing(looks)}" for milliseconds, when, looks in self.turns()]

    def too_long(self):
        """Those that a scene fails for: not before there is a window."""
        return [f"{milliseconds} ms in one turn: {doing(looks)}" for milliseconds, when, looks in self.turns()
                if when == "later" and milliseconds > BOUND]


def doing(looks):
    """The functions that were under way in the first looks, innermost first."""
    told = []
    for look in looks[:3]:
        names = [name for name, _ in itertools.groupby(name_of(place) for place in look if place) if not PASSING_ON.match(name)]
        told.append(" < ".join(names[:MOST_TOLD]))
    return " | ".join(filter(None, told)) or "nothing that has a name"


known = {}


def name_of(place):
    module, _, offset = place.partition("+")
    if not offset:
        return place
    if module != os.environ.get("FACTDESK_PROGRAM"):
        return "??"        # without its tables, the nearest public name would be told
    if place not in known:
        # One byte back is the call; what comes after it may be another function.
        done = subprocess.run(["addr2line", "-f", "-e", module, hex(int(offset, 16) - 1)], capture_output=True, text=True, check=False)
        known[place] = done.stdout.splitlines()[0] if done.stdout else "??"
    return known[place]
