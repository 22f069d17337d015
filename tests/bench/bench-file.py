#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening and saving a project of 100 MB against json-glib, pair by pair: bench-file.py BENCH-FILE [RUNS]

Targets: opening at most 1.5 times json-glib's parsing, with at most 1.3 times its peak memory; saving at most 1.5 times
json-glib's generator.
"""
import os
import statistics
import subprocess
import sys
import tempfile


def measure(program, what, path):
    out = subprocess.run([program, what, path], check=True, capture_output=True, text=True).stdout
    seconds, kib = out.split()
    return float(seconds), int(kib)


def compare(program, path, runs, ours, theirs):
    """The pairs' ratios of time and of peak memory, after one run of each that does not count."""
    measure(program, ours, path), measure(program, theirs, path)
    pairs = [(measure(program, ours, path), measure(program, theirs, path)) for _ in range(runs)]
    for label, i, unit in ('time', 0, 's'), ('peak', 1, 'KiB'):
        ratios = [a[i] / b[i] for a, b in pairs]
        print('%-5s / %-10s %s: median ratio %.2f (%.2f to %.2f), median %s %s / %s %s' % (
            ours, theirs, label, statistics.median(ratios), min(ratios), max(ratios),
            round(statistics.median(a[i] for a, _ in pairs), 3), unit,
            round(statistics.median(b[i] for _, b in pairs), 3), unit))


def main():
    program = sys.argv[1]
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'generated.factproj')
        subprocess.run([program, 'generate', path], check=True)
        print('%.1f MB' % (os.path.getsize(path) / 1e6))
        compare(program, path, runs, 'open', 'json-parse')
        compare(program, path, runs, 'write', 'json-write')
        compare(program, path, runs, 'save', 'json-write')


main()
