"""Computes derived rows again after a change of the registry: only those that it can touch.

It works in short transactions, in which nothing is computed that can be computed before, so that
edits wait for none of it. Where it was stopped it goes on another time.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from tracker.db import derive
from tracker.db import models as m
from tracker.db.derivation_mark import (
    read_mark,
    read_parts,
    read_reached,
    write_mark,
    write_reached,
)
from tracker.db.engine import Sessions
from tracker.domain.derivation import AREA, PLACE, RULES, TEXTS, Aim
from tracker.domain.progress import Progress, silent
from tracker.domain.reference import Reference

_BATCH = 200
"""Records whose rows are written at once: the longest that an edit can have to wait for."""


def renew(sessions: Sessions, reference: Reference, aim: Aim, progress: Progress = silent) -> bool:
    """Compute again what the parts that changed can have touched; say whether anything could.

    `progress` counts records and may stop the work, which then goes on where it was.
    """
    with sessions.reading() as session:
        mark, parts = read_mark(session), read_parts(session)
        if mark == aim.mark and parts is not None:
            return False
        begun, last = read_reached(session)
        known = parts if begun in ("", aim.mark) else None
        texts = _texts(session, mark, parts, aim)
        agreements = _agreements(session, mark, known, aim)
    done = [key for key in agreements if begun == aim.mark and key <= last]
    left = agreements[len(done) :]
    if not done and texts:
        derive.refresh_texts(sessions, texts, progress)
    for start in range(0, len(left), _BATCH):
        progress(len(done) + start, len(agreements))
        _renew_batch(sessions, reference, left[start : start + _BATCH], aim)
    with sessions.writing() as session:
        write_mark(session, aim.mark, aim.parts)
    progress(len(agreements), len(agreements))
    return bool(texts or agreements)


def _renew_batch(sessions: Sessions, reference: Reference, keys: Sequence[int], aim: Aim) -> None:
    """Compute while nobody is kept from writing; anew if somebody wrote meanwhile."""
    with sessions.reading() as session:
        moment = _moment(session)
        rows = derive.derived_rows(session, keys, reference)
    with sessions.writing() as session:
        if _moment(session) != moment:
            rows = derive.derived_rows(session, keys, reference)
        derive.replace_rows(session, keys, rows)
        write_reached(session, aim.mark, keys[-1])


def _moment(session: Session) -> int:
    """Return the last action: every write of a record has one."""
    return session.scalar(select(func.max(m.ActionRecord.id))) or 0


def _texts(
    session: Session, mark: str, parts: Mapping[str, str] | None, aim: Aim
) -> Sequence[int]:
    """Return the texts to index again: none but where the rules for them changed."""
    known = parts.get(TEXTS) if parts else aim.parts.get(TEXTS) if mark else None
    if known == aim.parts.get(TEXTS):
        return ()
    return session.scalars(select(m.SourceTextRecord.id).order_by(m.SourceTextRecord.id)).all()


def _agreements(
    session: Session, mark: str, parts: Mapping[str, str] | None, aim: Aim
) -> Sequence[int]:
    """Return the records whose rows may differ: of places and areas that changed, or all."""
    if mark == aim.mark:
        return ()  # it was computed with the same before its parts were noted
    every = select(m.AgreementRecord.id).order_by(m.AgreementRecord.id)
    if parts is None or parts.get(RULES) != aim.parts.get(RULES):
        return session.scalars(every).all()
    party, area = m.PartyRecord, m.AreaRecord
    found = set(_naming(session, party.agreement_id, party.place_code, aim.changed(parts, PLACE)))
    found.update(_naming(session, area.agreement_id, area.area, aim.changed(parts, AREA)))
    return sorted(found)


def _naming(session: Session, owner: Any, column: Any, values: Collection[str]) -> Sequence[int]:
    if not values:
        return ()
    return session.scalars(select(owner).where(column.in_(values)).distinct()).all()
