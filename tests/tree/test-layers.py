#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every include under app/ and tests/ and holds the order of the layers: no arrow points back. Tests of core may look at all
of core (a test of edits compares files), but at no window.

    (calculation, text) <- model <- edit <- (store, import, export) <- document        core, without GTK
    core <- cli, core <- gui                                            and nothing between those two
    (text, import) <- formats <- sandbox                                parsers of documents, in the confined program only
"""

import os
import re

import tree
from tap import Tap

CALCULATION = {"calculation"}
TEXT = {"text"}
MODEL = CALCULATION | TEXT | {"model"}
EDIT = MODEL | {"edit"}
CORE = EDIT | {"store", "import", "export", "document"}

# What a layer may include of core, by the first folder of the include.
MAY_INCLUDE = {
    "core/calculation": CALCULATION,
    "core/text": TEXT,
    "core/model": MODEL,
    "core/edit": EDIT,
    "core/store": EDIT | {"store"},
    "core/import": EDIT | {"import"},
    "core/export": EDIT | {"export"},
    "core/document": CORE,
    "formats": TEXT | {"import"},
    "sandbox": TEXT | {"import"},
    "cli": CORE,
    "gui": CORE,
}

# Only these fill fresh copies of records.
SEES_PRIVATE_RECORDS = {"core/model", "core/edit", "core/store"}

# Headers from elsewhere: what starts so needs a display, or a widget library.
DISPLAY = re.compile(r"^(gtk|gdk|gsk|adwaita|libadwaita|pango|cairo|graphene|X11|wayland|epoxy)\b", re.IGNORECASE)

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)


def layer_of(path):
    """core/text for app/core/text/fact-span.h and tests/core/text/test-text.c; None outside the layers."""
    parts = path.split("/")
    if parts[0] not in ("app", "tests") or len(parts) < 3:
        return None
    if parts[1] == "core":
        return "/".join(parts[1:3]) if len(parts) > 3 else "core"
    return parts[1] if parts[1] in ("formats", "sandbox", "cli", "gui") else None


def complaint_of_climbing(path, layer, header):
    """Tests share what they build projects with; those without a display share nothing with those that have one."""
    target = os.path.normpath(os.path.join(os.path.dirname(path), header))
    if path.startswith("app/") or not target.startswith("tests/"):
        return "climbs out of its folder"
    if layer != "gui" and not target.startswith("tests/core/"):
        return "needs a display"
    return None


def complaint(path, quote, header):
    """Why that file must not include that header, or None."""
    layer = layer_of(path)
    if layer is None:
        return None
    folder = header.split("/")[0] if "/" in header else ""

    if layer != "gui" and DISPLAY.match(header):
        return "needs GTK"
    if quote == "<" or header == "config.h":
        return None
    if ".." in header.split("/"):
        return complaint_of_climbing(path, layer, header)
    if folder in CORE:
        if path.startswith("app/") and folder not in MAY_INCLUDE.get(layer, CORE):
            return f"{layer} is below {folder}"
        if folder == "model" and header.endswith("-private.h") and path.startswith("app/") and layer not in SEES_PRIVATE_RECORDS:
            return "records are filled by model, edit and store only"
        return None
    if layer.startswith("core") and (tree.ROOT / "app" / "gui" / header).exists():
        return "core knows no gui"
    if layer != "formats" and layer != "sandbox" and (tree.ROOT / "app" / "formats" / header).exists():
        return "parsers run in the confined program"
    # The front ends include their own headers by the path below app/cli or app/gui, or by bare name.
    if folder and layer.startswith("core") and path.startswith("app/"):
        return f"core knows no “{folder}”"
    if layer == "cli" and (tree.ROOT / "app" / "gui" / header).exists():
        return "cli knows no gui"
    if layer == "gui" and (tree.ROOT / "app" / "cli" / header).exists():
        return "gui knows no cli"
    return None


# The rules have to be able to refuse: path, include line, whether it is fine.
CASES = [
    ("app/core/text/fact-text.c", '#include "text/fact-text.h"', True),
    ("app/core/text/fact-text.c", '#include <glib/gi18n-lib.h>', True),
    ("app/core/text/fact-text.c", '#include "model/fact-claim.h"', False),
    ("app/core/text/fact-text.c", '#include "document/fact-document.h"', False),
    ("app/core/model/fact-claim.c", '#include "text/fact-anchor.h"', True),
    ("app/core/model/fact-claim.c", '#include "edit/fact-edit.h"', False),
    ("app/core/model/fact-claim.c", '#include "model/fact-claim-private.h"', True),
    ("app/core/edit/fact-edit.c", '#include "store/fact-project-writer.h"', False),
    ("app/core/store/fact-project-writer.c", '#include "edit/fact-edit.h"', True),
    ("app/core/store/fact-project-writer.c", '#include "import/fact-importer.h"', False),
    ("app/core/export/fact-exporter.c", '#include "store/fact-safe-replace.h"', False),
    ("app/core/export/fact-exporter.c", '#include "model/fact-claim-private.h"', False),
    ("app/core/export/fact-exporter.c", '#include "document/fact-document.h"', False),
    ("app/core/document/fact-document.c", '#include "store/fact-project-reader.h"', True),
    ("app/core/document/fact-document.c", '#include <gtk/gtk.h>', False),
    ("app/core/document/fact-document.c", '  #  include <adwaita.h>', False),
    ("app/core/document/fact-document.c", '#include "window/fact-window.h"', False),
    ("app/core/text/fact-text.c", '#include "../model/fact-claim.h"', False),
    ("app/core/text/fact-text.c", '#include <pango/pango.h>', False),
    ("app/cli/main.c", '#include "document/fact-document.h"', True),
    ("app/cli/main.c", '#include <gdk/gdk.h>', False),
    ("app/cli/main.c", '#include "window/fact-window.h"', False),
    ("app/gui/window/fact-window.c", '#include <adwaita.h>', True),
    ("app/gui/window/fact-window.c", '#include "model/fact-claim-private.h"', False),
    ("app/formats/fact-formats.c", '#include "import/fact-importer.h"', True),
    ("app/formats/fact-formats.c", '#include "edit/fact-edit.h"', False),
    ("app/formats/fact-formats.c", '#include <gtk/gtk.h>', False),
    ("app/core/import/fact-import-file.c", '#include "fact-formats.h"', False),
    ("app/cli/main.c", '#include "fact-formats.h"', False),
    ("tests/core/text/test-text.c", '#include "text/fact-text.h"', True),
    ("tests/core/edit/test-edits.c", '#include "store/fact-json-check.h"', True),
    ("tests/core/edit/test-edits.c", '#include "../model/small-project.h"', True),
    ("tests/core/edit/test-edits.c", '#include "../../gui/window/fixture.h"', False),
    ("tests/core/edit/test-edits.c", '#include "../../../app/core/edit/fact-edit.h"', False),
    ("tests/core/edit/test-edits.c", '#include "window/fact-window.h"', False),
    ("tests/gui/window/test-labels.c", '#include "../../core/model/small-project.h"', True),
    ("tests/core/document/test-document.c", '#include <gtk/gtk.h>', False),
]


def complaints(path, source):
    for quote, header in INCLUDE.findall(source):
        why = complaint(path, quote, header)
        if why:
            yield f"{path} includes {header}: {why}"


def main():
    tap = Tap()
    for path, line, fine in CASES:
        found = list(complaints(path, line))
        tap.ok((not found) == fine, f"{path} {'may' if fine else 'may not'} say {line.replace('#', '', 1).strip()}", *found)

    sources = [str(path) for path in tree.files(".c", ".h", under="app") + tree.files(".c", ".h", under="tests")]
    includes = sum(len(INCLUDE.findall(tree.read(path))) for path in sources)
    tap.ok(includes > 100, "the tree has includes to read", includes)
    for path in sources:
        found = list(complaints(path, tree.read(path)))
        tap.ok(not found, f"{path} keeps to its layer", *found)
    tap.finish()


if __name__ == "__main__":
    main()
