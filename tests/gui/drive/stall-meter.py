#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks a program for its name every few milliseconds, and tells the longest it took to answer since it was asked last.

stall-meter.py PID      each line on its input makes it print the worst round trip in milliseconds and how many there were
                        since the line before

The question is answered by the main loop of the program. A process of its own asks, so that a test which waits disturbs nothing.
"""

import select
import sys
import time

from accessible import ACCESSIBLE, AccessibilityBus, Gone

EVERY = 0.004


def main():
    bus = AccessibilityBus()
    root = bus.application(int(sys.argv[1]))
    worst, count = 0.0, 0
    print("ready", flush=True)
    while True:
        began = time.monotonic()
        try:
            root.call(ACCESSIBLE, "GetRole")
        except Gone:        # so is the program
            return
        worst, count = max(worst, time.monotonic() - began), count + 1
        if select.select([sys.stdin], [], [], EVERY)[0]:
            if not sys.stdin.readline():
                return
            print(f"{worst * 1000:.1f} {count}", flush=True)
            worst, count = 0.0, 0


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    main()
