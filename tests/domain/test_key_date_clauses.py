"""Clauses as treaties phrase them, the record they make, and the days that follow.

The sentences were written for these tests after the usual wording in English, Spanish and French.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, NamedTuple

import pytest

from tests import factories as make
from tracker.domain.agreement import Agreement
from tracker.domain.key_date import KeyDateKind, key_dates
from tracker.domain.validation import validate
from tracker.domain.vocabulary import DurationKind, EventType

DAY = dt.date(2026, 3, 2)
RENEWED = {"duration_kind": DurationKind.FIXED_AUTO_RENEW, "tacit_renewal": True}
FIXED = {"duration_kind": DurationKind.FIXED, "tacit_renewal": False}
OPEN = {"duration_kind": DurationKind.INDEFINITE}
EXPIRY, RENEWAL, NOTICE = KeyDateKind.EXPIRY, KeyDateKind.AUTO_RENEWAL, KeyDateKind.NOTICE_DEADLINE


class Clause(NamedTuple):
    """What is agreed, what the record then says, what happened, and which days follow."""

    words: str
    terms: dict[str, Any]
    events: tuple[tuple[EventType, str], ...]
    days: dict[KeyDateKind, str]


def in_force(date: str) -> tuple[EventType, str]:
    return EventType.IN_FORCE, date


def notice(date: str) -> tuple[EventType, str]:
    return EventType.NOTICE_GIVEN, date


CLAUSES = [
    Clause(
        "This Agreement shall remain in force for five years and be automatically renewed for"
        " successive periods of five years unless either Party notifies the other in writing six"
        " months before expiry.",
        {**RENEWED, "duration": "P5Y", "notice_period": "P6M"},
        (in_force("2012-09-15"),),
        {NOTICE: "2027-03-15", RENEWAL: "2027-09-15"},
    ),
    Clause(
        "It shall be valid for ten (10) years, and shall thereafter be tacitly extended for"
        " periods of one year, unless terminated by at least ninety days' notice.",
        {**RENEWED, "duration": "P10Y+P1Y", "notice_period": "P90D"},
        (in_force("2014-06-30"),),
        {NOTICE: "2026-04-01", RENEWAL: "2026-06-30"},
    ),
    Clause(
        "This Agreement shall enter into force on the date of the last notification and shall"
        " remain in force until 31 December 2027.",
        FIXED,
        (in_force("2021-02-11"), (EventType.EXPIRED, "2027-12-31")),
        {EXPIRY: "2027-12-31"},
    ),
    Clause(
        "This Agreement enters into force on the date of the last notification. It is concluded"
        " for three years.",
        {**FIXED, "duration": "P3Y"},
        ((EventType.NOTIFIED, "2024-01-10"), (EventType.NOTIFIED, "2024-03-20")),
        {},
    ),
    Clause(
        "It may be denounced at any time; the denunciation takes effect 90 days after receipt.",
        {**OPEN, "notice_period": "P90D"},
        (in_force("1998-01-01"), notice("2026-02-10")),
        {EXPIRY: "2026-05-11"},
    ),
    Clause(
        "It may be denounced at any time; the denunciation takes effect one year after.",
        {**OPEN, "notice_period": "P1Y"},
        (in_force("1998-01-01"),),
        {},
    ),
    Clause(
        "The Memorandum shall continue for two years, renewable tacitly; either Participant may"
        " discontinue it upon three months' notice.",
        {**RENEWED, "duration": "P2Y", "notice_period": "P3M"},
        ((EventType.OPERATIVE, "2021-10-01"), notice("2026-02-01")),
        {EXPIRY: "2026-05-01/2027-10-01"},
    ),
    Clause(
        "The Agreement has a term of four years. Either Party may withdraw by giving twelve"
        " months' notice.",
        {**FIXED, "duration": "P4Y", "notice_period": "P1Y"},
        (in_force("2022-07-01"), notice("2025-12-15")),
        {EXPIRY: "2026-07-01"},
    ),
    Clause(
        "El presente Convenio tendrá una duración de cinco años, prorrogable automáticamente por"
        " períodos iguales, salvo denuncia con seis meses de antelación a su vencimiento.",
        {**RENEWED, "duration": "P5Y", "notice_period": "P6M"},
        (in_force("2019-08-31"),),
        {NOTICE: "2029-02-28", RENEWAL: "2029-08-31"},
    ),
    Clause(
        "Permanecerá en vigor por un período inicial de tres años y se prorrogará por períodos"
        " anuales sucesivos, a menos que una de las Partes lo denuncie con 60 días de antelación.",
        {**RENEWED, "duration": "P3Y+P1Y", "notice_period": "P60D"},
        (in_force("2020-05"),),
        {NOTICE: "2026-03-02/2026-04-01", RENEWAL: "2026-05-01/2026-05-31"},
    ),
    Clause(
        "Tendrá vigencia indefinida; la denuncia surtirá efecto seis meses después de la fecha de"
        " recepción de la notificación.",
        {**OPEN, "notice_period": "P6M"},
        (notice("2025-08-31"),),
        {EXPIRY: "2026-02-28"},
    ),
    Clause(
        "Estará en vigor hasta el 30 de junio de 2026 y podrá renovarse por acuerdo escrito.",
        FIXED,
        (in_force("2020-07-01"), (EventType.EXPIRED, "2026-06-30")),
        {EXPIRY: "2026-06-30"},
    ),
    Clause(
        "Le présent Accord est conclu pour une durée de trois ans, renouvelable par tacite"
        " reconduction pour de nouvelles périodes d'un an, sauf dénonciation notifiée trois mois"
        " avant l'échéance.",
        {**RENEWED, "duration": "P3Y+P1Y", "notice_period": "P3M"},
        (in_force("2018-04-15"),),
        {NOTICE: "2027-01-15", RENEWAL: "2026-04-15"},
    ),
    Clause(
        "Il est conclu pour une durée de dix ans. Il est reconduit par accord exprès.",
        {**FIXED, "duration": "P10Y"},
        (in_force("2008-01-01"), (EventType.RENEWED, "2017-11-20")),
        {EXPIRY: "2027-11-20/2028-01-01"},
    ),
    Clause(
        "Chaque Partie peut le dénoncer à tout moment ; la dénonciation prend effet au terme d'un"
        " délai de douze mois.",
        {**OPEN, "notice_period": "P12M"},
        (in_force("1975-03-01"), notice("2026-01")),
        {EXPIRY: "2027-01-01/2027-01-31"},
    ),
    Clause(
        "Le présent Protocole entre en vigueur à la date de sa signature pour six mois.",
        {**FIXED, "duration": "P6M"},
        (in_force("2025-09-30"),),
        {EXPIRY: "2026-03-30"},
    ),
]


def record(clause: Clause) -> Agreement:
    events = tuple(make.event(kind, date) for kind, date in clause.events)
    return make.bare_agreement(events=events, areas=(), **clause.terms)


@pytest.mark.parametrize("clause", CLAUSES, ids=lambda clause: clause.words[:40])
def test_days_follow_from_the_record_of_a_clause_with_their_working(clause):
    validate(record(clause))
    found = key_dates(record(clause), DAY)

    days = {
        key.kind: str(key.earliest) if key.is_day else f"{key.earliest}/{key.latest}"
        for key in found
    }
    assert days == clause.days
    assert all(key.basis for key in found)
