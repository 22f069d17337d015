# SPDX-License-Identifier: GPL-3.0-or-later
"""What is on the screen, point by point."""

import subprocess


class Picture:
    def __init__(self, width, height, points):
        self.width, self.height, self.points = width, height, points

    @classmethod
    def of_screen(cls):
        """Taken from the root window, since dialogs and popovers are windows of their own."""
        raw = subprocess.run(["import", "-silent", "-window", "root", "-depth", "8", "ppm:-"], capture_output=True, check=True).stdout
        magic, size, _, points = raw.split(b"\n", 3)
        assert magic == b"P6", magic
        width, height = map(int, size.split())
        return cls(width, height, points)

    def save(self, path):
        """Writes it as a PNG file."""
        raw = b"P6\n%d %d\n255\n" % (self.width, self.height) + self.points
        subprocess.run(["convert", "ppm:-", f"png:{path}"], input=raw, check=True)

    def at(self, x, y):
        start = 3 * (y * self.width + x)
        return tuple(self.points[start:start + 3])

    def row(self, y, left, right):
        return [self.at(x, y) for x in range(left, right)]

    def column(self, x, top, bottom):
        return [self.at(x, y) for y in range(top, bottom)]

    def most_common(self, left, top, width, height):
        """The colour that fills most of an area: the background, behind text."""
        count = {}
        for y in range(top, top + height):
            for colour in self.row(y, left, left + width):
                count[colour] = count.get(colour, 0) + 1
        return max(count, key=count.get)


def colour(text):
    """(r, g, b) of “#RRGGBB”."""
    return tuple(int(text[at:at + 2], 16) for at in (1, 3, 5))


def blend(over, alpha, under):
    return tuple(round(o * alpha + u * (1 - alpha)) for o, u in zip(over, under))


def near(one, other, by=3):
    """Rounding differs by renderer."""
    return all(abs(a - b) <= by for a, b in zip(one, other))
