"""What was extracted from an article, as other programs read it. The names are a contract."""

from __future__ import annotations

from typing import Any, TypeAlias

from tracker.domain.article import Article
from tracker.domain.draft import Alternative, DraftAgreement, Extraction, Proposal

Object: TypeAlias = dict[str, Any]


def extraction_object(article: Article, extraction: Extraction) -> Object:
    """Return an article and its drafts; what is not known is null."""
    return {
        "article": {
            "title": article.metadata.title or None,
            "published": article.metadata.published or None,
            "language": extraction.language or article.metadata.language or None,
            "sha256": article.sha256,
        },
        "agreements": [draft_object(draft) for draft in extraction.agreements],
        "announced": extraction.announced or None,
        "unread": extraction.unread,
    }


def draft_object(draft: DraftAgreement) -> Object:
    """Return one draft; offsets of its evidence count code points of the article's text."""
    return {
        "title": draft.title,
        "instrument_type": draft.instrument_type,
        "parties": list(draft.parties),
        "signatories": [
            {
                "name": person.name,
                "capacity": person.capacity or None,
                "acting": person.acting,
                "party": person.party,
            }
            for person in draft.signatories
        ],
        "signed": draft.signed,
        "place": draft.place,
        "status": draft.status,
        "areas": list(draft.areas),
        "absent_areas": list(draft.absent_areas),
        "duration": draft.duration or None,
        "notice_period": draft.notice_period or None,
        "tacit_renewal": draft.tacit_renewal,
        "gaps": {str(field): reason for field, reason in draft.gaps},
        "evidence": [_proposal_object(proposal) for proposal in draft.evidence],
        "alternatives": [_alternative_object(one) for one in draft.alternatives],
    }


def _proposal_object(proposal: Proposal) -> Object:
    return {
        "field": proposal.field,
        "value": proposal.value,
        "start": proposal.start,
        "end": proposal.end,
        "exact": proposal.exact,
        "stance": proposal.stance,
        "explicitness": proposal.explicitness,
        "confidence": proposal.confidence,
        "rule": proposal.rule,
    }


def _alternative_object(one: Alternative) -> Object:
    return {
        "field": one.field,
        "value": one.value,
        "instead_of": one.instead_of or None,
        "start": one.start,
        "end": one.end,
        "exact": one.exact,
        "confidence": one.confidence,
        "rule": one.rule,
    }
