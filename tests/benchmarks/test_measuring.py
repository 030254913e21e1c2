from __future__ import annotations

from tests.benchmarks.measuring import Measure, measured, table


def test_figures_are_median_and_what_nineteen_of_twenty_stay_below():
    measure = Measure("open", [0.001 * n for n in range(1, 101)], [0.025], ratio=3.0)

    assert (measure.median, measure.p95) == (0.0505, 0.095)
    assert round(measure.times, 2) == 2.02
    assert measure.verdict == "held"


def test_a_target_in_seconds_is_held_by_nineteen_of_twenty():
    assert Measure("a", [0.01] * 18 + [5.0] * 2, target=0.1).verdict == "MISSED"
    assert Measure("a", [0.01] * 20, target=0.1).verdict == "held"
    assert Measure("a", [0.01]).verdict == ""


def test_work_and_limit_run_by_turns():
    ran = []

    found = measured("both", lambda: ran.append("work"), lambda: ran.append("limit"), times=2)

    assert ran == ["work", "limit", "work", "limit"]
    assert len(found.taken) == len(found.limit) == 2


def test_the_table_has_a_line_for_each():
    lines = table([Measure("opened", [0.002], [0.001]), Measure("long", [2.0])]).splitlines()

    assert lines[0].startswith("operation")
    assert lines[1].split() == ["opened", "2.0", "ms", "2.0", "ms", "1.0", "ms", "2.00"]
    assert lines[2].split() == ["long", "2.00", "s", "2.00", "s"]
