#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A file manager as far as a drop is concerned: a small window that is dragged from and offers files as text/uri-list.

drag-source.py FILE…     says “ready”, “begun”, “accepted”, “refused”, “dropped” and “cancelled” on its output
"""

import pathlib
import sys

import gi

gi.require_version("Gtk", "4.0")
from gi.repository import Gdk, GLib, Gtk  # noqa: E402


def say(word):
    print(word, flush=True)


class Source(Gtk.Application):
    def __init__(self, paths):
        super().__init__()
        uris = "".join(pathlib.Path(path).resolve().as_uri() + "\r\n" for path in paths)
        self.content = Gdk.ContentProvider.new_for_bytes("text/uri-list", GLib.Bytes.new(uris.encode()))

    def do_activate(self):
        source = Gtk.DragSource(actions=Gdk.DragAction.COPY)
        source.connect("prepare", lambda *_: self.content)
        source.connect("drag-begin", self.begun)
        label = Gtk.Label(label="Drag me")
        label.add_controller(source)
        window = Gtk.ApplicationWindow(application=self, title="Drag Source", child=label, decorated=False)
        window.set_default_size(120, 60)
        window.connect("map", lambda *_: say("ready"))
        window.present()

    def begun(self, _source, drag):
        self.drag = drag
        drag.connect("notify::selected-action", self.answered)
        drag.connect("dnd-finished", lambda *_: say("dropped"))
        drag.connect("cancel", lambda _, reason: say(f"cancelled {reason.value_nick}"))
        say("begun")

    def answered(self, drag, _property):
        say("accepted" if drag.get_selected_action() else "refused")


if __name__ == "__main__":
    Source(sys.argv[1:]).run([])
