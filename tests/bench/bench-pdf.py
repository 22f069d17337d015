#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Importing 200 PDF pages against pdftotext: bench-pdf.py BENCH-PDF [RUNS [FILE.pdf]]

Both are run by turns, so that what else the machine does falls on both, and each as a process of its own. What counts is the
processor time of the best run of each, which other work can lengthen only a little; the wall time stands beside it. It fails when
importing takes more than 1.2 times pdftotext's time. A document of one's own may be given in place of the generated one.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

PAGES, RATIO = 200, 1.2


def measure(command):
    """Seconds on the processor and on the clock."""
    before, start = os.times(), time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = os.times()
    busy = after.children_user + after.children_system - before.children_user - before.children_system
    return busy, time.perf_counter() - start


def main():
    program = sys.argv[1]
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 7
    if shutil.which('pdftotext') is None:
        sys.exit('bench-pdf: pdftotext is missing; build-aux/deps test installs it')
    with tempfile.TemporaryDirectory() as folder:
        path = sys.argv[3] if len(sys.argv) > 3 else os.path.join(folder, 'generated.pdf')
        if len(sys.argv) <= 3:
            subprocess.run([program, 'generate', path, str(PAGES)], check=True)
        ours, theirs = [], []
        for _ in range(runs):
            ours.append(measure([program, 'import', path]))
            theirs.append(measure(['pdftotext', path, os.path.join(folder, 'out.txt')]))
    met = True
    for i, clock in enumerate(('processor', 'wall')):
        best_ours, best_theirs = (min(run[i] for run in side) for side in (ours, theirs))
        ratio = best_ours / best_theirs
        met &= i > 0 or ratio <= RATIO
        print('%-9s import %.3f s, pdftotext %.3f s, ratio %.2f%s' % (
            clock, best_ours, best_theirs, ratio, '' if i > 0 else ', at most %.1f%s' % (RATIO, '' if met else ': MISSED')), flush=True)
    sys.exit(0 if met else 1)


main()
