#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starting, until text is on the screen: bench-start.py FIRST-TEXT EMPTY-WINDOW FACTDESK PROJECT [RUNS]

Prints the ratios to an empty libadwaita window, pair by pair: at most 1.3 to the start page, at most 1.5 to a project of five
articles. On a machine that is not idle, the ratios of the processor time say more. Runs on a display of its own.
"""
import os
import statistics
import subprocess
import sys
import tempfile


def display(folder):
    """Starts a screen of its own and gives its process and name."""
    read, write = os.pipe()
    server = subprocess.Popen(['Xvfb', '-displayfd', str(write), '-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-noreset'],
                              pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as pipe:
        return server, ':' + pipe.readline().strip()


def environment(folder, name):
    env = {k: v for k, v in os.environ.items() if k not in ('WAYLAND_DISPLAY', 'AT_SPI_BUS_ADDRESS')}
    env.update(DISPLAY=name, GDK_BACKEND='x11', GSK_RENDERER='cairo', GSETTINGS_BACKEND='memory', GIO_USE_VFS='local',
               GTK_A11Y='none', LC_ALL='C.UTF-8', HOME=folder)
    for kind in 'CONFIG', 'DATA', 'CACHE', 'STATE':
        env['XDG_%s_HOME' % kind] = os.path.join(folder, kind.lower())
    env['XDG_RUNTIME_DIR'] = folder
    return env


def main():
    first_text, empty, factdesk, project = sys.argv[1:5]
    runs = int(sys.argv[5]) if len(sys.argv) > 5 else 11
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o700)
        server, name = display(folder)
        env = environment(folder, name)

        def measure(*command):
            out = subprocess.run(['dbus-run-session', '--', first_text, *command], check=True, env=env, text=True,
                                 stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
            return [float(ms) for ms in out.split()]

        try:
            for label, command in ('start page', [factdesk]), ('project', [factdesk, project]):
                measure(empty), measure(*command)
                pairs = [(measure(*command), measure(empty)) for _ in range(runs)]
                for kind, what in enumerate(['time', 'processor time']):
                    ours, theirs = [a[kind] for a, _ in pairs], [b[kind] for _, b in pairs]
                    ratios = [a / b for a, b in zip(ours, theirs)]
                    print('start with text, %-10s / empty window, %-14s: median ratio %.2f (%.2f to %.2f), median %.0f ms / %.0f ms' % (
                        label, what, statistics.median(ratios), min(ratios), max(ratios),
                        statistics.median(ours), statistics.median(theirs)))
        finally:
            server.terminate()
            server.wait()


main()
