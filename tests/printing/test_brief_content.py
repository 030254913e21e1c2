"""What a brief says of one agreement, as data: nothing left out, nothing that nobody reviewed."""

from __future__ import annotations

from dataclasses import replace

from tests.printing import factories as make
from tests.printing.lines import read
from tracker.domain.agreement import Agreement, Party
from tracker.domain.event import Event
from tracker.domain.vocabulary import EventType, Field
from tracker.printing.brief_content import brief_of
from tracker.printing.glyphs import Glyphs
from tracker.printing.wording import Wording
from tracker.services.reference import load_reference


def content(dossier, **context):
    asked = make.context(**context)
    return brief_of(dossier, asked, Wording(load_reference(), asked.language), Glyphs())


def test_it_names_the_agreement_its_record_and_the_day():
    brief = content(make.seed_dossier())

    assert brief["name"] == read(brief["title"]) == "Guatemala – United States"
    assert brief["record"] == "record 7f3a9c12, revision 6"
    assert brief["as_of"] == "status as of 24 November 2026"


def test_every_value_stands_under_its_label_with_the_number_of_its_note():
    rows = {row["label"]: row["lines"] for row in content(make.seed_dossier())["rows"]}

    assert list(rows)[:4] == ["Parties", "Signatories", "Signed on", "Place"]
    assert read(rows["Parties"][0]) == "Guatemala (GTM)[3] and United States (USA).[4]"
    assert all(lines and all(lines) for lines in rows.values())


def test_what_tells_it_from_others_is_what_its_name_does_not_say():
    parties = (Party(uuid="n", code="NOR"), Party(uuid="d", code="DNK"))
    signed = (Event(uuid="s", type=EventType.SIGNED, date="2003"),)

    def beside(**values):
        return content(make.dossier(Agreement(uuid="a", **values)))["beside"]

    assert beside(title="Deal", parties=parties, events=signed) == "Denmark – Norway, 2003"
    assert beside(parties=parties, events=signed) == "2003"
    assert beside(title="Deal", parties=parties) == "Denmark – Norway"
    assert beside(title="Deal") == ""


def test_proposals_are_left_out_and_counted_unless_drafts_are_asked_for():
    record = make.proposed(make.seed_agreement(), Field.AREAS)
    dossier = replace(make.seed_dossier(), agreement=record)
    labels = [row["label"] for row in content(dossier)["sources"]]

    assert labels[-1] == ""
    assert "" not in [row["label"] for row in content(dossier, drafts=True)["sources"]]
