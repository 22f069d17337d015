# SPDX-License-Identifier: GPL-3.0-or-later
"""Factdesk's own words for App: articles, claims, verdicts. Where a widget is called something else, this is the file to change."""

import re

import hands
from accessible import COMPONENT, WINDOW_COORDINATES
from drive import App

# What GTK calls them.
TEXT = "text box"
BUTTON = "button"
UNDO_TOAST = re.compile("^_?Undo( Undo)?$")
ITEM = ("menu item", "menu item checkbox", "menu item radio", "button")

VERDICTS = ("Supported", "Disputed", "Unverified")

# Words nearer than this to the edge of the reading pane may lie under something.
MARGIN = 40


class Factdesk(App):
    # The article.

    def text(self):
        return self.find(TEXT, "Article text")

    def title(self):
        """The article's heading."""
        return self.find("heading", within=self.find("widget", re.compile("^FactReadingPane$"))).name

    def show_article(self, title):
        """Clicks its row in the sidebar."""
        self.click(self.article_row(title))
        self.wait(lambda: self.heading_is(title), f"the article {title!r} on show")

    def article_row(self, title):
        """Its row, brought into view."""
        rows = self.find("list", "Articles")
        row = self.find("list item", re.compile(re.escape(title)), within=rows)

        def near():
            _, top, _, height = self.place(rows.parent)
            x, y = self.middle(row)
            if top < y < top + height:
                return True
            hands.wheel(x, top + height // 2, 1 if y > top else -1)
            return False

        self.wait(near, f"{row} in view")
        return row

    def heading_is(self, title):
        return any(title in node.name for node in self.all("heading"))

    def offset_of(self, words, number=0):
        """Where the words stand in the article on show: code points."""
        text = self.text().text()
        at = -1
        for _ in range(number + 1):
            at = text.find(words, at + 1)
            assert at >= 0, f"the article does not say {words!r}: {text[:200]!r}"
        return at

    def bring_to_view(self, offset):
        """Turns the wheel until the character is well inside the pane. Its place."""
        node = self.text()

        def near():
            x, top, width, height = self.place(node)
            place = self.character_place(node, offset)
            if place[1] < top + MARGIN:
                hands.wheel(x + width // 2, top + height // 2, -2)
            elif place[1] + place[3] > top + height - MARGIN:
                hands.wheel(x + width // 2, top + height // 2, 2)
            else:
                return place
            return None

        return self.wait(near, f"character {offset} on the screen", 15)

    def click_word(self, words, number=0, **more):
        """Clicks into the middle of the words' first character."""
        x, y, width, height = self.bring_to_view(self.offset_of(words, number))
        hands.click(x + width // 2, y + height // 2, **more)

    def select(self, words, number=0):
        """Drags over the words with the pointer."""
        start = self.offset_of(words, number)
        end = start + len(words)
        self.bring_to_view(start)
        self.bring_to_view(end - 1)
        node = self.text()
        first, last = self.character_place(node, start), self.character_place(node, end - 1)
        hands.drag((first[0] + 1, first[1] + first[3] // 2), (last[0] + last[2] - 1, last[1] + last[3] // 2))
        self.wait_selected(words)

    def select_by_keys(self, words, number=0):
        """Walks there with the arrow keys, and over the words with Shift held."""
        start = self.offset_of(words, number)
        node = self.text()
        self.click_word(words, number)
        hands.keys("Home")
        self.wait(lambda: node.selection() is None, "nothing to be selected")
        caret = node.caret()
        if caret != start:
            hands.keys(*(["Right"] * (start - caret) if start > caret else ["Left"] * (caret - start)))
        self.wait(lambda: node.caret() == start, f"the caret at {start}")
        hands.hold("shift", *["Right"] * len(words))
        self.wait_selected(words)

    def selected(self):
        node = self.text()
        span = node.selection()
        return node.text()[span[0]:span[1]] if span else None

    def wait_selected(self, words):
        self.wait(lambda: self.selected() == words, f"{words!r} to be selected, not {self.selected()!r}")

    # Claims.

    def claim(self):
        """The heading of the inspector: “Claim 3”, or None."""
        found = [node for node in self.all("label", re.compile(r"^Claim \d+$"), within=self.inspector()) if self.shown(node)]
        return found[0].name if found else None

    def wait_claim(self, name):
        self.wait(lambda: self.claim() == name, f"{name} in the inspector, not {self.claim()}")

    def statement(self):
        return self.find(TEXT, "Statement")

    def new_claim(self, words, by=None):
        """Selects the words, presses C, keeps them as the statement."""
        (by or self.select)(words)
        self.keys("c")
        self.wait(lambda: self.statement().text() == words, f"{words!r} as the statement")
        self.wait(lambda: "focused" in self.statement().states(), "the statement to be ready for typing")
        self.keys("Escape")
        self.wait(lambda: "focused" in self.text().states(), "the article to have the keyboard again")

    def verdict(self):
        """The word of the pressed button."""
        buttons = self.all(BUTTON, test=lambda node: node.name in VERDICTS, within=self.find("group", "Verdict"))
        pressed = [node.name for node in buttons if node.states() & {"pressed", "checked"}]
        assert len(pressed) == 1, f"pressed verdicts: {pressed}"
        return pressed[0]

    def wait_verdict(self, word):
        self.wait(lambda: self.verdict() == word, f"the verdict {word}, not {self.verdict()}")

    def claims(self):
        """What the rows of the list of claims say."""
        return self.rows("Claims")

    def rows(self, name):
        """Names of the rows of a list; none when there is no list."""
        found = self.all("list", name)
        return [node.name for node in found[0].children()] if found else []

    def count_claims(self):
        """How many the project has, from the status bar."""
        bar = self.find("widget", "FactStatusBar")
        return sum(int(node.name.split()[0]) for node in self.all("label", re.compile(r"^\d+ (supported|disputed|unverified)$"), bar))

    def evidence(self):
        """What the rows of the list of evidence say."""
        return self.rows("Evidence")

    # The window.

    def inspector(self):
        return self.find("widget", "FactInspector")

    def sidebar_shown(self):
        return self.shown(self.find(BUTTON, "This Article"))        # rows are drawn: no point of a list tells whose it is

    def top(self):
        """How far the article is scrolled: where its first character stands."""
        return self.text().character(0)[1]

    def wait_saved(self):
        self.wait(lambda: self.there("label", re.compile("^All changes saved")), "the status bar to say that all is saved")

    def undo_all(self):
        """Ctrl+Z until there is nothing left. The names of the steps."""
        return self.step_through("Undo", "ctrl+z")

    def redo_all(self):
        return self.step_through("Redo", "ctrl+shift+z")

    def step_through(self, name, keys):
        button = self.find(BUTTON, re.compile(f"^{name}"))
        other = self.find(BUTTON, re.compile("^Redo" if name == "Undo" else "^Undo"))

        def now():
            return button.refresh().name, other.refresh().name, "sensitive" in button.states()

        steps = []
        before = now()
        while before[2]:
            steps.append(before[0])
            self.keys(keys)
            self.wait(lambda: now() != before, f"a step after {before}")
            before = now()
            assert len(steps) < 1000, f"{name} has no end"
        return steps

    def new_project(self):
        """Makes one from the start page, which takes a while: a button that is pressed without a pointer waits before it acts."""
        self.press(BUTTON, "New Project")
        self.wait(lambda: any(frame.name.startswith("Untitled Project") for frame in self.frames()), "the empty project")

    # Menus, dialogs, files.

    def menu(self, *path):
        """Opens the main menu and chooses what the path names."""
        self.keys("F10")
        for name in path:
            self.find(ITEM, re.compile("^" + re.escape(name)), test=lambda node: node.role != BUTTON).press()

    def article_menu(self, title, name):
        """Chooses from the menu of an article's row."""
        before = self.windows()
        self.click(self.article_row(title), button=3)
        self.find(ITEM, re.compile("^" + re.escape(name)), test=lambda node: node.role != BUTTON).press()
        self.wait(lambda: self.windows() == before or len(self.frames()) > 1, "the menu to close")

    def choose_file(self, path, wait_closed=True):
        """Types a path into the file chooser that is open, and chooses it."""
        chooser = self.chooser()
        self.keys("ctrl+a")
        self.type(str(path))
        self.keys("Return")
        if wait_closed:
            self.wait(lambda: chooser.path not in [frame.path for frame in self.frames()], "the file chooser to close")

    def choose_all(self, folder):
        """Goes to a folder in the file chooser that is open, and chooses all that is in it."""
        chooser = self.chooser()
        self.type(str(folder) + "/")
        self.keys("Return")
        self.picture()        # the list of files tells nobody that it has come
        x, y, width, height = self.place(chooser)
        hands.click(x + width * 6 // 10, y + height * 7 // 10)        # below the last file: the list has the keyboard
        self.keys("ctrl+a")
        self.press(BUTTON, re.compile("^_?Add"), within=chooser)
        self.wait(lambda: chooser.path not in [frame.path for frame in self.frames()], "the file chooser to close")

    def chooser(self):
        """The file chooser, once it has the keyboard."""
        self.wait(lambda: len(self.frames()) > 1 and len(self.windows()) > 1, "the file chooser")
        chooser = self.frames()[-1]
        self.wait(lambda: hands.focused() in self.windows(), "the file chooser to have the keyboard")
        return chooser

    def shown(self, node):
        """Whether it is what one finds where it should be: what a stack or a flap hides keeps its place in the tree."""
        x, y, width, height = node.extents()
        frame = self.frame_of(node)
        if width <= 0 or height <= 0:
            return False
        below = [part.path for part in [node.parent, *node.walk()]]        # only what was once asked for can be named
        if self.path_at(frame, x + width // 2, y + height // 2) in below:
            return True
        # Of a button with an icon only, its edge: the icon has no name.
        return self.path_at(frame, x - 2, y + height // 2) == node.path

    @staticmethod
    def path_at(frame, x, y):
        """What a point of a window belongs to."""
        return frame.call(COMPONENT, "GetAccessibleAtPoint", "(iiu)", x, y, WINDOW_COORDINATES)[0][1]
