"""An import that never overwrites: known records take only what they lack."""

from __future__ import annotations

from dataclasses import replace

from tracker.domain.filling import filled
from tracker.domain.import_report import Outcome
from tracker.services.importing.proposals import Proposal, problem
from tracker.services.importing.view import LibraryView


def filling(view: LibraryView, proposal: Proposal) -> Proposal:
    """Return the proposal with only what fills gaps, and word of a row that says otherwise."""
    if proposal.outcome is not Outcome.CHANGED or proposal.agreement is None:
        return proposal
    before = view.record(proposal.agreement.uuid)
    after = filled(before, proposal.agreement)
    if after == proposal.agreement:
        return proposal
    said = "The record says otherwise, and keeps what it has; only gaps were filled."
    problems = (problem(proposal.row, said),)
    if after == before:
        return Proposal(proposal.row, Outcome.UNCHANGED, problems)
    return replace(proposal, agreement=after, problems=problems)
