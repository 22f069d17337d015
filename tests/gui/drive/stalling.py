#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A window whose main loop is busy for as many milliseconds of the processor as told, once, when it was drawn; then it ends."""

import sys
import time

import gi

gi.require_version("Gtk", "4.0")
from gi.repository import GLib, Gtk  # noqa: E402


def work(window, milliseconds):
    until = time.thread_time() + milliseconds / 1000
    while time.thread_time() < until:
        pass
    GLib.idle_add(window.close)


def main():
    loop = GLib.MainLoop()
    window = Gtk.Window(default_width=100, default_height=100)
    window.connect("close-request", lambda _: loop.quit())

    def drawn(clock):
        clock.disconnect(handler)
        GLib.timeout_add(50, work, window, int(sys.argv[1]))

    window.present()
    handler = window.get_frame_clock().connect("after-paint", drawn)
    loop.run()


if __name__ == "__main__":
    main()
