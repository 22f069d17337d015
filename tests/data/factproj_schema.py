# SPDX-License-Identifier: GPL-3.0-or-later
"""The schema of project files in its two variants, for an independent validator (python3-jsonschema).

The open one is data/factproj.schema.json: what may be read, members of a later version included. The closed one allows nothing
besides what it names: what this version may write. It is derived, so that the format is told only once.

factproj_schema.py FILE… holds files against the closed one: FILE: path: reason, and exit status 1 if there is any.
"""

import json
import pathlib
import sys

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCHEMA = ROOT / "data" / "factproj.schema.json"


def load_open():
    with open(SCHEMA, encoding="utf-8") as stream:
        return json.load(stream)


def is_part(definition):
    """Parts are mixed into other objects, which are the ones to be closed."""
    return definition.get("$comment") == "part"


def is_object(definition):
    return definition.get("type") == "object" or definition.get("$ref") == "#/$defs/anchor"


def load_closed():
    schema = load_open()
    for definition in [schema, *schema["$defs"].values()]:
        if is_object(definition) and not is_part(definition):
            definition["unevaluatedProperties"] = False
    return schema


def make_validator(schema):
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def problems(validator, document):
    """What is wrong with a document, as “claims[3].verdict: reason” lines."""
    lines = []
    for error in validator.iter_errors(document):
        path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in error.absolute_path)
        lines.append(f"{path.lstrip('.') or 'document'}: {error.message[:200]}")
    return lines


def main():
    validator = make_validator(load_closed())
    found = 0
    for name in sys.argv[1:]:
        document = json.loads(pathlib.Path(name).read_text(encoding="utf-8"))
        for line in problems(validator, document):
            found += 1
            print(f"{name}: {line}")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
