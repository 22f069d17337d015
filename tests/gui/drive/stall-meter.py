#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks a program for its name every few milliseconds, and tells the longest it took to answer since it was asked last.

stall-meter.py PID      each line on its input makes it print the worst round trip in milliseconds, the most milliseconds of the
                        processor that the program's main thread spent in one, and how many there were since the line before

The question is answered by the main loop of the program. A process of its own asks, so that a test which waits disturbs nothing. On a
busy machine the program waits for the processor, too, so that only the processor's time tells what it does itself.
"""

import pathlib
import select
import sys
import time

from accessible import ACCESSIBLE, AccessibilityBus, Gone

EVERY = 0.004


def main():
    bus = AccessibilityBus()
    root = bus.application(int(sys.argv[1]))
    schedule = pathlib.Path(f"/proc/{sys.argv[1]}/task/{sys.argv[1]}/schedstat")
    worst, most, count = 0.0, 0.0, 0

    def spent():
        """Seconds that the main thread has had the processor; where the kernel does not count them, all seconds."""
        if not schedule.exists():
            return time.monotonic()
        return int(schedule.read_text(encoding="ascii").split()[0]) / 1e9

    print("ready", flush=True)
    while True:
        began, before = time.monotonic(), spent()
        try:
            root.call(ACCESSIBLE, "GetRole")
            most = max(most, spent() - before)
        except (Gone, FileNotFoundError):        # so is the program
            return
        worst, count = max(worst, time.monotonic() - began), count + 1
        if select.select([sys.stdin], [], [], EVERY)[0]:
            if not sys.stdin.readline():
                return
            print(f"{worst * 1000:.1f} {most * 1000:.1f} {count}", flush=True)
            worst, most, count = 0.0, 0.0, 0


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    main()
