#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for every file of the tree: licence line, names, calls and marks that have no place in it."""

import re
import xml.etree.ElementTree as ElementTree

import tree
from tap import Tap

LICENCE = re.compile(r"SPDX-License-Identifier: (GPL-3\.0-or-later|CC0-1\.0)")

# Files that cannot bear a comment, or whose bytes belong to somebody else.
NO_LICENCE_LINE = re.compile(r"(^COPYING$|\.(factproj|txt|png|md|json|po|pot)$|^data/sample/|^tests/data/)")
HEAD_LINES = 4

VAGUE = re.compile(r"(^|[-_])(utils?|helpers?|managers?|misc|common)([-_.]|$)")

# Calls that may lose somebody's file; tests make their fixtures with them.
SAVING = [
    (r"\bg_file_replace_contents\w*\s*\(", "a full disk leaves a truncated file; use fact_safe_replace()"),
    (r"\bg_file_set_contents\w*\s*\(", "replaces links and drops modes; use fact_safe_replace()"),
]

# Calls with a better one of ours, or none: pattern, why.
CALLS = [
    (r"\bgtk_label_set_markup\w*\s*\(", "users' words are no markup; use gtk_label_set_text()"),
    (r"(?<![\w>.])system\s*\(", "no shell is started"),
    (r"(?<![\w>.])popen\s*\(", "no shell is started"),
    (r"(?<![\w>.])(strcpy|strcat|sprintf|gets)\s*\(", "writes without a bound"),
]
COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)
MARKS = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X)\b")

# Each rule has to be able to refuse: kind, what, whether it is fine.
CASES = [
    ("name", "app/core/text/fact-text-utils.c", False),
    ("name", "app/core/common/fact-span.c", False),
    ("name", "app/gui/window/fact-window-manager.ui", False),
    ("name", "app/core/text/fact-commonwealth.c", True),
    ("licence", "/* SPDX-License-Identifier: GPL-3.0-or-later */\n#pragma once\n", True),
    ("licence", "#pragma once\n", False),
    ("licence", "\n" * HEAD_LINES + "/* SPDX-License-Identifier: GPL-3.0-or-later */\n", False),
    ("saving", "  if (!g_file_set_contents (path, data, -1, &error))\n", False),
    ("saving", "  g_file_replace_contents_async (file);\n", False),
    ("code", "  gtk_label_set_markup (label, text);\n", False),
    ("code", "  system (command);\n", False),
    ("code", "  file_system (disk);\n", True),
    ("code", "  /* system () would start a shell */\n", True),
    ("code", "  /* now */ system (command); /* then */\n", False),
    ("code", "  vtable->system (disk);\n", True),
    ("code", "  /* TO" + "DO: later */\n", False),
    ("code", "\tint tab;\n", False),
    ("code", "  int trailing; \n", False),
    ("code", "  int fine;\n", True),
]


def check_name(path):
    return [f"{part} says nothing" for part in str(path).split("/") if VAGUE.search(part)]


def check_licence(source):
    head = "\n".join(source.splitlines()[:HEAD_LINES])
    return [] if LICENCE.search(head) else ["no SPDX line among the first ones"]


def check_calls(source, calls):
    bare = COMMENT.sub("", source)
    return [f"{pattern}: {why}" for pattern, why in calls if re.search(pattern, bare)]


def check_saving(source):
    return check_calls(source, SAVING)


def check_code(source):
    found = check_calls(source, CALLS)
    if MARKS.search(source):
        found.append("do it, or plan it elsewhere")
    if "\t" in source:
        found.append("tabs")
    if re.search(r"[ \t]+$", source, re.MULTILINE):
        found.append("white space at the end of a line")
    return found


RULES = {"name": check_name, "licence": check_licence, "saving": check_saving, "code": check_code}


def check_xml(source):
    try:
        ElementTree.fromstring(source.encode("utf-8"))
    except ElementTree.ParseError as error:
        return [str(error)]
    return []


def main():
    tap = Tap()
    for rule, what, fine in CASES:
        found = RULES[rule](what)
        tap.ok((not found) == fine, f"{rule} rule {'takes' if fine else 'refuses'} {what.strip()[:60]!r}", *found)
    tap.ok(check_xml("<a><b></a>"), "broken XML is refused")

    all_files = tree.files()
    tap.ok(len(all_files) > 50, "the tree has files to read", len(all_files))
    for path in all_files:
        found = check_name(path)
        if not NO_LICENCE_LINE.search(str(path)):
            found += check_licence(tree.read(path))
        if path.suffix in (".c", ".h"):
            found += check_code(tree.read(path))
            found += check_saving(tree.read(path)) if path.parts[0] == "app" else []
        if path.name.endswith((".ui", ".svg", ".xml", ".xml.in")):
            found += check_xml(tree.read(path))
        tap.ok(not found, f"{path} is in order", *found)
    tap.finish()


if __name__ == "__main__":
    main()
