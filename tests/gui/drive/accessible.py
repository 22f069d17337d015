# SPDX-License-Identifier: GPL-3.0-or-later
"""The accessibility tree of a program, read over D-Bus as a screen reader does (AT-SPI), and nothing kept: what it says is of now."""

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
COMPONENT = "org.a11y.atspi.Component"
TEXT = "org.a11y.atspi.Text"
EDITABLE = "org.a11y.atspi.EditableText"
VALUE = "org.a11y.atspi.Value"
PROPERTIES = "org.freedesktop.DBus.Properties"
ROOT = "/org/a11y/atspi/accessible/root"
NULL_PATH = "/org/a11y/atspi/null"

WINDOW_COORDINATES = 1
TIMEOUT_MS = 15000

# The numbers of the AT-SPI protocol.
STATES = {1: "active", 4: "checked", 7: "editable", 8: "enabled", 9: "expandable", 10: "expanded", 11: "focusable", 12: "focused",
          20: "pressed", 23: "selected", 24: "sensitive", 25: "showing", 30: "visible"}

# A long list makes widgets for a few hundred rows; more children than that are a mistake of ours.
MOST_CHILDREN = 2000

# The place is gone, or the program is.
Gone = GLib.Error


class AccessibilityBus:
    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                    Gio.DBusCallFlags.NONE, TIMEOUT_MS, None).unpack()[0]
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.connection = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)

    def call(self, name, path, interface, method, arguments=None, timeout_ms=TIMEOUT_MS):
        return self.connection.call_sync(name, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, timeout_ms,
                                         None).unpack()

    def call_all(self, calls):
        """Asks everything before it waits for the first answer. None stands where there was an error."""
        answers = [None] * len(calls)
        waiting = len(calls)

        def answered(connection, result, index):
            nonlocal waiting
            try:
                answers[index] = connection.call_finish(result).unpack()
            except GLib.Error:
                pass
            waiting -= 1

        for index, (name, path, interface, method, arguments) in enumerate(calls):
            self.connection.call(name, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, TIMEOUT_MS, None, answered,
                                 index)
        context = GLib.MainContext.default()
        while waiting:
            context.iteration(True)
        return answers

    def application(self, pid):
        """The root of the program with this process id, or None."""
        roots = self.call("org.a11y.atspi.Registry", ROOT, ACCESSIBLE, "GetChildren")[0]
        for name, path in roots:
            found = self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetConnectionUnixProcessID",
                              GLib.Variant("(s)", (name,)))[0]
            if found == pid:
                return Node(self, name, path)
        return None


class Node:
    """One place of the tree. `role` is as it was when it was found, `name` and `description` as they were when first looked at."""

    def __init__(self, bus, bus_name, path, parent=None):
        self.bus, self.bus_name, self.path, self.parent = bus, bus_name, path, parent
        self.role = ""
        self.said = {}

    def __repr__(self):
        return f"<{self.role} {self.name!r}>"

    def call(self, interface, method, signature=None, *arguments):
        packed = GLib.Variant(signature, arguments) if signature else None
        return self.bus.call(self.bus_name, self.path, interface, method, packed)

    def get(self, interface, name):
        return self.call(PROPERTIES, "Get", "(ss)", interface, name)[0]

    def word(self, of):
        """What it is called, or described as; nothing once it is gone."""
        if of not in self.said:
            try:
                self.said[of] = self.get(ACCESSIBLE, of)
            except Gone:
                self.said[of] = ""
        return self.said[of]

    @property
    def name(self):
        return self.word("Name")

    @property
    def description(self):
        return self.word("Description")

    def refresh(self):
        self.said = {}
        load([self])
        return self

    def children(self):
        nodes = [Node(self.bus, name, path, self) for name, path in self.call(ACCESSIBLE, "GetChildren")[0]]
        assert len(nodes) <= MOST_CHILDREN, f"{self} has {len(nodes)} children"
        return load(nodes)

    def walk(self):
        """Itself and all below it, level by level."""
        level = [self]
        while level:
            yield from level
            level = children_of(level)

    def states(self):
        low, high = self.call(ACCESSIBLE, "GetState")[0]
        bits = low | high << 32
        return {name for bit, name in STATES.items() if bits >> bit & 1}

    def extents(self):
        """x, y, width, height from the window's corner."""
        return self.call(COMPONENT, "GetExtents", "(u)", WINDOW_COORDINATES)[0]

    def press(self):
        """What a screen reader's user does with a button."""
        assert self.call(ACTION, "DoAction", "(i)", 0)[0], f"{self} cannot be pressed"

    # Text.
    def text(self):
        return self.call(TEXT, "GetText", "(ii)", 0, self.get(TEXT, "CharacterCount"))[0]

    def set_text(self, text):
        assert self.call(EDITABLE, "SetTextContents", "(s)", text)[0], f"{self} takes no text"

    def caret(self):
        return self.get(TEXT, "CaretOffset")

    def selection(self):
        """Start and end, or None."""
        if not self.call(TEXT, "GetNSelections")[0]:
            return None
        start, end = self.call(TEXT, "GetSelection", "(i)", 0)
        return (start, end) if start != end else None

    def character(self, offset):
        """x, y, width, height of one character from the window's corner."""
        return self.call(TEXT, "GetCharacterExtents", "(iu)", offset, WINDOW_COORDINATES)

    def attributes_at(self, offset):
        return self.call(TEXT, "GetAttributeRun", "(ib)", offset, False)[0]


def load(nodes):
    """Asks for roles in one go."""
    answers = nodes[0].bus.call_all([(node.bus_name, node.path, ACCESSIBLE, "GetRoleName", None) for node in nodes]) if nodes else []
    found = []
    for node, role in zip(nodes, answers):
        if role:
            node.role = role[0]
            found.append(node)
    return found


def children_of(nodes):
    calls = [(node.bus_name, node.path, ACCESSIBLE, "GetChildren", None) for node in nodes]
    answers = nodes[0].bus.call_all(calls)
    below = []
    for node, answer in zip(nodes, answers):
        if answer:
            assert len(answer[0]) <= MOST_CHILDREN, f"{node} has {len(answer[0])} children"
            below += [Node(node.bus, name, path, node) for name, path in answer[0] if path != NULL_PATH]
    return load(below)
