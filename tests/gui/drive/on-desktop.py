#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a program that needs a display on a desktop of its own: on-desktop.py PROGRAM [ARGUMENT…]"""

import os
import subprocess
import sys

from desktop import Desktop

if __name__ == "__main__":
    with Desktop():
        os.environ.update(GSETTINGS_BACKEND="memory", GTK_A11Y="none")
        sys.exit(subprocess.run(sys.argv[1:], check=False).returncode)
