"""What a check finds, in words."""

from __future__ import annotations

from tracker.domain.problem import Problem


def test_a_problem_may_concern_the_whole_library_or_one_agreement():
    assert Problem(kind="file", message="A page is damaged.").agreement == ""
    assert Problem(kind="text", message="A text changed.", agreement="a").agreement == "a"


def test_the_same_finding_twice_is_one():
    first = Problem(kind="file", message="A page is damaged.")

    assert {first, Problem(kind="file", message="A page is damaged.")} == {first}
