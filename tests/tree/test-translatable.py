#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""po/POTFILES.in lists every file with words for users, and no other; LINGUAS and the translations agree.

With --write it brings the list up to date instead.
"""

import re
import subprocess
import sys
import tempfile

import tree
from tap import Tap

IN_CODE = re.compile(r'(?<![\w])(_|N_|C_|NC_|Q_|ngettext|g_dngettext|g_dpgettext2)\s*\(\s*(C_CONTEXT\s*)?"')
IN_UI = re.compile(r'translatable="(yes|true)"')

POTFILES = "po/POTFILES.in"

# What has words and what has none: file name, contents, whether it has to be listed.
CASES = [
    ("a.c", 'return _("Open");', True),
    ("a.c", 'label = N_ ("Set Verdict");', True),
    ("a.c", 'ngettext ("%u claim", "%u claims", n);', True),
    ("a.c", 'C_("verdict", "Open")', True),
    ("a.c", 'fact_x_ (1); G_DEFINE_QUARK (a, b)', False),
    ("a.c", 'make_("no word for users")', False),
    ("a.ui", '<property name="label" translatable="yes">Open</property>', True),
    ("a.ui", '<property name="label">7</property>', False),
]


def has_words(name, source):
    return bool((IN_UI if name.endswith(".ui") else IN_CODE).search(source))


def lines_of(path):
    lines = (line.strip() for line in tree.read(path).splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def wordy_files():
    code = [path for path in tree.files(".c", ".h", ".ui", under="app") if has_words(path.name, tree.read(path))]
    data = tree.files(".desktop.in", ".gschema.xml", ".metainfo.xml.in", under="data")
    return sorted(str(path) for path in code + data)


def write_list():
    head = [line for line in tree.read(POTFILES).splitlines() if line.startswith("#")]
    (tree.ROOT / POTFILES).write_text("\n".join(head + wordy_files()) + "\n", encoding="utf-8")


def main():
    if sys.argv[1:] == ["--write"]:
        write_list()
        return

    tap = Tap()
    for name, source, wanted in CASES:
        tap.equal(has_words(name, source), wanted, f"{name}: {source}")

    listed = lines_of(POTFILES)
    tap.equal(listed, sorted(set(listed)), "POTFILES.in is sorted and names nothing twice")

    wordy = wordy_files()
    tap.equal(sorted(set(wordy) - set(listed)), [], "no file with words is missing from POTFILES.in")
    tap.equal(sorted(set(listed) - set(wordy)), [], "no file of POTFILES.in is gone or without words")

    languages = lines_of("po/LINGUAS")
    translations = [path.stem for path in tree.files(".po", under="po")]
    tap.equal(sorted(languages), sorted(translations), "LINGUAS names the translations that are there")
    for path in tree.files(".po", under="po"):
        with tempfile.NamedTemporaryFile(suffix=".mo") as target:
            done = subprocess.run(["msgfmt", "--check", "-o", target.name, tree.ROOT / path], capture_output=True, text=True)
        tap.ok(done.returncode == 0, f"{path} is well formed", done.stderr)
    tap.finish()


if __name__ == "__main__":
    main()
