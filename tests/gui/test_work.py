"""Work ends in exactly one outcome, newer work hides older, and the window hears of it."""

from __future__ import annotations

import threading
from functools import partial

import pytest
from PySide6.QtCore import QObject, QThread
from shiboken6 import delete

from tests.gui.waiting import settle
from tracker.domain.errors import NotFound
from tracker.domain.progress import Cancelled
from tracker.gui.work import Job

OUTCOMES = ("succeeded", "refused", "crashed", "cancelled")


@pytest.fixture
def heard():
    """Return a function that listens to a job and notes each of its outcomes."""

    def listen(job: Job) -> list[tuple[str, object]]:
        notes: list[tuple[str, object]] = []
        for name in ("succeeded", "refused", "crashed"):
            getattr(job, name).connect(Note(notes, name))
        job.cancelled.connect(Note(notes, "cancelled"))
        return notes

    return listen


class Note:
    """Writes down that something was heard."""

    def __init__(self, notes, name):
        self.notes, self.name = notes, name

    def __call__(self, *value):
        self.notes.append((self.name, value[0] if value else None))


def answer(progress):
    progress(1, 2)
    return 42


def refuse(progress):
    raise NotFound.agreement("x")


def crash(progress):
    raise ZeroDivisionError("a bug")


@pytest.mark.parametrize(
    ("work", "outcome"), [(answer, "succeeded"), (refuse, "refused"), (crash, "crashed")]
)
def test_a_job_ends_in_exactly_one_outcome(qtbot, heard, work, outcome):
    job = Job(work)
    notes = heard(job)

    with qtbot.waitSignal(job.finished):
        job.start()

    assert [name for name, _ in notes] == [outcome]


@pytest.mark.parametrize("begin", ["run", "write"])
def test_work_that_ends_before_anybody_listens_is_heard_all_the_same(jobs, begin):
    heard, gone = [], threading.Event()

    def work(progress):
        gone.set()

    job = getattr(jobs, begin)(*(("quick",) if begin == "run" else ()), work, heard.append)
    gone.wait()
    QThread.msleep(30)
    job.succeeded.connect(Note(heard, "succeeded"))
    job.finished.connect(Note(heard, "finished"))
    settle(jobs)

    assert heard == [None, ("succeeded", None), ("finished", None)]


def test_steps_are_reported(qtbot):
    job = Job(answer)

    with qtbot.waitSignal(job.progressed) as told, qtbot.waitSignal(job.finished):
        job.start()

    assert told.args == [1, 2]


def test_a_cancelled_job_stops_at_its_next_step(qtbot, heard):
    begun, go_on = threading.Event(), threading.Event()

    def work(progress):
        begun.set()
        go_on.wait(10)
        progress(1, 2)

    job = Job(work)
    notes = heard(job)
    with qtbot.waitSignal(job.finished):
        job.start()
        begun.wait(10)
        job.cancel()
        go_on.set()

    assert notes == [("cancelled", None)]


def test_results_arrive_on_the_thread_of_the_window(jobs, qapp):
    threads = []

    def work(progress):
        threads.append(QThread.currentThread() is qapp.thread())

    def then(result):
        threads.append(QThread.currentThread() is qapp.thread())

    jobs.run("read", work, then)
    settle(jobs)

    assert threads == [False, True]


def test_only_the_newest_work_of_a_kind_is_answered(jobs):
    answers, first_may_end = [], threading.Event()

    def slow(progress):
        first_may_end.wait(10)
        return "old"

    jobs.run("list", slow, answers.append)
    jobs.run("list", lambda progress: "new", answers.append)
    jobs.run("facets", lambda progress: "other kind", answers.append)
    first_may_end.set()
    settle(jobs)

    assert sorted(answers) == ["new", "other kind"]


def test_work_that_is_held_back_begins_in_its_order_once_it_may(jobs, qtbot):
    done = []
    jobs.hold()
    for name in ("first", "second"):
        jobs.write(partial(note_and_return, done, name), done.append)
    qtbot.wait(20)

    assert (done, jobs.busy) == ([], True)
    jobs.go_on()
    settle(jobs)
    begun = [each for each in done if each.startswith("begun")]
    assert begun == ["begun first", "begun second"]
    assert [each for each in done if each not in begun] == ["first", "second"]


def note_and_return(done, name, progress):
    done.append(f"begun {name}")
    return name


def test_what_was_to_be_written_is_written_though_it_was_held_back(jobs):
    done = []
    jobs.hold()
    jobs.write(partial(note_and_return, done, "change"), done.append)

    assert jobs.wait()
    assert done == ["begun change"]


def test_dropped_work_is_not_answered(jobs):
    answers = []

    jobs.run("list", answer, answers.append)
    jobs.drop("list")
    settle(jobs)

    assert answers == []


class Listener(QObject):
    """Somebody who asks for work, and may be closed before it ends."""

    def __init__(self, notes):
        super().__init__()
        self.notes = notes

    def take(self, answer):
        self.notes.append((self.objectName(), answer))


@pytest.mark.parametrize("work", [answer, refuse])
def test_who_was_closed_meanwhile_is_not_told(jobs, qtbot, work):
    notes, crashes = [], []
    jobs.crashed.connect(crashes.append)
    gone, there = Listener(notes), Listener(notes)
    there.setObjectName("there")

    jobs.run("a", work, gone.take, gone.take)
    jobs.run("b", work, partial(there.take), there.take)
    delete(gone)
    settle(jobs)

    assert [name for name, _ in notes] == ["there"]
    assert crashes == []


def test_dropped_work_is_asked_to_stop(jobs):
    begun, stopped = threading.Event(), []

    def work(progress):
        begun.set()
        try:
            while True:
                progress(0, 0)
        except Cancelled:
            stopped.append("guess")
            raise

    jobs.run("guess", work, stopped.append)
    assert begun.wait(5)
    jobs.drop("guess")
    settle(jobs)

    assert stopped == ["guess"]


def test_a_refusal_goes_to_who_asked_and_else_to_everybody(jobs, qtbot):
    mine, everybody = [], []
    jobs.refused.connect(everybody.append)

    jobs.run("one", refuse, mine.append, mine.append)
    settle(jobs)
    jobs.run("two", refuse, mine.append)
    settle(jobs)

    assert [type(error) for error in mine] == [NotFound]
    assert [type(error) for error in everybody] == [NotFound]


def test_nobody_hears_the_refusal_of_older_work(jobs):
    refusals, may_end = [], threading.Event()

    def slow(progress):
        may_end.wait(10)
        raise NotFound.agreement("x")

    jobs.run("list", slow, refusals.append, refusals.append)
    jobs.run("list", answer, lambda result: None)
    may_end.set()
    settle(jobs)

    assert refusals == []


def test_a_bug_is_told_even_if_newer_work_was_started(jobs):
    bugs, begun, may_end = [], threading.Event(), threading.Event()
    jobs.crashed.connect(bugs.append)

    def slow(progress):
        begun.set()
        may_end.wait(10)
        raise ZeroDivisionError

    jobs.run("list", slow, bugs.append)
    begun.wait(10)
    jobs.run("list", answer, lambda result: None)
    may_end.set()
    settle(jobs)

    assert [type(error) for error in bugs] == [ZeroDivisionError]


def test_being_busy_is_told_at_the_beginning_and_at_the_end(jobs):
    states = []
    jobs.busy_changed.connect(lambda: states.append(jobs.busy))

    jobs.run("one", answer, lambda result: None)
    jobs.run("two", answer, lambda result: None)
    settle(jobs)

    assert states == [True, False]


def test_closing_asks_running_work_to_stop(jobs):
    begun, answers = threading.Event(), []

    def endless(progress):
        begun.set()
        while True:
            progress(0, 0)

    jobs.run("long", endless, answers.append)
    begun.wait(10)

    assert jobs.wait()
    settle(jobs)
    assert answers == []


def test_older_work_of_a_kind_that_has_not_begun_is_not_done_at_all(jobs):
    done, may_end = [], threading.Event()

    def slow(progress):
        may_end.wait(10)

    for kind in ("one", "two"):
        jobs.run(kind, slow, lambda result: None)
    for number in range(3):
        jobs.run("list", lambda progress, number=number: done.append(number), lambda result: None)
    may_end.set()
    settle(jobs)

    assert done == [2]


def test_writes_are_done_one_after_another_and_each_is_answered(jobs):
    order, answers = [], []

    for number in range(4):
        jobs.write(lambda progress, number=number: order.append(number) or number, answers.append)
    settle(jobs)

    assert order == [0, 1, 2, 3]
    assert answers == [0, 1, 2, 3]


def test_older_work_of_a_kind_is_asked_to_stop(jobs):
    begun, stopped = threading.Event(), []

    def endless(progress):
        begun.set()
        try:
            while True:
                progress(0, 0)
        finally:
            stopped.append("older")

    jobs.run("list", endless, stopped.append)
    begun.wait(10)
    jobs.run("list", answer, stopped.append)
    settle(jobs)

    assert sorted(map(str, stopped)) == ["42", "older"]


def test_writes_follow_one_another_and_each_is_answered(jobs):
    may_go_on, order, answers = threading.Event(), [], []

    def first(progress):
        may_go_on.wait(10)
        order.append("first")
        return 1

    def second(progress):
        order.append("second")
        return 2

    jobs.write(first, answers.append)
    jobs.write(second, answers.append)
    may_go_on.set()
    settle(jobs)

    assert order == ["first", "second"]
    assert answers == [1, 2]


def test_a_refused_write_is_told_to_who_asked(jobs):
    refusals = []

    jobs.write(refuse, refusals.append, refusals.append)
    settle(jobs)

    assert [type(error) for error in refusals] == [NotFound]


def test_closing_loses_nothing_that_was_to_be_written(jobs):
    may_go_on, written = threading.Event(), []

    def first(progress):
        may_go_on.wait(10)
        written.append("first")

    def second(progress):
        written.append("second")

    jobs.write(first, written.append)
    jobs.write(second, written.append)
    threading.Timer(0.05, may_go_on.set).start()

    assert jobs.wait()
    assert written == ["first", "second"]
    settle(jobs)
