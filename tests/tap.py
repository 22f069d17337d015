# SPDX-License-Identifier: GPL-3.0-or-later
"""Test Anything Protocol for the tests that are written in Python: one line for each row, and what was wrong behind “#”."""

import sys


class Tap:
    def __init__(self):
        self.count = 0
        self.failed = 0

    def ok(self, passed, name, *why):
        """One row. What is behind the name is said when it failed."""
        self.count += 1
        name = name.replace("#", "number ")
        print(f"{'ok' if passed else 'not ok'} {self.count} {name}", flush=True)
        if not passed:
            self.failed += 1
            for line in "\n".join(str(reason) for reason in why).splitlines():
                print(f"# {line}", flush=True)
        return passed

    def equal(self, found, wanted, name):
        return self.ok(found == wanted, name, f"found:  {found!r}", f"wanted: {wanted!r}")

    def skip(self, name, why):
        self.count += 1
        print(f"ok {self.count} {name} # SKIP {why}", flush=True)

    def finish(self):
        """The plan comes last, so that a test which dies on the way cannot pass."""
        print(f"1..{self.count}", flush=True)
        sys.exit(1 if self.failed or not self.count else 0)


def bail_out(why):
    print(f"Bail out! {why}", flush=True)
    sys.exit(1)
