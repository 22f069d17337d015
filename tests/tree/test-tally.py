#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""build-aux/tally is what says that all is well, so it is tried on logs of runs where all is not."""

import json
import subprocess
import tempfile

import tree
from tap import Tap

# Name, [(result, stdout)] of the log, status told, last line wanted.
CASES = [
    ("all passed", [("OK", "TAP version 13\n1..2\nok 1 /a\nok 2 /b\n")], 0, "2 passed, 0 failed, 0 skipped"),
    ("one row failed", [("FAIL", "ok 1 /a\nnot ok 2 /b\n1..2\n")], 1, "1 passed, 1 failed, 0 skipped"),
    ("nested rows", [("OK", "# Subtest: s\n    ok 1 - inner\n    1..1\nok 1 - outer\n1..1\n")], 0, "2 passed, 0 failed, 0 skipped"),
    ("no TAP", [("OK", None), ("FAIL", "ok, whatever\n")], 0, "1 passed, 1 failed, 0 skipped"),
    ("died behind good rows", [("ERROR", "1..3\nok 1 /a\n")], 0, "1 passed, 1 failed, 0 skipped"),
    ("killed for its time", [("TIMEOUT", "")], 0, "0 passed, 1 failed, 0 skipped"),
    ("real articles missing", [("OK", "1..1\nok 1 /a # SKIP FACTDESK_ARTICLES is not set\n")], 0, "0 passed, 0 failed, 1 skipped"),
    ("skipped for another reason", [("OK", "ok 1 /a\nok 2 /b # SKIP no display\n1..2\n")], 0, "1 passed, 1 failed, 0 skipped"),
    ("failure outside", [("OK", "ok 1 /a\n1..1\n")], 1, "1 passed, 1 failed, 0 skipped"),
    ("expected to fail", [("EXPECTEDFAIL", None)], 0, "1 passed, 0 failed, 0 skipped"),
]

# Name, stdout of a test, lines wanted before the last one.
TOLD = [
    ("why a row failed", "ok 1 /a\n# of a\nnot ok 2 /b\n# waited 20 s\n# for c\nok 3 /d\n# of d\n",
     ["a test: not ok 2 /b", "    # waited 20 s", "    # for c", "failed: a test: /b"]),
    ("no more than can be read", "not ok 1 /a\n" + "# line\n" * 100, ["a test: not ok 1 /a", *["    # line"] * 30, "failed: a test: /a"]),
    ("what passed the second time", "# unsteady: a: waited 20 s\n# more of it\nok 1 /a\n", ["a test: unsteady: a: waited 20 s"]),
]


def run_tally(tests, status):
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as log:
        for result, stdout in tests:
            log.write(json.dumps({"name": "a test", "result": result, "stdout": stdout}) + "\n")
        log.flush()
        command = [tree.ROOT / "build-aux" / "tally", "--status", str(status), log.name]
        return subprocess.run(command, capture_output=True, text=True)


def main():
    tap = Tap()
    for name, tests, status, wanted in CASES:
        done = run_tally(tests, status)
        tap.equal((done.stdout.splitlines() or [""])[-1], wanted, name)
        tap.equal(done.returncode != 0, "0 failed" not in wanted or wanted.startswith("0 passed"), f"{name}: exit status")
    for name, stdout, wanted in TOLD:
        done = run_tally([("FAIL" if "not ok" in stdout else "OK", stdout)], 0)
        tap.equal(done.stdout.splitlines()[:-1], wanted, name)
    tap.finish()


if __name__ == "__main__":
    main()
