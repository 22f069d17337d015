#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds project files against the schema, and the schema against changed files: what it ought to refuse, it has to refuse."""

import copy
import json
import pathlib
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from tap import Tap, bail_out  # noqa: E402

try:
    import factproj_schema as schemas
except ImportError as error:
    bail_out(f"{error}: the package python3-jsonschema is needed")

FILES = [
    schemas.ROOT / "data" / "sample" / "ellery-tunnel.factproj",
    schemas.ROOT / "tests" / "data" / "projects" / "every-member.factproj",
]

# Where a word of a closed list stands: the last step of its path.
WORDS = {"format", "role", "verdict", "progress", "stance", "kind", "action"}

# Values of a type, or outside a range, that a member must not have.
WRONG = [
    (("version",), 2), (("version",), "1"), (("lastNumber",), -1), (("title",), 7), (("id",), "no-uuid"), (("articles",), {}),
    (("articles", 0, "published"), "12 March 2026"), (("articles", 0, "published"), "2026-13"),
    (("articles", 0, "textSha256"), "abc"), (("articles", 0, "imported"), "yesterday"), (("articles", 0, "text"), None),
    (("claims", 0, "number"), 2147483648), (("claims", 0, "number"), 1.5), (("claims", 0, "tags"), "cost"),
    (("claims", 0, "checkedAt"), "2026-03-15"), (("claims", 0, "checkedAt"), "2026-03-15T25:00:00Z"),
    (("claims", 0, "occurrences", 0, "start"), -1), (("claims", 0, "occurrences", 0, "end"), "9"),
    (("claims", 0, "occurrences", 0, "exact"), ""), (("claims", 0, "occurrences", 0, "state"), "fine"),
    (("claims", 0, "evidence", 0, "article"), "Courier"), (("claims", 0, "queries", 0, "state"), "waiting"),
]


def paths(value, path=()):
    """Every place in a document, parents first."""
    yield path
    if isinstance(value, dict):
        for name, member in value.items():
            yield from paths(member, path + (name,))
    elif isinstance(value, list):
        for place, member in enumerate(value):
            yield from paths(member, path + (place,))


def at(document, path):
    for step in path:
        document = document[step]
    return document


def changed(document, path, value):
    copied = copy.deepcopy(document)
    at(copied, path[:-1])[path[-1]] = value
    return copied


def without(document, path):
    copied = copy.deepcopy(document)
    del at(copied, path[:-1])[path[-1]]
    return copied


def kind_of(path):
    """The level a place belongs to: ("claims", 3, "evidence", 0) is "evidence"."""
    names = [step for step in path if isinstance(step, str)]
    return names[-1] if names else "project"


REQUIRED = {
    "project": ["format", "version", "id", "title", "articles", "claims"],
    "articles": ["id", "role", "title", "text", "textSha256"],
    "sourceMap": ["start"],
    "cleared": ["article", "start", "end", "exact"],
    "revisions": ["at", "textSha256", "text"],
    "claims": ["id", "number", "statement", "verdict", "progress", "occurrences", "evidence"],
    "occurrences": ["id", "article", "start", "end", "exact"],
    "evidence": ["id", "kind", "stance"],
    "queries": ["id", "text", "state"],
    "notes": ["id", "text"],
    "dismissed": ["finding"],
    "activity": ["id", "at", "action"],
}
ANCHOR = ["article", "start", "end", "exact"]


def required_members(document):
    for path in paths(document):
        entry = at(document, path)
        if isinstance(entry, dict):
            names = list(REQUIRED.get(kind_of(path), []))
            if kind_of(path) == "evidence" and entry["kind"] == "span":
                names += ANCHOR
            for name in names:
                yield path + (name,)


def word_members(document):
    for path in paths(document):
        if path and isinstance(path[-1], str):
            is_state = path[-1] == "state" and isinstance(at(document, path), str)
            if path[-1] in WORDS or is_state:
                yield path


def pieces(document):
    """The document cut into files of one entry each: whole ones would be read a thousand times over."""
    arrays = [name for name, value in document.items() if isinstance(value, list)]
    bare = {name: [] if name in arrays else value for name, value in document.items()}
    yield bare
    for name in arrays:
        for entry in document[name]:
            yield {**bare, name: [entry]}


def spell(path):
    return ".".join(str(step) for step in path)


def without_required(document):
    for path in required_members(document):
        yield path, without(document, path)


def with_unknown_word(document):
    for path in word_members(document):
        yield path, changed(document, path, at(document, path) + "x")


def with_unknown_member(document):
    for path in paths(document):
        if isinstance(at(document, path), dict):
            yield path, changed(document, path + ("addedLater",), {"kept": [True, "as is"]})


def check_changes(tap, document, change, validator, fits, at_least, name):
    """One row for all changes of one sort, with the paths of those that were not judged as they should be."""
    changes = [found for piece in pieces(document) for found in change(piece)]
    misjudged = [spell(path) for path, piece in changes if validator.is_valid(piece) != fits]

    tap.ok(not misjudged and len(changes) >= at_least, name, f"{len(changes)} changes, misjudged:", *misjudged[:20])


def check_file(tap, path, open_validator, closed_validator):
    name = path.name
    document = json.loads(path.read_text(encoding="utf-8"))

    tap.equal(schemas.problems(open_validator, document), [], f"{name} fits the schema")
    tap.equal(schemas.problems(closed_validator, document), [], f"{name} fits the closed schema")
    check_changes(tap, document, without_required, open_validator, False, 50, f"{name} without a required member is refused")
    check_changes(tap, document, with_unknown_word, open_validator, False, 15, f"{name} with an unknown word is refused")
    check_changes(tap, document, with_unknown_member, closed_validator, False, 20,
                  f"{name} with an unknown member is refused by the closed schema")
    check_changes(tap, document, with_unknown_member, open_validator, True, 20, f"{name} with an unknown member fits the open schema")


def check_wrong_values(tap, validator):
    document = json.loads(FILES[0].read_text(encoding="utf-8"))
    for path, value in WRONG:
        tap.ok(not validator.is_valid(changed(document, path, value)), f"{spell(path)} = {json.dumps(value)} is refused")


def named_members(schema):
    for definition in [schema, *schema["$defs"].values()]:
        yield from definition.get("properties", {})


def main():
    tap = Tap()
    schema = schemas.load_open()
    open_validator = schemas.make_validator(schema)
    closed_validator = schemas.make_validator(schemas.load_closed())

    for path in FILES:
        check_file(tap, path, open_validator, closed_validator)
    check_wrong_values(tap, open_validator)

    every = json.loads(FILES[1].read_text(encoding="utf-8"))
    shown = {step for path in paths(every) for step in path if isinstance(step, str)}
    tap.equal(sorted(set(named_members(schema)) - shown), [], "every-member.factproj shows every member of the schema")
    tap.finish()


if __name__ == "__main__":
    main()
