from __future__ import annotations

from tracker.domain.import_report import ImportProblem, ImportReport, Outcome


def test_outcomes_add_up_to_what_was_read():
    report = ImportReport()
    report.counts[Outcome.ADDED] = 3
    report.counts[Outcome.REFUSED] = 1

    assert report.read == 4


def test_other_programs_get_counts_and_problems():
    report = ImportReport()
    report.counts[Outcome.SKIPPED] = 2
    report.problems.append(ImportProblem(row=7, column="signed", value="x", what="No."))

    assert report.as_object() == {
        "read": 2,
        "added": 0,
        "changed": 0,
        "unchanged": 0,
        "skipped": 2,
        "refused": 0,
        "problems": [{"row": 7, "column": "signed", "value": "x", "message": "No."}],
    }


def test_what_to_do_follows_what_is_wrong():
    problem = ImportProblem(row=7, what="CHL is named twice.", hint="Name each party once.")

    assert problem.message == "CHL is named twice. Name each party once."
    assert problem.as_object()["message"] == problem.message
