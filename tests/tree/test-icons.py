#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Symbolic icons are recoloured by filling their outlines: a stroke would become a blot. And each one that is asked for is there."""

import re
import xml.etree.ElementTree as ElementTree

import tree
from tap import Tap

SVG = "{http://www.w3.org/2000/svg}"
ASKED_FOR = re.compile(r"\b(fd-[a-z-]+-symbolic)\b")

CASES = [
    ('<path d="M0 0h9v9z" fill="#2e3436"/>', True),
    ('<path d="M0 0h9" stroke="#2e3436"/>', False),
    ('<circle r="3"/>', False),
    ('<path d="M0 0h9v9z" style="stroke:red"/>', False),
]


def complaints(source):
    root = ElementTree.fromstring(source)
    if (root.get("width"), root.get("height"), root.get("viewBox")) != ("16", "16", "0 0 16 16"):
        yield "is not 16 × 16"
    for element in root:
        if element.tag != SVG + "path":
            yield f"has a {element.tag.removeprefix(SVG)}"
        elif element.get("stroke") or element.get("style") or element.get("fill") != "#2e3436":
            yield "has a path that is not just filled"


def main():
    tap = Tap()
    for body, fine in CASES:
        source = f'<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">{body}</svg>'
        tap.equal(not list(complaints(source)), fine, f"{body} is {'taken' if fine else 'refused'}")

    icons = tree.files("-symbolic.svg", under="data/icons")
    for path in icons:
        found = list(complaints((tree.ROOT / path).read_bytes()))
        tap.ok(not found, f"{path} can be recoloured", *found)

    bundle = tree.read("data/icons/icons.gresource.xml")
    drawn = {path.stem for path in icons if path.stem.startswith("fd-")}
    tap.equal({name for name in drawn if f">symbolic/{name}.svg<" in bundle}, drawn, "icons.gresource.xml holds every icon")

    asked = {name for path in tree.files(".c", ".h", ".ui", under="app") for name in ASKED_FOR.findall(tree.read(path))}
    tap.equal(sorted(asked - drawn), [], "every icon of ours that the code names is drawn")
    tap.finish()


if __name__ == "__main__":
    main()
