"""What a careful reader found in an article, read from the JSON file that lies beside it.

A folder of gold holds `NN-slug.txt`, the article, beside `NN-slug.json`, the reading. Areas and
types are labels; `labels.json` in the same folder says which ids each label stands for, and may
say under `alpha3` what other codes of parties mean. A folder without one uses our own labels.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ARTICLES = Path(__file__).resolve().parent / "articles"


@dataclass(frozen=True, slots=True)
class Labels:
    """The ids that the labels of a folder stand for."""

    areas: Mapping[str, frozenset[str]]
    types: Mapping[str, frozenset[str]]
    codes: Mapping[str, str]

    @property
    def judged(self) -> frozenset[str]:
        """The areas that some label covers; no reader was asked about the others."""
        return frozenset().union(*self.areas.values())


@dataclass(frozen=True, slots=True)
class Signer:
    """A person who signed, and for whom."""

    name: str
    party: str


@dataclass(frozen=True, slots=True)
class Reading:
    """One agreement as the reader saw it."""

    parties: frozenset[str]
    types: frozenset[str]
    signers: tuple[Signer, ...]
    signed: str | None
    place: str | None
    status: str
    areas: tuple[frozenset[str], ...]
    """One set of ids per label; any of them answers the label."""

    @property
    def allowed_areas(self) -> frozenset[str]:
        """All ids that answer some label of the reading."""
        return frozenset().union(*self.areas)


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """An article and its reading; no agreement is a reading too."""

    name: str
    text: str
    published: str
    readings: tuple[Reading, ...]
    distractors: frozenset[str]
    quotations: tuple[str, ...]


def read_labels(folder: Path) -> Labels:
    """Return the labels of a folder, or ours where it has none."""
    own = folder / "labels.json"
    known = json.loads((own if own.exists() else ARTICLES / "labels.json").read_text("utf-8"))
    return Labels(
        areas={label: frozenset(ids) for label, ids in known["areas"].items()},
        types={label: frozenset(ids) for label, ids in known["instrument_types"].items()},
        codes=known.get("alpha3", {}),
    )


def read_gold(folder: Path) -> list[GoldArticle]:
    """Return the articles of a folder that have a reading, by name."""
    labels = read_labels(folder)
    texts = sorted(path for path in folder.glob("*.txt") if path.with_suffix(".json").exists())
    return [_article(path, labels) for path in texts]


def _article(path: Path, labels: Labels) -> GoldArticle:
    known = json.loads(path.with_suffix(".json").read_text("utf-8"))
    return GoldArticle(
        name=path.stem,
        text=path.read_text("utf-8"),
        published=known["published"] or "",
        readings=tuple(_reading(row, labels) for row in known["agreements"]),
        distractors=frozenset(labels.codes.get(c, c) for c in known["distractor_countries"]),
        quotations=tuple(_quotations(known["agreements"])),
    )


def _reading(row: Mapping[str, Any], labels: Labels) -> Reading:
    return Reading(
        parties=frozenset(labels.codes.get(code, code) for code in row["parties"]),
        types=labels.types[row["instrument_type"]],
        signers=tuple(
            Signer(signer["name"], labels.codes.get(signer["party"], signer["party"]))
            for signer in row["signatories"]
        ),
        signed=row["signed"],
        place=row["place"],
        status=row["status"],
        areas=tuple(labels.areas[label] for label in row["areas"]),
    )


def _quotations(rows: list[Mapping[str, Any]]) -> list[str]:
    found: list[str] = []
    for row in rows:
        evidence = row["evidence"]
        single = (evidence["parties"], evidence["signatories"], evidence["signed"])
        found += [quotation for quotation in (*single, *evidence["areas"].values()) if quotation]
    return found
