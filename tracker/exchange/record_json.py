"""One agreement as JSON: everything the record holds, with its evidence and its sources.

Keys come in the order given here, in every record; what is not known is null, `[]` where there may
be several. Dates are EDTF text, other values ids of the closed lists.

- `agreement_id`, `revision`, `stage`, `trashed`, `title`, `other_titles` (`language`, `title`),
  `instrument_type`, `binding`, `status` and `as_of` (the day it was computed for), `bilateral`,
  `duration` (`kind`, `length`, `notice_period`, `tacit_renewal`), `languages`,
  `registrations` (`register`, `number`)
- `parties`: `id`, `code`, `name` as written, `level`, `acting_body`, `role`, `binding`
- `signatories`: `id`, `name`, `capacity`, `acting`, `party` (its code or name), `party_id`,
  `date`, `place`, `mode`
- `events`: `id`, `type`, `party`, `party_id`, `date`, `effective`, `place`, `grounds`, `note`
- `areas`: `id`, `area`, `label` (words where the taxonomy has no area), `depth`, `primary`,
  `absent`
- `relations`: `id`, `type`, `agreement_id` of the other record, `note`
- `gaps`: `field`, `reason`, `note`
- `notes`, `tags`
- `sources`: `source_id`, `title`, `publisher`, `authors`, `published`, `accessed`, `url`,
  `language`, `tier`, `filename`, `media_type`, `original_sha256`, `text_id`, `text_sha256`,
  `extractor`, `extractor_version`, `origins` (where each value of the citation was read)
- `evidence`: `id`, `field`, `item` (the `id` of the part it speaks about; null for the record
  itself), `value`, `stance`, `state`, `explicitness`, `method`, `rule`, `confidence`,
  `alternative`, `reason`, `source_id`, `text_id`, `start` and `end` (code points of the text),
  `exact`, `prefix`, `suffix`, `page`
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeAlias

from tracker.domain.accepted import accepted_part
from tracker.domain.agreement import Agreement
from tracker.domain.dossier import Dossier
from tracker.domain.evidence import Evidence
from tracker.domain.source import Source

Object: TypeAlias = dict[str, Any]


def record_object(dossier: Dossier, *, proposals: bool = False) -> Object:
    """Return a record as JSON holds it; proposals nobody has reviewed only if asked for."""
    if not proposals:
        dossier = replace(dossier, agreement=accepted_part(dossier.agreement))
    agreement = dossier.agreement
    return {
        **_head(dossier),
        **_terms(agreement),
        **_parts(agreement),
        "gaps": [_plain(gap, "field", "reason", "note") for gap in agreement.gaps],
        "notes": agreement.notes or None,
        "tags": list(agreement.tags),
        "sources": [_source(source) for source in dossier.sources],
        "evidence": [_evidence(evidence, dossier) for evidence in agreement.evidence],
    }


def _plain(value: object, *names: str, **renamed: str) -> Object:
    """Take attributes over under their own names, then others under new ones."""
    taken = {name: getattr(value, name) for name in names}
    taken |= {key: getattr(value, name) for key, name in renamed.items()}
    return {key: None if held == "" else held for key, held in taken.items()}


def _head(dossier: Dossier) -> Object:
    agreement = dossier.agreement
    return {
        "agreement_id": agreement.uuid,
        "revision": agreement.revision,
        "stage": agreement.stage,
        "trashed": agreement.trashed,
        "title": agreement.title or None,
        "other_titles": [_plain(t, "language", "title") for t in agreement.other_titles],
        "instrument_type": agreement.instrument_type,
        "binding": agreement.binding,
        "status": dossier.status,
        "as_of": dossier.as_of.isoformat(),
        "bilateral": agreement.bilateral,
    }


def _terms(agreement: Agreement) -> Object:
    return {
        "duration": {
            "kind": agreement.duration_kind,
            "length": agreement.duration or None,
            "notice_period": agreement.notice_period or None,
            "tacit_renewal": agreement.tacit_renewal,
        },
        "languages": list(agreement.languages),
        "registrations": [_plain(r, "register", "number") for r in agreement.registrations],
    }


def _parts(agreement: Agreement) -> Object:
    names = {party.uuid: party.value for party in agreement.parties}
    return {
        "parties": [
            {"id": party.uuid}
            | _plain(party, "code", "name", "level", "acting_body", "role", "binding")
            for party in agreement.parties
        ],
        "signatories": [
            {"id": signature.uuid, "name": signature.person}
            | _plain(signature, "capacity", "acting")
            | _party(signature.party, names)
            | _plain(signature, "date", "place", "mode")
            for signature in agreement.signatures
        ],
        "events": [
            {"id": event.uuid, "type": event.type}
            | _party(event.party, names)
            | _plain(event, "date", "effective", "place", "grounds", "note")
            for event in agreement.events
        ],
        "areas": [
            {"id": area.uuid} | _plain(area, "area", "label", "depth", "primary", "absent")
            for area in agreement.areas
        ],
        "relations": [
            {"id": relation.uuid} | _plain(relation, "type", agreement_id="other", note="note")
            for relation in agreement.relations
        ],
    }


def _party(uuid: str | None, names: Mapping[str, str]) -> Object:
    return {"party": names.get(uuid or "") or None, "party_id": uuid}


def _source(source: Source) -> Object:
    meta = source.metadata
    return {
        "source_id": source.uuid,
        **_plain(meta, "title", "publisher"),
        "authors": list(meta.authors),
        **_plain(meta, "published", "accessed", "url", "language", "tier"),
        **_plain(source, "filename", "media_type", "original_sha256", text_id="text"),
        **_plain(source, "text_sha256", "extractor", "extractor_version"),
        "origins": dict(source.origins),
    }


def _evidence(evidence: Evidence, dossier: Dossier) -> Object:
    passage = evidence.passage
    source = dossier.source_of(passage)
    return {
        "id": evidence.uuid,
        **_plain(evidence, "field", "item", "value", "stance", "state", "explicitness"),
        **_plain(evidence, "method", "rule", "confidence", "alternative", "reason"),
        "source_id": source.uuid if source else None,
        "text_id": passage.text,
        **_plain(passage, "start", "end"),
        "exact": passage.exact,
        "prefix": passage.prefix,
        "suffix": passage.suffix,
        "page": passage.page,
    }
