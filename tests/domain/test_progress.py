"""Work reports where it is to anything that can be called."""

from __future__ import annotations

import pytest

from tracker.domain.errors import TrackerError
from tracker.domain.progress import Cancelled, Patience, Progress, Steps, silent


def work(progress: Progress) -> int:
    for done in range(3):
        progress(done, 3)
    return 3


def test_silence_lets_the_work_finish():
    assert work(silent) == 3


def test_a_listener_hears_each_step():
    heard = []

    work(lambda done, total: heard.append((done, total)))

    assert heard == [(0, 3), (1, 3), (2, 3)]


def test_a_listener_stops_the_work():
    def stop(done: int, _total: int) -> None:
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        work(stop)


def test_stopping_is_no_error_that_people_must_read():
    assert not issubclass(Cancelled, TrackerError)


def test_the_last_step_can_be_told_again_and_stopped_there():
    heard = []

    def note(done: int, total: int) -> None:
        heard.append((done, total))
        if len(heard) == 3:
            raise Cancelled

    steps = Steps(note)
    steps(1, 9)
    steps.again()

    assert heard == [(1, 9), (1, 9)]
    with pytest.raises(Cancelled):
        steps.again()


def test_patience_ends_with_the_listener_or_with_the_time():
    def unwilling(_done: int, _total: int) -> None:
        raise Cancelled

    lasting, unwanted, short = Patience(silent), Patience(unwilling), Patience(silent, -1.0)

    assert (lasting(), lasting.exhausted) == (False, False)
    assert (unwanted(), unwanted.exhausted) == (True, False)
    assert (short(), short.exhausted) == (True, True)
