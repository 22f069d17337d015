#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where output cannot go: full disks, closed pipes, folders that may not be written. Whole files or none, exit status 4."""

import os
import subprocess
import sys

sys.dont_write_bytecode = True

import cli  # noqa: E402
from tap import Tap  # noqa: E402

P = "p.factproj"
WRITERS = [
    ("help", ["--help"]),
    ("version", ["--version"]),
    ("command-help", ["list", "--help"]),
    ("list", ["list", P]),
    ("list-json", ["list", P, "--json"]),
    ("export", ["export", P, "--format", "markdown"]),
    ("formats", ["export", "--formats"]),
]


def test_full(tap, folder):
    try:
        with open("/dev/full", "wb", buffering=0) as full:
            full.write(b"x")
        tap.ok(False, "obstacle/full", "/dev/full takes bytes")
    except OSError:
        tap.ok(True, "obstacle/full")

    for name, argv in WRITERS:
        with open("/dev/full", "wb") as full:
            done = folder.run(*argv, stdout=full)
        tap.ok(done.returncode == 4 and "No space left" in done.err, f"full/{name}", done.returncode, done.err)


def test_closed_pipe(tap, folder):
    for name, argv in WRITERS:
        reader, writer = os.pipe()
        os.close(reader)
        done = folder.run(*argv, stdout=writer)
        os.close(writer)
        tap.ok(done.returncode == 4 and "Broken pipe" in done.err, f"closed-pipe/{name}", done.returncode, done.err)


def test_closed_output(tap, folder):
    """That there is no standard output is told like any other failure, and the words go nowhere else."""
    for name, argv in [*WRITERS, ("claim", ["claim", P, "--article", "1", "--quote", "opens in 2028"])]:
        done = folder.run(*argv, before=["sh", "-c", 'exec "$0" "$@" >&-'])
        tap.equal([done.returncode, "Bad file descriptor" in done.err], [4, True], f"closed-output/{name}")
    tap.equal(folder.run("validate", P).returncode, 0, "closed-output/project-is-whole")

    done = folder.run("list", "none", before=["sh", "-c", 'exec "$0" "$@" 2>&-'])
    tap.equal(done.returncode, 4, "closed-error-output")


def test_read_only_folder(tap):
    with cli.Folder() as folder:
        cli.make_project(folder)
        rights = cli.drop_rights()
        locked = folder / "locked"
        locked.mkdir()
        (locked / "o.md").write_text("old", encoding="utf-8")
        os.link(cli.make_project(folder, "q.factproj"), locked / P)
        for path in (locked, locked / P, locked / "o.md"):
            path.chmod(0o555 if path == locked else 0o444)
        before = (locked / P).read_bytes()

        touch = subprocess.run([*rights, "touch", str(locked / "x")], capture_output=True, check=False)
        append = subprocess.run([*rights, "sh", "-c", f': >>"{locked / P}"'], capture_output=True, check=False)
        tap.ok(touch.returncode != 0 and append.returncode != 0, "obstacle/read-only-folder")

        for name, argv in [
            ("new", ["new", "locked/n.factproj"]),
            ("verdict", ["verdict", "locked/" + P, "1", "disputed"]),
            ("export", ["export", "locked/" + P, "--format", "markdown", "--output", "locked/new.md"]),
            ("export-over", ["export", "locked/" + P, "--format", "markdown", "--output", "locked/o.md"]),
        ]:
            done = folder.run(*argv, before=rights)
            tap.ok(done.returncode == 4 and "locked/" in done.err, f"read-only-folder/{name}", done.returncode, done.err)
        tap.equal([sorted(os.listdir(locked)), (locked / P).read_bytes() == before, (locked / "o.md").read_text(encoding="utf-8")],
                  [["o.md", P], True, "old"], "read-only-folder/nothing-changed")
        locked.chmod(0o755)


def test_export_replaces(tap):
    """An export follows a link and replaces the file behind it as a whole; a folder or a device is not replaced."""
    with cli.Folder() as folder:
        cli.make_project(folder)
        (folder / "real.md").write_text("x" * 100000, encoding="utf-8")
        (folder / "link.md").symlink_to("real.md")
        folder.must("export", P, "--format", "markdown", "--output", "link.md")
        wanted = folder.must("export", P, "--format", "markdown")
        tap.equal([(folder / "real.md").read_text(encoding="utf-8"), (folder / "link.md").is_symlink()], [wanted, True],
                  "export/follows-a-link")

        os.mkfifo(folder / "fifo")
        for name, output in [("folder", "."), ("fifo", "fifo"), ("device", "/dev/full")]:
            done = folder.run("export", P, "--format", "markdown", "--output", output)
            tap.ok(done.returncode == 4 and done.err, f"export/{name}", done.returncode, done.err)
        tap.equal(folder.left_over(), [], "export/nothing-left-over")


tap = Tap()
with cli.Folder() as shared:
    cli.make_project(shared)
    test_full(tap, shared)
    test_closed_pipe(tap, shared)
    test_closed_output(tap, shared)
test_read_only_folder(tap)
test_export_replaces(tap)
tap.finish()
