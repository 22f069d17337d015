# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop nobody sees: an X server, a window manager, a session bus and the accessibility bus, each private to one test program."""

import os
import pathlib
import select
import shutil
import subprocess
import tempfile

from waiting import wait

# A hand that starts something and dies must not leave it behind, whatever it dies of.
BOUND_TO_US = ["setpriv", "--pdeathsig", "KILL", "--"]

SCREEN = (1600, 1000)

# Nothing is placed at random, and nothing but the program draws on the screen.
OPENBOX = """<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew><followMouse>no</followMouse></focus>
  <placement><policy>Smart</policy><center>yes</center></placement>
  <desktops><number>1</number><popupTime>0</popupTime></desktops>
  <resize><popupShow>Never</popupShow></resize>
</openbox_config>
"""

# What a real session has set is not the tests' business.
FOREIGN = ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "XAUTHORITY", "GTK_A11Y", "GTK_MODULES", "GTK_THEME",
           "DESKTOP_STARTUP_ID", "XDG_CURRENT_DESKTOP", "LANGUAGE", "G_MESSAGES_DEBUG", "NO_AT_BRIDGE")


class Desktop:
    """Use it in a `with`: inside, os.environ points to it."""

    def __init__(self, screen=SCREEN):
        self.screen = screen
        self.children = []

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="factdesk-gui-"))
        self.before = dict(os.environ)
        for name in FOREIGN:
            os.environ.pop(name, None)
        self.set_folders()
        os.environ.update(GDK_BACKEND="x11", GSK_RENDERER="cairo", GIO_USE_VFS="local", LC_ALL="C.UTF-8", ADW_DISABLE_PORTAL="1",
                          GTK_USE_PORTAL="0", GTK_IM_MODULE="gtk-im-context-simple")
        try:
            os.environ["DISPLAY"] = ":" + self.start_told("Xvfb", "-screen", "0", "{}x{}x24".format(*self.screen), "-nolisten", "tcp",
                                                          "-noreset", "-displayfd", "{}")
            os.environ["DBUS_SESSION_BUS_ADDRESS"] = self.start_told("dbus-daemon", "--session", "--nofork", "--print-address={}")
            (self.folder / "rc.xml").write_text(OPENBOX, encoding="utf-8")
            self.start("openbox", "--sm-disable", "--config-file", self.folder / "rc.xml")
            wait(self.has_window_manager, "a window manager")
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for child in reversed(self.children):
            child.kill()
            child.wait()
        os.environ.clear()
        os.environ.update(self.before)
        shutil.rmtree(self.folder, ignore_errors=True)

    def set_folders(self):
        """The desktop's own; each program gets others below these, see Stage."""
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
            path = self.folder / name.lower()
            path.mkdir(mode=0o700)
            os.environ[name] = str(path)

    def start(self, *command, **more):
        with open(self.folder / "log", "ab") as log:
            child = subprocess.Popen(BOUND_TO_US + [str(part) for part in command], stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                                     **more)
        self.children.append(child)
        return child

    def start_told(self, *command):
        """Starts what writes where it can be reached to the descriptor that “{}” stands for, and returns that."""
        reader, writer = os.pipe()
        self.start(*[str(part).replace("{}", str(writer)) for part in command], pass_fds=[writer])
        os.close(writer)
        told = b""
        with open(reader, "rb", buffering=0) as stream:
            while not told.endswith(b"\n"):
                ready, _, _ = select.select([stream], [], [], 20)
                part = stream.read(4096) if ready else b""
                if not part:
                    raise RuntimeError(f"{command[0]} did not start: {(self.folder / 'log').read_text(errors='replace')}")
                told += part
        return told.decode().strip()

    @staticmethod
    def has_window_manager():
        told = subprocess.run(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], capture_output=True, text=True, check=False).stdout
        return "window id" in told
