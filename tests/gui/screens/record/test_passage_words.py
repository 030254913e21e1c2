"""What is said about a passage, and how it is cited."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests import factories as make
from tracker.domain.vocabulary import EvidenceState, Field, Method, Stance
from tracker.gui.marks import MarkKind
from tracker.gui.screens.record.passage_words import citation, passage_words
from tracker.gui.tokens import Group


@pytest.fixture
def record():
    return make.agreement()


def of(record, field: Field):
    return next(evidence for evidence in record.evidence if evidence.field is field)


def facts(record, evidence, naming) -> list[tuple[str, str]]:
    return list(passage_words(make.dossier(record), evidence, naming).facts)


def changed(record, field: Field, **changes):
    new = replace(of(record, field), **changes)
    others = tuple(new if e.uuid == new.uuid else e for e in record.evidence)
    return replace(record, evidence=others), new


def test_a_passage_is_numbered_quoted_and_marked(record, naming):
    words = passage_words(make.dossier(record), of(record, Field.SIGNED), naming)

    assert words.heading.startswith("Passage ")
    assert words.quotation == "3 June 2019"
    assert (words.mark, words.state) == (MarkKind.ACCEPTED, "accepted")
    assert words.group is Group.OTHER


def test_it_says_value_stance_method_source_and_place(record, naming):
    evidence = of(record, Field.AREAS)
    start = make.TEXT.index("human trafficking")

    known = dict(facts(record, evidence, naming))

    assert known["Says"] == "areas › Human trafficking"
    assert known["Stance"] == "supports, stated"
    assert known["Found by"] == "typed"
    assert known["Source"].startswith("The Daily Ledger, 4 Jun 2019, ")
    assert known["Text"] == f"characters {start}–{start + 17}"


def test_everything_else_the_same_words_say_is_listed_too(record, naming):
    said = [text for label, text in facts(record, of(record, Field.PARTIES), naming)
            if label in ("Says", "")]  # fmt: skip

    assert said == ["parties › United States", "parties › Guatemala"]


@pytest.mark.parametrize(
    ("changes", "mark"),
    [
        ({"stance": Stance.CONTRADICTS}, MarkKind.CONFLICT),
        ({"state": EvidenceState.PROPOSED}, MarkKind.PROPOSED),
    ],
)
def test_the_mark_says_how_it_stands(record, naming, changes, mark):
    other, evidence = changed(record, Field.SIGNED, **changes)

    assert passage_words(make.dossier(other), evidence, naming).mark is mark


def test_a_rule_says_how_sure_it_was_and_a_person_why(record, naming):
    other, evidence = changed(
        record, Field.SIGNED, method=Method.RULE, confidence=0.876, reason="as printed"
    )

    assert dict(facts(other, evidence, naming))["Found by"] == "rule, 88 % sure: as printed"


def test_what_contradicts_names_the_other_value(record, naming):
    other, evidence = changed(
        record, Field.PLACE, stance=Stance.CONTRADICTS, alternative="Guatemala City"
    )

    assert dict(facts(other, evidence, naming))["Says"] == "place › Guatemala City"


def test_a_passage_for_a_gap_says_only_its_field(record, naming):
    gap = make.evidence(Field.IN_FORCE, "in Antigua")
    other = replace(record, evidence=(*record.evidence, gap))

    assert dict(facts(other, gap, naming))["Says"] == naming.label(Field.IN_FORCE)


def test_a_source_without_a_day_says_so(record, naming):
    source = make.source(metadata=make.metadata(published=""))
    dossier = make.dossier(record, sources=(source,))

    words = passage_words(dossier, of(record, Field.SIGNED), naming)

    assert "publication day not given" in dict(words.facts)["Source"]


def test_a_source_that_was_detached_says_so(record, naming):
    dossier = make.dossier(record, sources=())

    words = passage_words(dossier, of(record, Field.SIGNED), naming)

    assert dict(words.facts)["Source"] == "no longer attached"


def test_a_citation_names_title_publisher_day_and_address(record, naming):
    assert citation(make.dossier(record), of(record, Field.SIGNED), naming) == (
        "“3 June 2019” (Deal signed in Antigua, The Daily Ledger, 4 Jun 2019, "
        "https://ledger.example/antigua)"
    )


def test_a_citation_leaves_out_what_is_not_known(record, naming):
    bare = make.source(metadata=make.metadata(published="", url="", title=""))

    with_source = citation(make.dossier(record, sources=(bare,)), of(record, Field.SIGNED), naming)
    without = citation(make.dossier(record, sources=()), of(record, Field.SIGNED), naming)

    assert with_source == "“3 June 2019” (The Daily Ledger)"
    assert without == "“3 June 2019”"
