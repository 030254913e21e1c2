"""What watches the window's thread notices what it is there for, and nothing else."""

from __future__ import annotations

import threading
import time

from tests import factories as make
from tests.gui.watching import LoopWatch, statements_of_the_window
from tests.libraries import store
from tracker.domain.query import parse
from tracker.gui.screens.answers import Answers
from tracker.gui.screens.asked import Asked
from tracker.gui.screens.outlook import Outlook, today

ALL = Asked(parse(""), "signed", descending=True)


def test_sql_of_the_windows_code_is_noticed_on_its_own_thread_only(app, qapp):
    store(app, make.agreement())
    outlook = Outlook(app)
    ask = Answers(outlook).rows

    with statements_of_the_window() as found:
        app.agreements.counts()
        worker = threading.Thread(target=ask, args=([], today(), None))
        worker.start()
        worker.join()
        assert found == []

        ask(["none"], today(), None)

    assert found
    assert all(place.startswith("answers.py:") for place in found)
    outlook.deleteLater()


def test_a_watch_tells_how_long_the_loop_was_kept_waiting(qtbot):
    watch = LoopWatch()
    watch.start()
    qtbot.wait(20)
    time.sleep(0.05)
    qtbot.wait(20)

    assert watch.stop() >= 0.05
    assert len(watch.gaps) > 2
