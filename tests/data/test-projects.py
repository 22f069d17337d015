#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What no schema can say of the project files that come with the tree: anchors hold, hashes are right, ids are single.

It knows nothing of our readers and writers, so it is a second opinion on what they are tried with.
"""

import collections
import hashlib
import json
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "tests"))

from tap import Tap  # noqa: E402

SAMPLE = ROOT / "data" / "sample" / "ellery-tunnel.factproj"
EVERY_MEMBER = ROOT / "tests" / "data" / "projects" / "every-member.factproj"
CONTEXT = 32


def sha256(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def anchors(project):
    """(path, anchor) of everything that stands on words of an article."""
    for i, article in enumerate(project["articles"]):
        for j, anchor in enumerate(article.get("cleared", [])):
            yield f"articles[{i}].cleared[{j}]", {"article": article["id"], **anchor}
    for i, claim in enumerate(project["claims"]):
        for j, anchor in enumerate(claim["occurrences"]):
            yield f"claims[{i}].occurrences[{j}]", anchor
        for j, anchor in enumerate(claim["evidence"]):
            if anchor["kind"] == "span":
                yield f"claims[{i}].evidence[{j}]", anchor


def wrong_with_anchor(anchor, texts):
    text = texts.get(anchor["article"])
    if text is None:
        return "stands in no article"
    start, end = anchor["start"], anchor["end"]
    if not start < end <= len(text):
        return "does not lie in the text"
    if text[start:end] != anchor["exact"]:
        return f"the text has {text[start:end]!r} there"
    if text[max(0, start - CONTEXT):start] != anchor.get("prefix", ""):
        return "prefix differs"
    if text[end:end + CONTEXT] != anchor.get("suffix", ""):
        return "suffix differs"
    return None


def ids(value):
    if isinstance(value, dict):
        if isinstance(value.get("id"), str):
            yield value["id"]
        value = list(value.values())
    if isinstance(value, list):
        for member in value:
            yield from ids(member)


def check(tap, path):
    contents = path.read_text(encoding="utf-8")
    project = json.loads(contents)
    texts = {article["id"]: article["text"] for article in project["articles"]}
    name = path.name

    pretty = json.dumps(project, ensure_ascii=False, indent=2, separators=(",", " : ")) + "\n"
    tap.ok(contents == pretty, f"{name} is in the form that is written")

    found = [(place, wrong_with_anchor(anchor, texts)) for place, anchor in anchors(project)]
    tap.ok(found, f"{name} has anchors")
    tap.equal([(place, why) for place, why in found if why], [], f"{name}: every anchor holds")

    wrong = [article["title"] for article in project["articles"] if sha256(article["text"]) != article["textSha256"]]
    tap.equal(wrong, [], f"{name}: textSha256 is the text's")
    twice = [key for key, n in collections.Counter(ids(project)).items() if n > 1]
    tap.equal(twice, [], f"{name}: no id stands twice")
    numbers = [claim["number"] for claim in project["claims"]]
    tap.ok(len(set(numbers)) == len(numbers), f"{name}: no number stands twice", numbers)
    tap.ok(project["lastNumber"] >= max(numbers), f"{name}: lastNumber is the highest")
    return project


def check_sample(tap, project):
    for article in project["articles"]:
        data = (SAMPLE.parent / article["imported"]["name"]).read_bytes()
        tap.equal(hashlib.sha256(data).hexdigest(), article["imported"]["sha256"], f"{article['outlet']}: the bytes are the file's")
        tap.equal(article["text"], data.decode("utf-8"), f"{article['outlet']}: the text is the file's")

    claims = project["claims"]
    evidence = [entry for claim in claims for entry in claim["evidence"]]
    shown = {
        "verdicts": {claim["verdict"] for claim in claims},
        "progress": {claim["progress"] for claim in claims},
        "stances": {entry["stance"] for entry in evidence},
    }
    tap.equal(shown, {
        "verdicts": {"supported", "disputed", "unverified"},
        "progress": {"todo", "checking", "review", "done"},
        "stances": {"supports", "disputes", "context"},
    }, "the sample shows every verdict, progress and stance")
    tap.ok(any(len(claim["occurrences"]) == 3 for claim in claims), "the sample has a claim said in three articles")
    tap.ok(any(not claim["evidence"] for claim in claims), "the sample has a claim without evidence")
    same = [claim["number"] for claim in claims for entry in claim["evidence"] for place in claim["occurrences"]
            if entry.get("article") == place["article"]]
    tap.ok(same, "the sample has evidence in the article of its claim")

    spans = [(anchor["article"], anchor["start"], anchor["end"]) for _, anchor in anchors(project)]
    crossing = [1 for a in spans for b in spans if a[0] == b[0] and a[1] < b[1] < a[2] < b[2]]
    tap.ok(crossing, "the sample has marks that cross each other")

    script = ROOT / "build-aux" / "make-sample"
    done = subprocess.run([sys.executable, script, "--check"], capture_output=True, text=True)
    tap.ok(done.returncode == 0, "the sample is what build-aux/make-sample makes", done.stderr)


def main():
    tap = Tap()
    text = "She said: “It has 44 arches.”"
    good = {"article": "a", "start": 10, "end": 28, "exact": "“It has 44 arches.", "prefix": "She said: ", "suffix": "”"}
    for change, fine in [({}, True), ({"end": 27}, False), ({"start": 9}, False), ({"end": 99}, False), ({"article": "b"}, False),
                         ({"prefix": "said: "}, False), ({"suffix": ""}, False), ({"exact": "It has 43 arches."}, False)]:
        why = wrong_with_anchor({**good, **change}, {"a": text})
        tap.ok((why is None) == fine, f"an anchor with {change or 'nothing changed'} is {'taken' if fine else 'refused'}", why)

    check(tap, EVERY_MEMBER)
    check_sample(tap, check(tap, SAMPLE))
    tap.finish()


if __name__ == "__main__":
    main()
