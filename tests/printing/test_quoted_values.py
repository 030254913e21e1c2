"""Values come in the order of the record, each with its label once."""

from __future__ import annotations

from dataclasses import replace

from tests import factories as base
from tests.printing import factories as make
from tests.printing import reading_back as back
from tests.printing.test_evidence_report import TEXT, of, printed, treaty
from tracker.domain.agreement import Relation
from tracker.domain.evidence import Gap
from tracker.domain.vocabulary import (
    EvidenceState,
    Field,
    GapReason,
    Level,
    RelationType,
    Stance,
)


def test_values_without_a_passage_are_marked():
    text = back.text(printed(of(treaty(evidence=()))))

    assert "Trade treaty △ no passage" in text


def test_an_empty_field_gives_its_reason_and_the_nearest_passage():
    text = back.text(printed(make.seed_dossier()))

    assert "Searched, not found. The article says only when" in text
    assert "“at the beginning of a four-day trip to the region”" in text


def test_a_relation_names_the_other_agreement():
    text = back.text(printed(make.seed_dossier()))

    assert "Is a sister of Agreement on Cooperation regarding the Examination" in text


def test_rejected_passages_are_left_out():
    [known] = treaty().evidence
    rejected = of(treaty(evidence=(replace(known, state=EvidenceState.REJECTED),)))

    assert "“treaty on trade”" not in back.text(printed(rejected, drafts=True))


def test_a_label_stands_once_above_all_values_of_its_field():
    parties = (base.party("FRA"), base.party("PER"))
    text = back.text(printed(of(treaty(evidence=(), parties=parties))))

    assert text.count("parties") == 1
    assert "parties France" in text


def test_parties_that_no_passage_speaks_of_stand_together_marked_once():
    parties = tuple(map(base.party, ("PER", "FRA", "BOL", "CHL")))
    said = make.evidence(Field.PARTIES, "treaty on trade", TEXT, item=parties[1].uuid)
    text = back.text(printed(of(treaty(title="", evidence=(said,), parties=parties))))

    assert "Bolivia; Chile △ no passage" in text
    assert "Peru △ no passage" in text
    assert "France △" not in text


def test_levels_name_their_party():
    france = base.party("FRA", level=Level.GOVERNMENT)
    text = back.text(printed(of(treaty(evidence=(), parties=(france,)))))

    assert "France: government" in text


def test_languages_are_told_by_name():
    text = back.text(printed(of(treaty(evidence=(), languages=("es", "fr")))))

    assert "Spanish, French" in text


def test_the_other_end_of_a_relation_may_be_unknown():
    relation = Relation(uuid="r", type=RelationType.CITES, other="0123456789")
    text = back.text(printed(of(treaty(evidence=(), relations=(relation,)))))

    assert "Cites 01234567" in text


def test_a_capacity_is_told_with_its_passages():
    signature = base.signature("Ann Lee", capacity="Minister")
    said = make.evidence(Field.CAPACITY, "signed in Lima", TEXT, item=signature.uuid)
    text = back.text(printed(of(treaty(signatures=(signature,), evidence=(said,)))))

    assert "capacity Minister 1 “signed in Lima”" in text


def test_a_gap_is_told_even_without_a_passage():
    gap = Gap(field=Field.SIGNED, reason=GapReason.ILLEGIBLE, note="Torn page.")
    text = back.text(printed(of(treaty(evidence=(), gaps=(gap,)))))

    assert "signed Illegible. Torn page." in text


def test_a_passage_for_an_empty_field_without_a_reason_is_told():
    near = make.evidence(Field.SIGNED, "signed in Lima", TEXT)
    text = back.text(printed(of(treaty(evidence=(near,)))))

    assert "signed Not recorded. 1 “signed in Lima”" in text


def test_conflicting_values_are_marked():
    [known] = treaty().evidence
    other = make.evidence(
        Field.TITLE, "signed in Lima", TEXT, stance=Stance.CONTRADICTS, alternative="Lima pact"
    )
    text = back.text(printed(of(treaty(evidence=(known, other)))))

    assert "Trade treaty ✕ sources differ" in text
    assert "contradicts (says Lima pact)" in text


def test_rejected_passages_beside_the_values_are_left_out():
    near = make.evidence(Field.SIGNED, "signed in Lima", TEXT, state=EvidenceState.REJECTED)
    text = back.text(printed(of(treaty(evidence=(near,))), drafts=True))

    assert "signed in Lima" not in text
