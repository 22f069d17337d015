# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting for a condition, never for a time."""

import time

BOUND = 20
STEP = 0.02


class Late(AssertionError):
    pass


def wait(condition, what, bound=BOUND, retry=()):
    """The first true value of condition(). Where an exception of the kinds in `retry` is thrown, it is tried again."""
    end = time.monotonic() + bound
    last = None
    while True:
        try:
            value = condition()
            if value:
                return value
            last = f"it gave {value!r}"
        except retry as error:
            last = f"{type(error).__name__}: {error}"
        if time.monotonic() > end:
            raise Late(f"waited {bound} s for {what}; at last {last}")
        time.sleep(STEP)


def settled(probe, what, same=4, bound=BOUND):
    """The value of probe() once it came `same` times in a row: for what arrives in steps, such as a window's place."""
    seen = []

    def steady():
        seen.append(probe())
        return len(seen) >= same and all(value == seen[-1] for value in seen[-same:])

    wait(steady, f"{what} to settle", bound)
    return seen[-1]
