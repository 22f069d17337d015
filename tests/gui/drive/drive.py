# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives a GTK program as a person would: reads what a screen reader reads, acts with keys and pointer."""

import os
import re
import subprocess

import hands
from accessible import Gio, Gone
from picture import Picture
from waiting import BOUND, Late, settled, wait

# A line of GLib's log that no program of ours may write.
COMPLAINT = re.compile(r"(-(CRITICAL|WARNING|ERROR) \*\*|\b(CRITICAL|WARNING|ERROR) \*\*|AddressSanitizer|runtime error:)")

START_BOUND = 30

# A picture takes longer than a frame does.
STEADY_PICTURES = 3


class Died(AssertionError):
    pass


class App:
    """A running program. `bus` is the AccessibilityBus, `environment` what differs from ours."""

    def __init__(self, bus, command, folder, environment=None, size=None):
        self.bus = bus
        self.log = folder / ".stderr"
        self.expected_end = False
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen([str(word) for word in command], cwd=folder, stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                            env={**os.environ, **(environment or {})})
        self.root = self.wait(lambda: bus.application(self.process.pid), "the program on the accessibility bus", START_BOUND)
        self.wait(self.frames, "a window", START_BOUND)
        self.give_focus()
        if size:
            self.resize(*size)

    # Waiting.

    def wait(self, condition, what, bound=BOUND):
        """As waiting.wait(), but a program that dies meanwhile is told at once."""
        def alive_and():
            self.check_alive()
            return condition()

        return wait(alive_and, what, bound, retry=(Gone,))

    def check_alive(self):
        if self.process.poll() is not None and not self.expected_end:
            raise Died(f"the program ended with {self.process.returncode}:\n{self.said()}")

    def said(self):
        return self.log.read_text(encoding="utf-8", errors="replace")[-4000:]

    def complaints(self):
        return [line for line in self.log.read_text(encoding="utf-8", errors="replace").splitlines() if COMPLAINT.search(line)]

    def wait_for_end(self, bound=15):
        """The program ends by itself, and well."""
        self.expected_end = True
        try:
            status = self.process.wait(bound)
        except subprocess.TimeoutExpired:
            raise Late(f"the program did not end within {bound} s") from None
        assert status == 0, f"the program ended with {status}:\n{self.said()}"

    def stop(self):
        """Ends it without asking."""
        self.expected_end = True
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    # Reading.

    def frames(self):
        """Windows and dialogs, as the tree has them."""
        return self.root.children()

    def all(self, role=None, name=None, within=None, test=None):
        """Every place of the role whose name is the one given, or matches the pattern given."""
        return [node for node in (within or self.root).walk() if matches(node, role, name) and (test is None or test(node))]

    def find(self, role=None, name=None, within=None, test=None, bound=BOUND):
        def first():
            for node in (within or self.root).walk():
                if matches(node, role, name) and (test is None or test(node)):
                    return node
            return None

        return self.wait(first, f"{role or 'anything'} {told(name)}", bound)

    def there(self, role=None, name=None, within=None, test=None):
        """Whether it is there now."""
        self.check_alive()
        return bool(self.all(role, name, within, test))

    def wait_gone(self, role=None, name=None, within=None, test=None, bound=BOUND):
        self.wait(lambda: not self.all(role, name, within, test), f"{role or 'anything'} {told(name)} to go", bound)

    def outline(self):
        """The whole tree, for people who look for what went wrong."""
        lines = []

        def add(node, depth):
            lines.append(f"{'  ' * depth}{node.role} {node.name!r} {node.description!r}".rstrip(" '"))
            if depth < 60:
                for child in node.children():
                    add(child, depth + 1)

        for frame in self.frames():
            add(frame, 0)
        return "\n".join(lines) + "\n"

    # Where things are on the screen.

    def windows(self):
        return hands.windows(self.process.pid)

    def frame_of(self, node):
        while node.parent is not None and node.parent.path != self.root.path:
            node = node.parent
        return node

    def window_of(self, frame):
        """The X window of a frame: the one of its size, give or take the border that libadwaita keeps without a compositor."""
        _, _, width, height = frame.extents()
        fitting = []
        for window in self.windows():
            place = hands.geometry(window)
            if place and 0 <= place[2] - width <= 80 and 0 <= place[3] - height <= 100:
                fitting.append((place[2] - width, window, place))
        return min(fitting)[1:] if fitting else None

    def origin(self, node):
        """Where the corner of the node's window is on the screen."""
        frame = self.frame_of(node)
        _, (x, y, width, height) = self.wait(lambda: self.window_of(frame), f"the X window of {frame}")
        _, _, inner_width, inner_height = frame.extents()
        return x + (width - inner_width) // 2, y + (height - inner_height) // 2

    def place(self, node):
        """x, y, width, height on the screen, once they hold still."""
        def now():
            origin_x, origin_y = self.origin(node)
            x, y, width, height = node.extents()
            return origin_x + x, origin_y + y, width, height

        return settled(now, f"the place of {node}", same=2)

    def middle(self, node):
        x, y, width, height = self.place(node)
        return x + width // 2, y + height // 2

    def character_place(self, node, offset):
        """x, y, width, height of a character of a text on the screen."""
        origin_x, origin_y = self.origin(node)
        x, y, width, height = node.character(offset)
        return origin_x + x, origin_y + y, width, height

    # Acting.

    def give_focus(self):
        """The newest window has the keyboard."""
        def focused():
            mine = self.windows()
            if mine and hands.focused() not in mine:
                hands.xdotool("windowactivate", mine[-1])
            return mine and hands.focused() in mine

        self.wait(focused, "the keyboard focus")

    def resize(self, width, height):
        """Makes the first window as large as told, at the corner of the screen; at least as large as it allows."""
        window, _ = self.wait(lambda: self.window_of(self.frames()[0]), "the X window")
        hands.xdotool("windowmove", window, 0, 0)
        _, _, inner_width, inner_height = self.frames()[0].extents()
        _, _, outer_width, outer_height = hands.geometry(window)
        hands.xdotool("windowsize", window, width + outer_width - inner_width, height + outer_height - inner_height)
        return settled(lambda: tuple(self.frames()[0].extents()[2:]), "the size of the window", same=6)

    def keys(self, *names):
        self.check_alive()
        hands.keys(*names)

    def type(self, text):
        self.check_alive()
        hands.type_text(text)

    def click(self, node, button=1, times=1):
        hands.click(*self.middle(node), button, times)

    def bring_on_screen(self, node):
        """Turns the wheel in the column where it stands until it is inside the window; where nothing is scrolled it stays."""
        _, top, _, height = self.place(self.frames()[0])
        x, y = self.middle(node)
        while not top < y < top + height:
            before = y
            hands.wheel(x, top + height // 2, 2 if y > top else -2)
            y = self.middle(node)[1]
            if y == before:
                return

    def press(self, role, name=None, within=None):
        """Finds something to press, scrolls to it as one has to who wants to see it, and presses it."""
        def pressed():
            node = self.find(role, name, within, test=has_room)        # others of the name may be there, hidden: “Cancel”
            within_it = [below for below in node.children() if matches(below, role, name)]
            while within_it:        # a menu button holds the button that is pressed
                node = within_it[0]
                within_it = [below for below in node.children() if matches(below, role, name)]
            self.wait(lambda: "sensitive" in node.states(), f"{node} to be ready")
            self.bring_on_screen(node)
            try:
                node.press()
            except Gone as error:
                assert not error.matches(Gio.io_error_quark(), Gio.IOErrorEnum.TIMED_OUT), f"{node} did not answer; it may have been pressed"
                raise
            return True

        self.wait(pressed, f"{role} {told(name)} to be pressed")        # a row that was made anew meanwhile is looked for again

    def picture(self):
        """The screen, once a few pictures in a row are alike."""
        seen = []

        def steady():
            seen.append(Picture.of_screen())
            del seen[:-STEADY_PICTURES]
            return len(seen) == STEADY_PICTURES and all(one.points == seen[0].points for one in seen[1:])

        self.wait(steady, "the screen to hold still", 15)
        return seen[-1]


def matches(node, role, name):
    if role is not None and node.role not in ((role,) if isinstance(role, str) else role):
        return False
    if name is None:
        return True
    if isinstance(name, re.Pattern):
        return name.search(node.name) is not None
    # GTK tells twice of a button whose label has a mnemonic, and puts a space behind the name where a label is empty.
    return node.name.strip() in (name, f"{name} {name}")


def has_room(node):
    _, _, width, height = node.extents()
    return width > 0 and height > 0


def told(name):
    return "" if name is None else f"/{name.pattern}/" if isinstance(name, re.Pattern) else repr(name)
