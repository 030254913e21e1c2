"""Replays articles as a careful person would review them, and scores what that taught.

The person of the replay decides by the gold: accepts what is right, takes away what is wrong, says
for whom each signatory signed, and gives what was missed with the words the gold quotes. Every
review goes through a real library, as the window's reviews do. Then other articles are read with
and without what was learnt.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.extraction.comparing import Measured, likeness, measure, same_person, same_place
from tests.extraction.gold import GoldArticle, Labels, Reading, read_gold, read_labels
from tracker.app import App
from tracker.domain.action import Action, ActionKind
from tracker.domain.agreement import Agreement
from tracker.domain.article import Article, Metadata
from tracker.domain.capture import Capture
from tracker.domain.draft import DraftAgreement, DraftSignatory
from tracker.domain.editing import accept_all, dismiss, empty_draft, mark_reviewed
from tracker.domain.editing_parts import put_signature
from tracker.domain.editing_passages import give_value
from tracker.domain.identity import new_uuid
from tracker.domain.learnt import NOTHING, Learnt
from tracker.domain.passage import Passage, anchor
from tracker.domain.source import SourceText
from tracker.domain.vocabulary import Field
from tracker.services.reference import load_reference

KINDS = ("aliases", "phrases", "persons", "demoted")
_REVIEW = Action(ActionKind.ADD_AGREEMENT, "in a replay")


def replay(folder: Path, *, kinds: bool = False, turns: int = 1) -> dict[str, Any]:
    """Return the counts of articles read without and with what others taught.

    The folder is cut into thirds by name. In the first turn the first two thirds teach and the
    last is scored; the next turns rotate. `kinds` also scores each kind of lesson alone.
    """
    articles, labels = read_gold(folder), read_labels(folder)
    ways = {"without": Measured(), "with": Measured()}
    ways |= {f"with {kind} only": Measured() for kind in KINDS if kinds}
    taught = dict.fromkeys(KINDS, 0)
    for turn in range(turns):
        teaching, scored = _cut(articles, turn)
        learnt = learn(folder, teaching)
        for kind in KINDS:
            taught[kind] += len(getattr(learnt, kind))
        told = {"without": NOTHING, "with": learnt}
        told |= {f"with {k} only": replace(NOTHING, **{k: getattr(learnt, k)}) for k in KINDS}
        for way, measured in ways.items():
            measure(scored, labels, learnt=told[way], into=measured)
    return {"learnt": taught} | {way: _kept(measured) for way, measured in ways.items()}


def _kept(measured: Measured) -> dict[str, Any]:
    result = measured.result()
    return {part: result[part] for part in ("fields", "shares", "reliability")}


def _cut(articles: list[GoldArticle], turn: int) -> tuple[list[GoldArticle], list[GoldArticle]]:
    third = -(-len(articles) // 3)
    start = len(articles) - third * (turn + 1)
    scored = articles[max(start, 0) : start + third]
    return [article for article in articles if article not in scored], scored


def learn(folder: Path, articles: Sequence[GoldArticle]) -> Learnt:
    """Review articles in a new library, one after the other, and return what it learnt."""
    labels = read_labels(folder)
    with (
        TemporaryDirectory() as made,
        App.open(Path(made) / "replay.agreements", create=True) as app,
    ):
        for article in articles:
            rows = json.loads((folder / f"{article.name}.json").read_text("utf-8"))
            _Reviewer(app, article, labels, rows["agreements"]).review()
        return app.learning.in_use()


class _Reviewer:
    """Reviews one article as the gold says."""

    def __init__(
        self,
        app: App,
        article: GoldArticle,
        labels: Labels,
        rows: Sequence[Mapping[str, Any]],
    ) -> None:
        self._app = app
        self._labels = labels
        self._read = tuple(zip(article.readings, rows, strict=True))
        metadata = Metadata(title="", published=article.published)
        original = article.text.encode()
        read = Article(text=article.text, original=original, metadata=metadata)
        self._capture: Capture = app.captures.propose(read)
        self._text: SourceText = self._capture.text

    def review(self) -> None:
        """Save a record for each reading, from the draft that is most like it, or from none."""
        left = list(self._capture.drafts)
        for reading, row in self._read:
            draft = max(left, key=lambda one: _alike(one, reading), default=None)
            if draft is None or not _alike(draft, reading):
                draft = empty_draft(new_uuid(), self._capture.source.uuid)
            else:
                left.remove(draft)
            record = mark_reviewed(self._decided(draft, reading, row))
            self._app.captures.save(self._capture, [record], action=_REVIEW, learn=True)

    def _decided(self, draft: Agreement, reading: Reading, row: Mapping[str, Any]) -> Agreement:
        record = self._parties(draft, reading, row)
        record = self._people(record, reading)
        record = self._areas(record, row)
        for event in record.events:
            if event.place and not same_place(event.place, reading.place):
                record = dismiss(record, Field.PLACE, event.uuid)
        return accept_all(record)

    def _parties(self, record: Agreement, reading: Reading, row: Mapping[str, Any]) -> Agreement:
        for party in record.parties:
            if party.code not in reading.parties:
                record = dismiss(record, Field.PARTIES, party.uuid)
        known = {party.code for party in record.parties}
        for code in sorted(reading.parties - known):
            record = self._give(record, Field.PARTIES, code, row.get("names", {}).get(code, ""))
        return record

    def _people(self, record: Agreement, reading: Reading) -> Agreement:
        codes = {party.code: party.uuid for party in record.parties}
        for signature in record.signatures:
            signer = next(
                (s for s in reading.signers if same_person(s.name, signature.person)), None
            )
            if signer is None:
                record = dismiss(record, Field.SIGNATORIES, signature.uuid)
            else:
                right = replace(signature, party=codes.get(signer.party))
                record = put_signature(record, right)
        for signer in reading.signers:
            if not any(same_person(signer.name, s.person) for s in record.signatures):
                record = self._give(record, Field.SIGNATORIES, signer.name, signer.name)
                added = record.signatures[-1]
                record = put_signature(record, replace(added, party=codes.get(signer.party)))
        return record

    def _areas(self, record: Agreement, row: Mapping[str, Any]) -> Agreement:
        wanted = {label: self._labels.areas[label] for label in row["areas"]}
        allowed = frozenset().union(*wanted.values())
        for area in record.areas:
            judged = not area.absent and area.area in self._labels.judged
            if judged and area.area not in allowed:
                record = dismiss(record, Field.AREAS, area.uuid)
        for label, ids in wanted.items():
            if not ids & {area.area for area in record.areas}:
                words = row["evidence"]["areas"].get(label) or ""
                record = self._give(record, Field.AREAS, sorted(ids)[0], words)
        return record

    def _give(self, record: Agreement, field: Field, value: str, words: str) -> Agreement:
        passage = self._passage(words)
        if passage is None:
            return record
        return give_value(record, field, value, passage, load_reference())

    def _passage(self, words: str) -> Passage | None:
        start = self._text.text.find(words) if words else -1
        if start < 0:
            return None
        uuid = self._text.uuid
        return anchor(new_uuid(), uuid, self._text.text, start, start + len(words))


def _alike(draft: Agreement, reading: Reading) -> float:
    """Return how like a draft record and a reading are, as the counting pairs them."""
    return likeness(
        DraftAgreement(
            parties=tuple(party.code for party in draft.parties),
            instrument_type=draft.instrument_type,
            signatories=tuple(DraftSignatory(name=s.person) for s in draft.signatures),
            signed=next((event.date for event in draft.events if event.date), None),
            areas=tuple(area.area for area in draft.areas if area.area),
        ),
        reading,
    )


def table(result: Mapping[str, Any]) -> str:
    """Return a replay as people read it: each way of reading beside the others."""
    told = ", ".join(f"{count} {kind}" for kind, count in result["learnt"].items())
    lines = [f"learnt: {told}", ""]
    ways = [way for way in result if way != "learnt"]
    lines.append(f"{'':24}" + "".join(f"{way.removeprefix('with '):>18}" for way in ways))
    for name, cells in _rows(result, ways):
        lines.append(f"{name:24}" + "".join(f"{cell:>18}" for cell in cells))
    return "\n".join(lines) + "\n"


def _rows(result: Mapping[str, Any], ways: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    for name in result["without"]["fields"]:
        yield name, [_counts(result[way]["fields"][name]) for way in ways]
    for name in ("party set", "signatory's party", "place", "all agreements found"):
        shares = [result[way]["shares"][name] for way in ways]
        yield name, [f"{share['right']} of {share['of']}" for share in shares]
    tables = [result[way]["reliability"] for way in ways]
    for rows in zip(*tables, strict=True):
        name = f"{rows[0]['from']:.2f} to {rows[0]['to']:.2f}"
        yield name, [f"{row['right']} of {row['values']}" for row in rows]


def _counts(counts: Mapping[str, int]) -> str:
    right, wrong, missed = counts["right"], counts["wrong"], counts["missed"]
    f1 = 2 * right / (2 * right + wrong + missed) if right else 0.0
    return f"{right}/{wrong}/{missed} {f1:.3f}"
