# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the command line share: running it, a small project to try things on, and rights given up.

The program is the one that FACTDESK_CLI names.
"""

import functools
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "tests"))

from tap import Tap, bail_out  # noqa: E402, F401

CLI = os.environ.get("FACTDESK_CLI") or bail_out("FACTDESK_CLI does not name the program")
SAMPLE = ROOT / "data" / "sample"
NOBODY = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups", "--bounding-set=-all"]

ONE = "Tunnel bill climbs\n\nThe tunnel will cost $1.9 billion.\n\nIt opens in 2028, and “nobody” doubts it.\n"
TWO = (" date 2026-03-12 Mayor speaks\n"
       "The bill is $1.9 billion, she said. The bill is high.\n"
       "The approved budget remains $1.2 billion.\n")


class Folder:
    """A folder of its own to try things in, gone at the end."""

    def __init__(self):
        self.path = pathlib.Path(tempfile.mkdtemp(prefix="factdesk-cli-"))
        self.path.chmod(0o755)
        self.state = self.path / ".state"
        self.state.mkdir(mode=0o777)
        self.state.chmod(0o777)

    def __enter__(self):
        return self

    def __exit__(self, *reason):
        shutil.rmtree(self.path, ignore_errors=True)

    def __truediv__(self, name):
        return self.path / name

    def run(self, *argv, before=(), env=None, **more):
        """Runs the program here; text is UTF-8 whatever the locale."""
        environment = dict(os.environ, XDG_STATE_HOME=str(self.state), **(env or {}))
        more.setdefault("stdout", subprocess.PIPE)
        done = subprocess.run([*before, CLI, *argv], cwd=self.path, env=environment, stderr=subprocess.PIPE,
                              stdin=subprocess.DEVNULL, timeout=120, check=False, **more)
        done.out = (done.stdout or b"").decode("utf-8")
        done.err = done.stderr.decode("utf-8")
        return done

    def must(self, *argv):
        done = self.run(*argv)
        if done.returncode != 0:
            bail_out(f"{argv}: {done.returncode} {done.out} {done.err}".replace("\n", " "))
        return done.out

    def lines(self, *argv):
        """The JSON objects that a command writes, one a line."""
        return [json.loads(line) for line in self.run(*argv).out.splitlines()]

    def left_over(self):
        """Files nobody asked for: what a failed save might leave."""
        return sorted(name for name in os.listdir(self.path) if name.startswith(".") and name != ".state")


@functools.cache
def small_project():
    """The bytes of a project that the program made: by the same steps each time, so once is enough."""
    with Folder() as folder:
        write_articles(folder)
        add_claims(folder, "p.factproj")
        return (folder / "p.factproj").read_bytes()


def make_project(folder, name="p.factproj"):
    """Two articles; claim 1 stands in the first, with evidence in the second; claim 2 stands in the second."""
    write_articles(folder)
    (folder / name).write_bytes(small_project())
    return folder / name


def write_articles(folder):
    (folder / "one.txt").write_text(ONE, encoding="utf-8")
    (folder / "two.txt").write_text(TWO, encoding="utf-8")


def add_claims(folder, name):
    folder.must("new", name, "--title", "Tunnel")
    folder.must("import", name, "one.txt", "two.txt")
    folder.must("claim", name, "--article", "1", "--quote", "will cost $1.9 billion", "--by", "Ada")
    folder.must("link", name, "1", "--article", "2", "--quote", "budget remains $1.2 billion", "--stance", "disputes")
    folder.must("claim", name, "--article", "2", "--quote", "The bill is high", "--statement", "The bill is too high.")


def found(pattern, text):
    return pattern is None and text == "" or pattern is not None and re.search(pattern, text, re.MULTILINE) is not None


def drop_rights():
    """What to put before a command so that permissions count; [] when they do already."""
    return NOBODY if os.geteuid() == 0 else []


def articles_folder():
    """The real articles, where they are; None elsewhere."""
    folder = pathlib.Path(os.environ.get("FACTDESK_ARTICLES") or ROOT / ".." / "shared" / "articles")
    return folder if folder.is_dir() else None
