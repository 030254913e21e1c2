"""Whatever a person does to a record, in whatever order, it can be stored and explained."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from tests import factories as make
from tracker.domain import editing
from tracker.domain.claim import Support, claims
from tracker.domain.editing_evidence import unlink_passage
from tracker.domain.editing_gaps import clear_gap, gap_of, set_gap
from tracker.domain.editing_parts import put_area, put_party, put_signature
from tracker.domain.editing_passages import area_of, assign_passage, give_value
from tracker.domain.editing_review import missing, review_count
from tracker.domain.errors import ValueRefused
from tracker.domain.identity import new_uuid
from tracker.domain.passage import anchor
from tracker.domain.review_session import ReviewSession
from tracker.domain.validation import validate
from tracker.domain.vocabulary import (
    EvidenceState,
    Field,
    GapReason,
    Level,
    ReportedStatus,
)

REFERENCE = make.reference()
CODES = st.sampled_from(["USA", "GTM", "MEX", ""])
AREAS = st.sampled_from(["TRF.HUM", "MIG.BOR", "whale songs", "remittances"])
DATES = st.sampled_from(["2019", "2019-06", "2019-06-03", "198X", "2019-06-03?", ""])
PEOPLE = st.sampled_from(["Joan Miller", "Andrés Peña", "Ann Lee"])
GIVEN = (
    Field.PARTIES,
    Field.SIGNATORIES,
    Field.AREAS,
    Field.ABSENT_AREAS,
    Field.TITLE,
    Field.SIGNED,
    Field.PLACE,
    Field.STATUS,
    Field.INSTRUMENT_TYPE,
)


class Editor(RuleBasedStateMachine):
    """A person at work on one draft, with undo at hand."""

    @initialize(empty=st.booleans())
    def open_a_draft(self, empty):
        draft = editing.empty_draft("a", make.SOURCE_UUID) if empty else make.draft()
        self.review = ReviewSession([draft])

    @property
    def record(self):
        return self.review.current

    def change(self, act, *arguments):
        """Do something that may be refused with a sentence, and then leaves all as it was."""
        after, refused = None, None
        try:
            after = act(self.record, *arguments)
        except ValueRefused as error:
            refused = error
        assert refused is None or (refused.what and refused.field)
        if after is not None:
            self.review.apply(after, act.__name__)

    # -- decisions

    @precondition(lambda self: claims(self.record))
    @rule(number=st.integers(0, 30))
    def accept_a_value(self, number):
        known = claims(self.record)
        claim = known[number % len(known)]
        self.change(editing.accept, claim.field, claim.item)

    @precondition(lambda self: claims(self.record))
    @rule(number=st.integers(0, 30))
    def dismiss_a_value(self, number):
        known = claims(self.record)
        claim = known[number % len(known)]
        self.change(editing.dismiss, claim.field, claim.item)
        assert (claim.field, claim.item) not in {(c.field, c.item) for c in claims(self.record)}

    @rule(field=st.sampled_from(list(Field)))
    def accept_a_field(self, field):
        self.change(editing.accept_field, field)

    @precondition(lambda self: self.record.evidence)
    @rule(number=st.integers(0, 30))
    def take_a_passage_away(self, number):
        known = self.record.evidence
        self.change(unlink_passage, known[number % len(known)].uuid)

    # -- values

    @rule(code=CODES, name=st.sampled_from(["", "Republic of Rivers"]))
    def add_a_party(self, code, name):
        self.change(put_party, make.party(code, uuid=new_uuid(), name=name))

    @precondition(lambda self: self.record.parties)
    @rule(code=CODES, level=st.sampled_from(list(Level)))
    def correct_a_party(self, code, level):
        party = self.record.parties[0]
        self.change(put_party, replace(party, code=code, level=level))

    @rule(person=PEOPLE, first=st.booleans())
    def add_a_signatory(self, person, first):
        parties = self.record.parties
        party = parties[0 if first else -1].uuid if parties else None
        self.change(put_signature, make.signature(person, party=party))

    @rule(area=AREAS, absent=st.booleans(), primary=st.booleans())
    def add_an_area(self, area, absent, primary):
        made = replace(area_of(area, absent=absent), primary=primary)
        self.change(put_area, made)

    @precondition(lambda self: self.record.areas)
    @rule(area=AREAS)
    def correct_an_area(self, area):
        self.change(editing.set_value, Field.AREAS, area, self.record.areas[-1].uuid)

    @rule(date=DATES)
    def set_the_date(self, date):
        self.change(editing.set_value, Field.SIGNED, date)

    @rule(place=st.sampled_from(["Antigua", "Lima", ""]))
    def set_the_place(self, place):
        self.change(editing.set_value, Field.PLACE, place)

    @rule(status=st.sampled_from(list(ReportedStatus)))
    def set_the_status(self, status):
        self.change(editing.set_value, Field.STATUS, status)

    @rule(kind=st.sampled_from(["moc", "treaty", "", "napkin"]))
    def set_the_type(self, kind):
        self.change(editing.set_value, Field.INSTRUMENT_TYPE, kind)

    # -- passages and gaps

    @rule(
        field=st.sampled_from(GIVEN),
        start=st.integers(0, len(make.TEXT) - 2),
        length=st.integers(1, 40),
    )
    def give_words_to_a_field(self, field, start, length):
        end = min(start + length, len(make.TEXT))
        words = anchor(new_uuid(), make.TEXT_UUID, make.TEXT, start, end)
        self.change(assign_passage, field, None, words, REFERENCE)

    @rule(value=AREAS)
    def answer_for_words_that_left_it_open(self, value):
        self.change(give_value, Field.AREAS, value, make.passage("border security"), REFERENCE)

    @rule(field=st.sampled_from(missing(editing.empty_draft("a", ""))))
    def explain_what_is_missing(self, field):
        if field in missing(self.record):
            self.change(set_gap, field, GapReason.SEARCHED_NOT_FOUND)
            assert field not in missing(self.record)

    @rule(field=st.sampled_from(list(Field)))
    def forget_a_reason(self, field):
        self.change(clear_gap, field)

    # -- steps

    @rule()
    def undo_and_redo(self):
        before = self.record
        if self.review.undo():
            assert self.review.redo()
        assert self.record == before

    @rule()
    def undo(self):
        self.review.undo()

    # -- what always holds

    @invariant()
    def it_can_be_stored(self):
        validate(self.record)

    @invariant()
    def rejected_passages_of_lost_parts_point_nowhere(self):
        parts = {
            part.uuid
            for parts in (self.record.parties, self.record.signatures, self.record.events)
            for part in parts
        } | {area.uuid for area in self.record.areas}
        assert {e.item for e in self.record.evidence if e.item} <= parts

    @invariant()
    def every_quotation_is_a_slice_of_the_text(self):
        for evidence in self.record.evidence:
            passage = evidence.passage
            assert make.TEXT[passage.start : passage.end] == passage.exact

    @invariant()
    def a_value_and_a_reason_for_its_absence_never_stand_together(self):
        record = self.record
        filled = {
            Field.INSTRUMENT_TYPE: record.instrument_type,
            Field.AREAS: [area for area in record.areas if not area.absent],
            Field.SIGNATORIES: record.signatures,
            Field.PARTIES: len(record.parties) > 1,
        }
        for field, value in filled.items():
            assert not (value and gap_of(record, field)), field

    @invariant()
    def the_counts_add_up(self):
        count = review_count(self.record)
        assert count.total == count.accepted + count.proposed + count.needed
        assert min(count.accepted, count.proposed, count.needed) >= 0

    @invariant()
    def an_accepted_value_has_an_accepted_passage(self):
        for claim in claims(self.record):
            if claim.support is Support.ACCEPTED:
                states = {evidence.state for evidence in claim.standing}
                assert EvidenceState.ACCEPTED in states


TestEditor = Editor.TestCase
TestEditor.settings = settings(max_examples=30, stateful_step_count=20, deadline=None)
