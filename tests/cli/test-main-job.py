#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole main job without a window: articles in, claims marked and tagged, evidence linked, exported, opened again.

Once on the articles of the sample, and once on the real ones where they are; of these no word stands here.
"""

import hashlib
import json
import re
import sys

sys.dont_write_bytecode = True

import cli  # noqa: E402
from tap import Tap  # noqa: E402

P = "job.factproj"


def pick_quotations(text):
    """Two passages of a text that stand in it once: the first words of its longest lines."""
    for line in sorted(text.splitlines(), key=len, reverse=True):
        words = " ".join(line.split()[:8])
        if len(words) > 20 and words in line and text.count(words) == 1:
            yield words


def do_job(tap, name, files):
    with cli.Folder() as folder:
        path = folder / P
        folder.must("new", P, "--title", "The job")
        done = folder.run("import", P, *map(str, files), "--by", "Ada")
        tap.equal([done.returncode, done.out], [0, "".join(f"{file}: imported\n" for file in files)], f"{name}/import")

        articles = folder.lines("list", P, "--json")
        tap.equal([article["text"] for article in articles],
                  [file.read_text(encoding="utf-8") for file in files], f"{name}/texts-are-complete")
        tap.ok(all(article["title"] and len(article["title"]) <= 100 for article in articles), f"{name}/titles")

        quotations = [list(pick_quotations(article["text"]))[:2] for article in articles]
        for i, (claimed, _) in enumerate(quotations):
            folder.must("claim", P, "--article", str(i + 1), "--quote", claimed, "--by", "Ada")
        for i, verdict in enumerate(["supported", "disputed", "unverified"]):
            folder.must("verdict", P, str(i + 1), verdict, "--rationale", f"Reason {i + 1}", "--by", "Ada")
        for i, stance in enumerate(["supports", "disputes", "context"]):
            other = (i + 1) % len(articles)
            folder.must("link", P, str(i + 1), "--article", str(other + 1), "--quote", quotations[other][1], "--stance", stance,
                        "--note", f"Note {i + 1}", "--by", "Ada")
        folder.must("occurrence", P, "1", "--article", "3", "--quote", quotations[2][1], "--by", "Ada")
        check_coverage(tap, name, folder, quotations)
        folder.must("set", P, "project", "title=The *whole* job")
        folder.must("set", P, "2", "outlet=Metro Wire")
        tap.equal([folder.run("validate", P).returncode, folder.run("validate", P).out], [0, ""], f"{name}/validate")

        claims = folder.lines("list", P, "--claims", "--json")
        tap.equal([(claim["statement"], claim["verdict"], len(claim["evidence"]), len(claim["occurrences"]))
                   for claim in claims[:3]],
                  [(quotations[0][0], "supported", 1, 2), (quotations[1][0], "disputed", 1, 1), (quotations[2][0], "unverified", 1, 1)],
                  f"{name}/claims")
        for claim in claims:
            for mark in claim["occurrences"] + claim["evidence"]:
                text = next(article["text"] for article in articles if article["id"] == mark["article"])
                if text[mark["start"]:mark["end"]] != mark["exact"]:
                    tap.ok(False, f"{name}/marks-hold", mark)
        check_summary(tap, name, folder, quotations, len(claims))
        check_file(tap, name, path)


def check_coverage(tap, name, folder, quotations):
    """Every sentence is counted once; words that were read are cleared until they are to be read after all."""
    def count():
        coverage = folder.lines("list", P, "--json")[0]["coverage"]
        tap.equal(coverage["marked"] + coverage["cleared"] + coverage["unread"], coverage["sentences"], f"{name}/every-sentence-once")
        return coverage

    before = count()
    tap.ok(before["marked"] >= 1 and before["cleared"] == 0, f"{name}/claims-are-looked-at", before)
    text = folder.lines("list", P, "--json")[0]["text"]
    line = max((line for line in text.splitlines() if text.count(line) == 1 and not any(words in line for words in quotations[0])),
               key=len)
    folder.must("clear", P, "--article", "1", "--quote", line, "--by", "Ada")
    after = count()
    tap.ok(after["unread"] < before["unread"], f"{name}/cleared", after)
    folder.must("clear", P, "--article", "1", "--quote", line, "--unread")
    tap.equal(count(), before, f"{name}/unread-again")


def plain(markdown):
    """The words of Markdown without its escapes."""
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", markdown)


def check_summary(tap, name, folder, quotations, n_claims):
    folder.must("export", P, "--format", "markdown", "--output", "summary.md")
    summary = (folder / "summary.md").read_text(encoding="utf-8")
    words = plain(summary)

    tap.ok(summary.startswith("# The \\*whole\\* job: verdict summary\n"), f"{name}/summary-title", summary[:80])
    tap.ok(f"| Supported | 1 |\n| Disputed | 1 |\n| Unverified | {n_claims - 2} |\n" in summary, f"{name}/summary-tally")
    used = [claimed for claimed, _ in quotations[:3]] + [linked for _, linked in quotations[1:4]]
    tap.equal([quotation for quotation in used if quotation not in words], [], f"{name}/summary-quotations")
    tap.ok(all(f"Reason {i}" in words and f"Note: Note {i}" in words for i in (1, 2, 3)), f"{name}/summary-reasons")
    tap.equal(summary.count("No evidence is linked to this claim."), n_claims - 3, f"{name}/summary-unlinked")
    tap.equal(summary.count("See above"), 1, f"{name}/summary-told-once")
    tap.ok("Metro Wire" in words, f"{name}/summary-outlet")
    tap.equal(folder.run("export", P, "--format", "markdown").out, summary, f"{name}/summary-on-standard-output")


def check_file(tap, name, path):
    """Written once more without a change, the file has the same bytes; and it is in the form the format asks for."""
    before = path.read_bytes()
    project = json.loads(before)
    generic = json.dumps(project, ensure_ascii=False, indent=2, separators=(",", " : ")) + "\n"
    tap.equal(hashlib.sha256(before).hexdigest(), hashlib.sha256(generic.encode("utf-8")).hexdigest(), f"{name}/form-of-the-file")


tap = Tap()
do_job(tap, "sample", sorted(cli.SAMPLE.glob("*.txt")))
real = cli.articles_folder()
if real:
    do_job(tap, "real", sorted(real.glob("*.txt")))
else:
    tap.skip("real", "FACTDESK_ARTICLES is not there")
tap.finish()
