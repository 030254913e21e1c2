"""Lists of documents become one draft for each paper that states signed."""

from __future__ import annotations

import pytest

from tests.extraction.texts import document, drafts, extraction, only, sides
from tracker.domain.vocabulary import InstrumentType, ReportedStatus
from tracker.extraction.agreements.papers import (
    PaperList,
    listed_pairs,
    paper_lists,
    paper_signers,
)
from tracker.extraction.reports.events import events

VISIT = (
    "Malta and Ghana: outcome of the visit\n\n"
    "Valletta, 3 May 2017\n\n"
    "{lead}\n\n"
    "1. Treaty between the Republic of Malta and the Republic of Ghana on Extradition. Signed by "
    "Justice Minister Carmel Zahra and Attorney General Kofi Mensah.\n"
    "2. Agreement on Air Services. Signed by Transport Minister Rita Borg and Ambassador Esi "
    "Quansah.\n"
    "{third}"
    "Tea was served. The Ambassador of Togo was a guest."
)
LEAD = "The following documents were signed today:"
THIRD = "3. Memorandum of Understanding between the ministries of health on nurses.\n"


def lists(text: str, published: str = "2017-05-03") -> list[PaperList]:
    read = document(text, published=published)
    return paper_lists(read, events(read), [])


def test_each_entry_is_an_agreement_with_its_own_signers():
    treaty, agreement, memorandum = drafts(
        VISIT.format(lead=LEAD, third=THIRD), published="2017-05-03"
    )

    assert [draft.instrument_type for draft in (treaty, agreement, memorandum)] == [
        InstrumentType.TREATY,
        InstrumentType.AGREEMENT,
        InstrumentType.MOU,
    ]
    assert sides(treaty) == {"Carmel Zahra": "MLT", "Kofi Mensah": "GHA"}
    assert set(sides(agreement)) == {"Rita Borg", "Esi Quansah"}
    assert memorandum.signatories == ()
    assert {draft.signed for draft in (treaty, agreement, memorandum)} == {"2017-05-03"}
    assert {draft.status for draft in (treaty, agreement)} == {ReportedStatus.SIGNED}


def test_words_between_the_signing_and_the_list_do_not_matter():
    lead = "Three papers were signed today. The list, as handed out by the palace, reads:"
    assert len(drafts(VISIT.format(lead=lead, third=THIRD), published="2017-05-03")) == 3


@pytest.mark.parametrize(
    "third",
    [
        "3. Memorandum of Understanding between Gozo Ferries Ltd and Volta Shipping.\n",
        "3. Memorandum of cooperation between Xaghra Bakers and Tema Mills.\n",
    ],
)
def test_papers_of_firms_are_left_out(third):
    assert len(drafts(VISIT.format(lead=LEAD, third=third), published="2017-05-03")) == 2


def test_a_list_of_what_is_to_be_signed_is_announced():
    lead = "The following documents are to be signed in June:"
    text = (
        f"Malta and Ghana prepare a visit\n\n{lead}\n\n"
        "- Agreement on Air Services\n- Protocol on Cocoa\n\nMalta and Ghana are old friends."
    )
    assert {draft.status for draft in drafts(text)} == {ReportedStatus.ANNOUNCED}
    assert len(drafts(text)) == 2


def test_a_list_of_old_agreements_is_no_news():
    text = (
        "The agreements signed by Malta and Ghana are:\n\n"
        "- Agreement on Air Services (1998)\n- Protocol on Cocoa (2001)\n"
    )
    assert lists(text) == []


def test_one_line_is_no_list():
    assert lists("Malta and Ghana signed:\n\n- Agreement on Air Services\n\nTea was served.") == []


def test_entries_with_other_partners_are_agreements_with_them():
    text = (
        "ACCRA, 3 May 2017\n\nThe following were signed in Accra today:\n\n"
        "- Agreement between Ghana and Malta on Air Services\n"
        "- Agreement between Ghana and Peru on Cocoa\n\n"
        "Ghana was pleased."
    )
    found = drafts(text, published="2017-05-03")
    assert {frozenset(draft.parties) for draft in found} == {
        frozenset(("GHA", "MLT")),
        frozenset(("GHA", "PER")),
    }


def test_parties_of_a_list_are_shown_once_by_the_words_of_an_entry():
    (listed,) = lists(VISIT.format(lead=LEAD, third=""))
    (pair,) = listed_pairs([listed])
    assert set(pair.codes) == {"MLT", "GHA"}
    assert pair.act == listed.event.index


def test_witnesses_of_an_entry_do_not_sign():
    entry = "Ambassador Esi Quansah in the presence of President Marlene Vella signed."
    read = document(entry)
    assert [one.name for one in paper_signers(read, (0, len(entry)))] == ["Esi Quansah"]


def test_what_the_text_counts_beyond_the_list_is_said():
    lead = "Four papers were signed, these three documents among them:"
    counted = extraction(
        VISIT.format(lead="Four agreements were signed today:", third=THIRD),
        published="2017-05-03",
    )
    assert counted.missed == 1
    assert len(drafts(VISIT.format(lead=lead, third=THIRD), published="2017-05-03")) == 3


def test_a_sentence_that_only_names_papers_without_a_signing_is_no_list():
    text = (
        "Malta and Ghana spoke of many things:\n\n- Agreement on Air Services\n"
        "- Protocol on Cocoa\n"
    )
    assert lists(text) == []


def test_the_bullets_of_ministries_are_seen():
    text = (
        "Malta and Ghana: outcome\n\nThe documents signed were:\n\n"
        "▸ Agreement on Air Services — Minister Rita Borg (Malta) / Minister Kofi Adu (Ghana)\n"
        "▸ Protocol on Cocoa — Minister Carmel Zahra (Malta) / Minister Esi Badu (Ghana)\n"
    )
    assert [sides(draft) for draft in drafts(text)] == [
        {"Rita Borg": "MLT", "Kofi Adu": "GHA"},
        {"Carmel Zahra": "MLT", "Esi Badu": "GHA"},
    ]


def test_a_treaty_alone_is_read_as_before():
    assert only("Malta and Ghana signed a treaty on trade.").parties == ("MLT", "GHA")


def test_a_table_written_out_line_by_line():
    text = (
        "LIST OF DOCUMENTS SIGNED DURING THE VISIT OF THE PRESIDENT OF GHANA TO MALTA\n\n"
        "Valletta, 3 May 2017\n\n"
        "Title: Agreement on Cooperation in Customs\n"
        "Maltese signatory: Ms Rita Borg, Minister of Finance\n"
        "Ghanaian signatory: Mr Kofi Addo, Minister of Finance\n\n"
        "Title: Memorandum of Understanding on Bees\n"
        "Maltese signatory: Ms Rita Borg, Minister of Finance\n"
        "Ghanaian signatory: Ms Ama Boateng, Minister of Farming\n"
    )
    assert [draft.instrument_type for draft in drafts(text)] == ["agreement", "mou"]


def test_numbered_rows_and_contracts_do_not_end_a_list():
    text = (
        "The visit of the President of Ghana to Malta brought these results:\n\n"
        "- Agreement between the Government of Malta and the Government of Ghana on customs\n"
        "- Contract between Malta Air and Falcon Leasing LLC for six aircraft\n"
        "- Protocol between the two governments on visas\n\n"
        "All were signed on 3 May 2017."
    )
    assert [draft.instrument_type for draft in drafts(text)] == ["agreement", "protocol"]


def test_a_heading_of_signed_agreements_leads_its_list():
    text = (
        "Acuerdos suscritos con motivo de la visita del Presidente de Costa Rica a Panamá\n\n"
        "1) Acuerdo para la construcción del puente sobre el río Sixaola.\n"
        "2) Memorando de entendimiento en materia de turismo.\n"
        "3) Declaración conjunta sobre migración.\n\nPanamá, 8 de noviembre de 2018"
    )
    kinds = [draft.instrument_type for draft in drafts(text)]
    assert kinds == ["agreement", "mou", "joint_declaration"]


def test_papers_of_two_days_that_each_tell_their_signing():
    text = (
        "Documents concluded during the visit of the President of Ghana to Malta\n\n"
        "12 September\n"
        "Agreement on seafarers, signed by Ministers Rita Borg and Kofi Addo\n\n"
        "14 September\n"
        "Memorandum of understanding on cork, signed by Ministers Pia Vella and Ama Boateng\n\n"
        "The President left Valletta on 15 September 2017."
    )
    found = drafts(text)
    assert [draft.instrument_type for draft in found] == ["agreement", "mou"]
    assert {name for draft in found for name in sides(draft)} >= {"Rita Borg", "Pia Vella"}
