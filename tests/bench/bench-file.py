#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening and saving a project of 100 MB against json-glib: bench-file.py BENCH-FILE [RUNS]

Both are run by turns, so that what else the machine does falls on both. What counts is the ratio of the best run of each, which
other work can only lengthen; the median ratio of the pairs and their range tell how calm it was. It fails when a target is missed:
opening takes at most 1.5 times json-glib's parsing with at most 1.3 times its peak memory, writing and saving at most 1.5 times
json-glib's generator. Whoever drops an open document waits at most 50 ms.
"""
import os
import statistics
import subprocess
import sys
import tempfile

MAX_DROP_SECONDS = 0.05


def measure(program, what, path):
    out = subprocess.run([program, what, path], check=True, capture_output=True, text=True).stdout
    seconds, kib = out.split()
    return float(seconds), int(kib)


def compare(program, path, runs, ours, theirs, targets):
    """Measures both by turns, after one run of each that does not count; whether all targets are met."""
    measure(program, ours, path), measure(program, theirs, path)
    pairs = [(measure(program, ours, path), measure(program, theirs, path)) for _ in range(runs)]
    met = True
    for label, i, unit in ('time', 0, 's'), ('peak', 1, 'KiB'):
        ratios = [a[i] / b[i] for a, b in pairs]
        best_ours, best_theirs = (min(pair[k][i] for pair in pairs) for k in (0, 1))
        best = best_ours / best_theirs
        target = targets.get(label)
        met &= target is None or best <= target
        print('%-5s / %-10s %s: best ratio %.2f%s (%s %s / %s %s), median of pairs %.2f (%.2f to %.2f)' % (
            ours, theirs, label, best, '' if target is None else ', at most %.1f%s' % (target, '' if best <= target else ': MISSED'),
            round(best_ours, 3), unit, round(best_theirs, 3), unit,
            statistics.median(ratios), min(ratios), max(ratios)), flush=True)
    return met


def time_drop(program, path, runs):
    """Whether dropping a document is no wait for the window: best of some runs."""
    times = [measure(program, 'drop', path)[0] for _ in range(runs)]
    met = min(times) <= MAX_DROP_SECONDS
    print('drop: best %.1f ms, median %.1f ms, at most %.0f ms%s' % (
        min(times) * 1e3, statistics.median(times) * 1e3, MAX_DROP_SECONDS * 1e3, '' if met else ': MISSED'), flush=True)
    return met


def main():
    program = sys.argv[1]
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'generated.factproj')
        subprocess.run([program, 'generate', path], check=True)
        print('%.1f MB' % (os.path.getsize(path) / 1e6))
        met = [compare(program, path, runs, ours, theirs, targets) for ours, theirs, targets in (
            ('open', 'json-parse', {'time': 1.5, 'peak': 1.3}),
            ('write', 'json-write', {'time': 1.5}),
            ('save', 'json-write', {'time': 1.5}),
        )]
        met.append(time_drop(program, path, runs))
    sys.exit(0 if all(met) else 1)


main()
