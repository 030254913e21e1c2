"""A signing that is only authorised has not taken place, though its noun comes again."""

from __future__ import annotations

from tests.extraction.texts import document, only
from tracker.domain.vocabulary import ReportedStatus
from tracker.extraction.reports.awaited import without_awaited
from tracker.extraction.reports.events import events


def test_the_noun_for_an_authorised_signing_tells_no_act():
    draft = only(
        "Madrid.- El Consejo de Ministros autorizó hoy la firma de un acuerdo entre España y Ghana"
        " sobre pesca. La firma de este acuerdo responde al deseo de ambos países.",
        published="2017-05-04",
    )
    assert draft.status is ReportedStatus.ANNOUNCED
    assert draft.place is None


def test_a_verb_tells_that_the_signing_was_done():
    read = document(
        "The cabinet authorised the signing of a treaty between Malta and Ghana. The ministers"
        " signed the treaty in Accra yesterday.",
        published="2017-05-04",
    )
    told = events(read)
    assert without_awaited(read, told) == told


def test_a_signing_that_nobody_called_planned_stays():
    read = document("The signing of the treaty took place in Accra.", published="2017-05-04")
    told = events(read)
    assert without_awaited(read, told) == told
