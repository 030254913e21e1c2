"""Cuts one agreement out of what an article tells of a pair of parties."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tracker.extraction.agreements.candidates import Candidate
from tracker.extraction.agreements.pairs import PairEvidence
from tracker.extraction.reports.events import Event


def part(candidate: Candidate, own: Sequence[Event], sentences: set[int]) -> Candidate:
    """Return a candidate with some of its events and sentences, and the evidence of these."""
    evidence = of_sentences(candidate, sentences) or candidate.evidence
    return replace(candidate, events=list(own), sentences=sentences, evidence=evidence)


def of_sentences(candidate: Candidate, sentences: set[int]) -> list[PairEvidence]:
    """Return what some sentences say of the parties."""
    return [item for item in candidate.evidence if item.sentence in sentences]
