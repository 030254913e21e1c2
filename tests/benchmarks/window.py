"""The window itself: cold starts beside an empty one, and keystrokes until they are painted."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from tests.benchmarks.library_maker import folder
from tests.benchmarks.measuring import Measure, measured

EMPTY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.resize(1440, 900)
window.show()
window.grab()
QTimer.singleShot(0, app.quit)
app.exec()
"""
OURS = """
import gc, os, sys
gc.disable()  # as the program does until its window is there
from PySide6.QtCore import QTimer
from tracker.gui.application import make_application
from tracker.gui.desk import Desk
from tracker.settings import load_settings
settings = load_settings(platform_language="en")
app = make_application(settings, ["agreement-tracker"])
desk = Desk(settings)
desk.open(sys.argv[1])
work = desk.workspace
def look():
    listed = work.catalogue.model.row(work.catalogue.list.current_uuid())
    if work.record.agreement if sys.argv[2] == "record" else listed:
        work.window.grab()
        sys.stdout.flush()
        os._exit(0)
timer = QTimer()
timer.timeout.connect(look)
timer.start(5)
app.exec()
"""


def window(path: Path) -> Iterator[Measure]:
    """Measure the cold start until the first rows are painted, once modules are compiled.

    What maps tables loads only then; so it is measured too when the first record is beside them.
    """
    start, empty = partial(_run, OURS, str(path)), partial(_run, EMPTY)
    start("record")
    usable = partial(start, "list")
    yield measured("window usable, cold", usable, empty, times=7, ratio=1.5, grace=0.3)
    yield measured("record beside the list, cold", partial(start, "record"), empty, times=7)


def _run(program: str, *arguments: str) -> None:
    own = {
        "AGREEMENT_TRACKER_HOME": str(folder() / "home"),
        "PYTHONPYCACHEPREFIX": str(folder() / "compiled"),
        "PYTHONDONTWRITEBYTECODE": "",
        "QT_QPA_PLATFORM": "offscreen",
    }
    subprocess.run(
        [sys.executable, "-c", program, *arguments], env=os.environ | own, check=True, timeout=120
    )
