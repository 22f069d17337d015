# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether there is room for everything in a window."""

from factdesk import BUTTON, TEXT


def check_uncut(app, frame=None):
    """Nothing that says or does something reaches beyond the sides of the window."""
    frame = frame or app.frames()[0]
    width = frame.extents()[2]
    for role in (BUTTON, TEXT, "label", "heading", "list item"):
        for node in app.all(role, within=frame):
            left, _, room, _ = node.extents()
            assert (left >= 0 and left + room <= width) or not app.shown(node), f"{node} from {left} to {left + room} is cut off"
