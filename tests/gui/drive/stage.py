# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the scenes of one test program. A scene is a function; it gets a Stage: a folder and a program of its own.

It fails when it throws, when the program dies under it, and when the program complained on stderr. Where only something was waited
for that did not come, it is played once more: a display that many programs share now and then loses a key or a click. What came only
the second time is told as unsteady, and is to be mended all the same. Pictures are kept in FACTDESK_ARTEFACTS (by default the folder
“artefacts” where one stands), as SCENE-NAME.png.
"""

import json
import os
import pathlib
import re
import select
import shutil
import subprocess
import sys
import tempfile
import traceback

sys.dont_write_bytecode = True
ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "tests"))

import hands  # noqa: E402
from accessible import AccessibilityBus, Gone  # noqa: E402
from desktop import SCREEN, Desktop  # noqa: E402
from factdesk import Factdesk  # noqa: E402
from stalls import StallWatch  # noqa: E402
from tap import Tap, bail_out  # noqa: E402
from waiting import Late  # noqa: E402

SAMPLE = ROOT / "data" / "sample"
ARTICLES = ("ellery-overrun.txt", "mayor-review-finished.txt", "coast-road.txt", "kiln-street.txt", "works-committee-0311.txt")
WINDOW = (1440, 900)

DRAG_SOURCE = pathlib.Path(__file__).with_name("drag-source.py")

SETTINGS = """[Settings]
gtk-enable-animations=0
gtk-cursor-blink=0
gtk-decoration-layout=:close
gtk-font-name=Cantarell 11
gtk-icon-theme-name=Adwaita
gtk-xft-antialias=1
gtk-xft-hinting=1
gtk-xft-hintstyle=hintslight
gtk-xft-rgba=none
"""

scenes = []


class Skip(Exception):
    """What is missing, with FACTDESK_ARTICLES in its name if it is that."""


def scene(function):
    """Marks a function as a scene; its docstring is the row's name."""
    scenes.append(function)
    return function


def environment(name):
    value = os.environ.get(name)
    if not value:
        bail_out(f"{name} is not set; run this through meson test")
    return value


class Stage:
    def __init__(self, bus, name, artefacts):
        self.bus, self.name, self.artefacts = bus, name, artefacts
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix=f"factdesk-{name}-"))
        self.apps = []
        self.sources = []
        self.stalls = StallWatch(self.folder)
        self.home = {}
        for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
            path = self.folder / ("." + variable.lower())
            path.mkdir()
            self.home[variable] = str(path)
        settings = pathlib.Path(self.home["XDG_CONFIG_HOME"], "gtk-4.0")
        settings.mkdir()
        (settings / "settings.ini").write_text(SETTINGS, encoding="utf-8")

    @property
    def state_folder(self):
        return pathlib.Path(self.home["XDG_STATE_HOME"])

    def start(self, *arguments, dark=False, high_contrast=False, size=WINDOW, **more):
        """Starts Factdesk. Started again it finds what it left: settings and state are this scene's."""
        variables = {**self.home, **self.stalls.environment(), "GSETTINGS_BACKEND": "keyfile", "G_DEBUG": os.environ.get("G_DEBUG", "fatal-warnings"),
                     "ADW_DEBUG_COLOR_SCHEME": "prefer-dark" if dark else "prefer-light",
                     "ADW_DEBUG_HIGH_CONTRAST": "1" if high_contrast else "0", **more}
        app = Factdesk(self.bus, [environment("FACTDESK_PROGRAM"), *arguments], self.folder, variables, size)
        self.apps.append(app)
        return app

    def cli(self, *arguments):
        """What factdesk-cli says to that."""
        done = subprocess.run([environment("FACTDESK_CLI"), *map(str, arguments)], cwd=self.folder, capture_output=True, text=True,
                              env={**os.environ, **self.home}, check=False)
        assert done.returncode == 0, f"factdesk-cli {arguments} ended with {done.returncode}: {done.stderr}"
        return done.stdout

    def copy(self, *names, to=None):
        """Copies of sample files in the scene's folder; of one, its path."""
        paths = []
        for name in names:
            path = self.folder / (to or name)
            shutil.copyfile(SAMPLE / name, path)
            paths.append(path)
        return paths if len(paths) > 1 else paths[0]

    def sample(self):
        """A copy of the sample project."""
        return self.copy("ellery-tunnel.factproj")

    def articles(self):
        """Copies of the sample's five articles."""
        return self.copy(*ARTICLES)

    def project(self, name="tunnel.factproj", title="Ellery Tunnel"):
        """A project of the five articles and no claims, made without the window."""
        self.cli("new", name, "--title", title)
        self.cli("import", name, *self.articles())
        return self.folder / name

    def saved(self, path):
        """What is in a project file."""
        return json.loads((self.folder / path).read_text(encoding="utf-8"))

    def drop(self, app, paths):
        """Drags files from another program's window and drops them on the middle of the app's, with the pointer."""
        source = subprocess.Popen(["/usr/bin/python3", DRAG_SOURCE, *map(str, paths)], stdout=subprocess.PIPE,
                                  stderr=subprocess.DEVNULL, env={**os.environ, **self.home})
        self.sources.append(source)
        said = []

        def has_said(word):
            said.extend(os.read(source.stdout.fileno(), 4096).decode().split() if select.select([source.stdout], [], [], 0)[0] else [])
            return word in said

        app.wait(lambda: has_said("ready"), "the window to drag from")
        window = app.wait(lambda: hands.windows(source.pid), "the window to drag from")[0]
        hands.xdotool("windowmove", "--sync", window, SCREEN[0] - 140, SCREEN[1] - 80)
        app.picture()        # what is not painted yet cannot be taken hold of
        x, y, width, height = hands.geometry(window)
        frame = app.frames()[0]
        middle = app.middle(frame)
        hands.move(x + width // 2, y + height // 2)
        hands.press_button()
        place = [x + width // 2, y + height // 2]

        def pull():
            place[0] -= 4
            hands.move(*place)
            return has_said("begun")

        app.wait(pull, "the drag to begin")

        def wiggle():
            hands.move(middle[0] + len(said) % 2, middle[1])
            hands.move(middle[0] + 3, middle[1] + 3)
            return has_said("accepted")

        app.wait(wiggle, "the window to take what is dragged over it")
        hands.let_go()
        app.wait(lambda: has_said("dropped"), "the drop")
        source.kill()

    def keep(self, app, what=None):
        """Keeps a picture of the screen."""
        hands.move(1599, 999)
        picture = app.picture()
        picture.save(self.artefacts / f"{self.name}{'-' + what if what else ''}.png")
        return picture

    def end_sources(self):
        """Closes the windows that files were dragged from."""
        for source in self.sources:
            source.kill()
            source.wait()
        self.sources = []

    def end(self):
        for app in self.apps:
            app.stop()
        self.end_sources()
        hands.layout("us")
        hands.text_size(100)
        hands.let_go()

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)


def note(words):
    for line in str(words).splitlines():
        print(f"# {line}", flush=True)


def play(tap, bus, function, artefacts, is_second=False):
    stage = Stage(bus, function.__name__.replace("_", "-"), artefacts)
    title = (function.__doc__ or function.__name__).strip().splitlines()[0].rstrip(".")
    again = False
    try:
        function(stage)
        for app in stage.apps:
            app.check_alive()
        complaints = [line for app in stage.apps for line in app.complaints()]
        for line in stage.stalls.told():
            note(f"{stage.name}: {line}")
        late = stage.stalls.too_long()
        tap.ok(not complaints and not late, title, *(["the program complained:", *complaints[:10]] if complaints else []), *late)
    except Skip as missing:
        tap.skip(title, missing)
    except Exception as error:  # noqa: BLE001 a scene may fail in any way
        told = [traceback.format_exc(limit=-5), *leave_traces(stage)]
        again = isinstance(error, (Gone, Late)) and not is_second and not any(app.complaints() for app in stage.apps)
        if again:
            note(f"unsteady: {stage.name}: {error}")
            note("\n".join(told))
        else:
            tap.ok(False, title, *told)
    finally:
        stage.end()
        stage.remove()
    if again:
        play(tap, bus, function, artefacts, is_second=True)


def leave_traces(stage):
    """A picture and the tree as they were when it failed; what to say about them."""
    told = []
    for app in stage.apps[-1:]:
        told += [f"stderr: {line}" for line in app.said().splitlines()[-12:]]
        try:
            path = stage.artefacts / f"{stage.name}-failed"
            hands.xdotool("mousemove", 1599, 999)
            from picture import Picture
            Picture.of_screen().save(path.with_suffix(".png"))
            path.with_suffix(".txt").write_text(app.outline(), encoding="utf-8")
            told.append(f"see {path}.png and .txt")
        except Exception as error:  # noqa: BLE001 the program may be dead
            told.append(f"no tree: {error}")
    return told


def run():
    """Plays the scenes named on the command line, or all."""
    artefacts = pathlib.Path(os.environ.get("FACTDESK_ARTEFACTS", "artefacts")).resolve()
    artefacts.mkdir(parents=True, exist_ok=True)
    wanted = [re.sub(r"[-_]", "_", word) for word in sys.argv[1:]]
    tap = Tap()
    with Desktop():
        bus = AccessibilityBus()
        for function in scenes:
            if not wanted or function.__name__ in wanted:
                play(tap, bus, function, artefacts)
    tap.finish()
