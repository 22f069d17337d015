#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands in for the desktop's session manager. Tells on stdout what programs ask of it; a line on stdin is a signal it sends to
the program that registered."""

import sys

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

INTERFACES = """<node>
<interface name="org.gnome.SessionManager">
  <method name="RegisterClient"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="o" direction="out"/></method>
  <method name="UnregisterClient"><arg type="o" direction="in"/></method>
  <method name="Inhibit">
    <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/><arg type="u" direction="in"/>
    <arg type="u" direction="out"/>
  </method>
  <method name="Uninhibit"><arg type="u" direction="in"/></method>
</interface>
<interface name="org.gnome.SessionManager.ClientPrivate">
  <method name="EndSessionResponse"><arg type="b" direction="in"/><arg type="s" direction="in"/></method>
  <signal name="QueryEndSession"><arg type="u"/></signal>
  <signal name="EndSession"><arg type="u"/></signal>
  <signal name="Stop"/>
</interface>
</node>"""

CLIENT = "/org/gnome/SessionManager/Client1"
LOGOUT = 1

cookies = []


def tell(*words):
    print(*words, flush=True)


def called(connection, sender, path, interface, method, parameters, invocation):
    values = parameters.unpack()
    answer = None
    if method == "RegisterClient":
        answer = GLib.Variant("(o)", (CLIENT,))
        tell("registered", values[0])
    elif method == "Inhibit":
        cookies.append(len(cookies) + 1)
        answer = GLib.Variant("(u)", (cookies[-1],))
        if values[3] & LOGOUT:
            tell("inhibit", cookies[-1], values[2])
    elif method == "Uninhibit":
        tell("uninhibit", values[0])
    elif method == "EndSessionResponse":
        tell("response", values[0])
    invocation.return_value(answer)


def line_came(stream, condition):
    line = stream.readline().strip()
    if not line:
        loop.quit()
        return False
    arguments = None if line == "Stop" else GLib.Variant("(u)", (0,))
    connection.emit_signal(None, CLIENT, "org.gnome.SessionManager.ClientPrivate", line, arguments)
    return True


loop = GLib.MainLoop()
connection = Gio.bus_get_sync(Gio.BusType.SESSION)
node = Gio.DBusNodeInfo.new_for_xml(INTERFACES)
connection.register_object("/org/gnome/SessionManager", node.interfaces[0], called, None, None)
connection.register_object(CLIENT, node.interfaces[1], called, None, None)
Gio.bus_own_name_on_connection(connection, "org.gnome.SessionManager", Gio.BusNameOwnerFlags.NONE, lambda *_: tell("ready"), None)
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, line_came)
loop.run()
