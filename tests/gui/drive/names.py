# SPDX-License-Identifier: GPL-3.0-or-later
"""What is a name that can be read out, and who needs one."""

import re

# A widget without a name is told of by the name of its class.
CLASS_NAME = re.compile(r"^(Gtk|Adw|Fact|Gdk|Gsk)[A-Z]\w*$")

# What holds others that have names, and gets the keyboard only to pass it on.
HOLDERS = {"list", "tree table", "tab list", "group", "filler", "scroll pane", "page tab list"}


def fault(name):
    """What is wrong with a name, or None."""
    words = name.replace("_", "").split()        # the sign before a letter is read out by nobody, but the name twice
    half = len(words) // 2
    if not words:
        return "has no name"
    if CLASS_NAME.match(name):
        return "is called like its class"
    if len(words) % 2 == 0 and words[:half] == words[half:]:
        return "has its name twice"
    return None


def is_open(node):
    """Whether it is in a popover that has been opened: those are windows of their own, which no point of the main window tells of."""
    place = node
    while place is not None and place.name != "GtkPopoverContent":
        place = place.parent
    return place is not None and all(node.extents()[2:])


def check_focusable(app, page, within=None):
    """Everything on show that can have the keyboard, whatever it is called."""
    app.picture()
    frames = [within] if within else app.frames()
    nodes = [node for frame in frames for node in app.all(within=frame) if node.role not in HOLDERS and fault(node.name)]
    bad = [f"{node} {fault(node.name)}; description {node.description!r}" for node in nodes
           if "focusable" in node.states() and (app.shown(node) or is_open(node))]
    assert not bad, f"{page}:\n" + "\n".join(bad)
