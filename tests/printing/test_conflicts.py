"""A reader sees that sources differed, who was followed and why, or that nobody decided yet."""

from __future__ import annotations

import pytest

from tests import factories as base
from tests.disputes import decided, disputed
from tests.printing import factories as make
from tests.printing import reading_back as back
from tests.printing.lines import read_all
from tests.printing.test_evidence_report import printed as evidence
from tracker.domain.accepted import accepted_part
from tracker.printing.briefs import render_brief
from tracker.printing.conflicts import conflict_lines
from tracker.printing.desk import Desk
from tracker.printing.glyphs import Glyphs
from tracker.printing.wording import Wording
from tracker.services.reference import load_reference

WHY = "The register has the third."


def lines(record, language="en"):
    desk = Desk(
        base.dossier(record), accepted_part(record), Wording(load_reference(), language), Glyphs()
    )
    return read_all(conflict_lines(desk))


def brief(record, **context):
    document = render_brief([base.dossier(record)], make.context(**context), load_reference())
    return back.text(document)


def test_a_record_without_a_conflict_has_no_such_lines():
    assert lines(base.agreement()) == []
    assert "conflicts" not in brief(base.agreement())


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "decided against 5 June 2019[2]. Reason given: The register has the third."),
        ("es", "se descartó 5 de junio de 2019[2]. Motivo indicado: The register has the third."),
    ],
)
def test_a_decided_conflict_tells_both_values_and_the_reason(language, said):
    [line] = lines(decided(disputed(), "2019-06-03", WHY), language)

    assert line.endswith(said)


def test_a_conflict_decided_without_a_reason_says_so():
    [line] = lines(decided(disputed(), "2019-06-03"))

    assert line.endswith("No reason was given.")


def test_a_brief_marks_the_value_and_quotes_what_was_decided_against():
    text = brief(decided(disputed(), "2019-06-05", WHY))

    assert "✕\xa0decided" in text or "✕ decided" in text
    assert "conflicts Signed: 5 June 2019" in text
    assert "decided against 3 June 2019" in text
    assert text.count("The register has the third") >= 1


def test_an_open_conflict_is_told_with_both_values():
    text = brief(disputed(), drafts=True)

    assert "Not decided yet." in text
    assert "or 5 June 2019" in text


def test_an_appendix_quotes_what_was_decided_against_with_the_reason():
    text = back.text(evidence(base.dossier(decided(disputed(), "2019-06-03", WHY))))

    assert "3 June 2019 ✕" in text
    assert "decided" in text
    assert "contradicts (says 5 June 2019) · rejected" in text
    assert "Reason given: The register has the third" in text
