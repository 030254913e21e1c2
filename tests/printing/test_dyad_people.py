"""Signatories and relations of the agreements of two parties."""

from __future__ import annotations

from tests import factories as base
from tests.printing import reading_back as back
from tests.printing.test_dyad import part, printed, record
from tracker.domain.agreement import Relation
from tracker.domain.vocabulary import RelationType
from tracker.printing.dyad_people import called
from tracker.printing.wording import Wording
from tracker.services.reference import load_reference


def test_a_person_stands_once_with_all_agreements_signed():
    usa = base.party("USA")
    kinds = {"parties": (usa, base.party("GTM"))}
    miller = base.signature("Joan Miller", capacity="Minister", party=usa.uuid)
    again = base.signature("Joan Miller", capacity="Minister", party=usa.uuid)
    text = back.text(
        printed(
            record("First pact", signatures=(miller,), **kinds),
            record("Second pact", signatures=(again,), **kinds),
        )
    )

    signatories = part(text, "Signatories", "Related")
    assert signatories.count("Joan Miller, Minister") == 1
    assert "First pact; Second pact" in signatories
    assert "United States" in signatories


def test_relations_name_both_ends_but_no_judgements_on_duplicates():
    one, two = record("First pact"), record("Second pact")
    amends = Relation(uuid="r1", type=RelationType.AMENDS, other=one.uuid)
    cites = Relation(uuid="r2", type=RelationType.CITES, other="outside", note="In article 2.")
    judged = Relation(uuid="r3", type=RelationType.NOT_DUPLICATE_OF, other=one.uuid)
    second = base.bare_agreement(title="Second pact", relations=(amends, cites, judged))
    text = back.text(printed(one, two, second, others={"outside": "The charter"}))

    related = text[text.index("Related") :]
    assert "Second pact amends First pact" in related
    assert "Second pact cites The charter. In article 2." in related
    assert "duplicate" not in related


def test_it_says_where_nothing_is_recorded():
    text = back.text(printed(record("Pact")))

    assert "No signatory is recorded." in text
    assert "No relation to another agreement is recorded." in text


def test_persons_of_one_name_with_other_capacities_are_told_apart():
    usa = base.party("USA")
    signed = [
        base.signature("Joan Miller", capacity=capacity, party=usa.uuid)
        for capacity in ("Minister", "Ambassador", "")
    ]
    text = back.text(printed(record("Pact", parties=(usa,), signatures=tuple(signed))))

    signatories = part(text, "Signatories", "Related")
    assert signatories.count("Joan Miller") == 3
    assert "Joan Miller, Ambassador" in signatories


def test_a_signatory_for_nobody_known_has_no_side():
    text = back.text(printed(record("Pact", signatures=(base.signature("Ann Lee"),))))

    assert "Ann Lee Pact" in part(text, "Signatories", "Related")


def test_what_an_agreement_is_called():
    words = Wording(load_reference(), "en")

    assert called(record("Pact"), words) == "Pact"
    assert called(record(""), words) == "Memorandum of cooperation"
    assert called(record("", instrument_type=None), words) == "Guatemala – United States"


def test_an_end_that_nobody_can_name_is_told_by_its_id():
    amends = Relation(uuid="r", type=RelationType.AMENDS, other="0123456789abcdef")

    assert "Pact amends 01234567" in back.text(printed(record("Pact", relations=(amends,))))
