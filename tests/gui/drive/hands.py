# SPDX-License-Identifier: GPL-3.0-or-later
"""Keyboard and pointer: events of the X server itself (XTEST), as from a person's hands."""

import subprocess


def xdotool(*words):
    done = subprocess.run(["xdotool", *map(str, words)], capture_output=True, text=True, check=False)
    return done.stdout.strip()


def keys(*names):
    """Each is pressed and let go: “ctrl+s”, “Escape”, “c”; a number is a hardware key."""
    xdotool("key", "--clearmodifiers", "--delay", "8", *names)


def type_text(text):
    xdotool("type", "--delay", "8", text)


def hold(modifier, *names):
    """Presses each with the modifier held down all the time."""
    xdotool("keydown", modifier, "key", "--delay", "2", *names, "keyup", modifier)


def move(x, y):
    xdotool("mousemove", int(x), int(y))


def click(x, y, button=1, times=1):
    xdotool("mousemove", int(x), int(y), "click", "--repeat", times, "--delay", 40, button)


def drag(start, end, steps=6):
    """Presses at start, moves in steps, lets go at end."""
    words = ["mousemove", int(start[0]), int(start[1]), "mousedown", 1]
    for step in range(1, steps + 1):
        words += ["mousemove", int(start[0] + (end[0] - start[0]) * step / steps), int(start[1] + (end[1] - start[1]) * step / steps)]
    xdotool(*words, "mousemove_relative", "--", 1, 0, "mousemove_relative", "--", -1, 0, "mouseup", 1)


def press_button():
    xdotool("mousedown", 1)


def let_go():
    xdotool("mouseup", 1)


def wheel(x, y, clicks):
    """Down for positive clicks."""
    click(x, y, 5 if clicks > 0 else 4, abs(clicks))


def layout(name):
    subprocess.run(["setxkbmap", name], check=True)


def text_size(percent):
    """How large words are, as the desktop has it; a program learns of it when it starts."""
    subprocess.run(["xrdb", "-nocpp", "-merge"], input=f"Xft.dpi: {96 * percent // 100}\n".encode(), check=True)


def windows(pid):
    """X windows of a program that are on the screen, popovers among them."""
    return xdotool("search", "--onlyvisible", "--pid", pid).split()


def geometry(window):
    """x, y, width, height on the screen, or None when it is gone."""
    told = dict(line.split("=") for line in xdotool("getwindowgeometry", "--shell", window).splitlines() if "=" in line)
    return tuple(int(told[name]) for name in ("X", "Y", "WIDTH", "HEIGHT")) if "X" in told else None


def focused():
    return xdotool("getwindowfocus")


def clipboard(selection="clipboard"):
    """The text that lies there."""
    done = subprocess.run(["xclip", "-selection", selection, "-o", "-target", "UTF8_STRING"], capture_output=True, timeout=10, check=False)
    return done.stdout.decode("utf-8", "replace")
