"""The type of an instrument is what most of the article calls it."""

from __future__ import annotations

import pytest

from tests.extraction.texts import drafts, only
from tracker.domain.vocabulary import Field, InstrumentType

T = InstrumentType
HEAD = "Malta and Ghana signed {} on fishing in Accra on 3 May 2017."


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("a treaty", T.TREATY),
        ("an agreement", T.AGREEMENT),
        ("a memorandum of understanding", T.MOU),
        ("a memorandum of cooperation", T.MOC),
        ("a protocol", T.PROTOCOL),
        ("a convention", T.CONVENTION),
        ("an arrangement", T.ARRANGEMENT),
        ("a joint declaration", T.JOINT_DECLARATION),
        ("a framework agreement", T.FRAMEWORK_AGREEMENT),
        ("a letter of intent", T.LETTER_OF_INTENT),
        ("an accord", T.AGREEMENT),
    ],
)
def test_what_is_signed_gives_the_type(words, kind):
    assert only(HEAD.format(words)).instrument_type is kind


def test_a_telling_name_outweighs_a_general_one():
    text = HEAD.format("a memorandum of understanding") + (
        " The agreement lasts ten years. Officials called the deal fair."
    )
    assert only(text).instrument_type is T.MOU


def test_an_older_instrument_does_not_name_the_new_one():
    text = HEAD.format("an agreement") + " It replaces the treaty signed on 4 June 1981."
    assert only(text, published="2017-05-04").instrument_type is T.AGREEMENT


def test_a_memorandum_called_in_full_once_is_of_cooperation_everywhere():
    text = HEAD.format("the memorandum") + " The memorandum of cooperation lasts ten years."
    assert only(text).instrument_type is T.MOC


def test_a_title_is_proposed_with_its_words():
    text = (
        "Malta and Ghana signed the Agreement on Coastal Fisheries and Shipping in Accra on "
        "3 May 2017."
    )
    draft = only(text)
    assert draft.title == "Agreement on Coastal Fisheries and Shipping"
    (proposal,) = [p for p in draft.evidence if p.field is Field.TITLE]
    assert proposal.exact == draft.title


def test_a_plain_name_is_no_title():
    assert only(HEAD.format("an agreement")).title is None


def test_every_passage_for_the_type_is_a_name_of_it():
    text = HEAD.format("a treaty") + " The treaty lasts ten years."
    passages = [p.exact for p in only(text).evidence if p.field is Field.INSTRUMENT_TYPE]
    assert passages
    assert set(passages) == {"treaty"}


@pytest.mark.parametrize(
    "words",
    [
        "a protocol amending the 1994 convention",
        "a protocol changing their tax treaty",
        "the additional protocol to the treaty of 1994",
    ],
)
def test_what_a_protocol_changes_is_not_what_was_signed(words):
    text = HEAD.format(words) + " The convention of 1994 lets both states tax ships."
    assert only(text, published="2017-05-04").instrument_type is T.PROTOCOL


def test_what_was_only_initialled_does_not_name_what_was_signed():
    text = HEAD.format("an agreement") + " A treaty of friendship was initialled last week."
    assert drafts(text, published="2017-05-04")[0].instrument_type is T.AGREEMENT


def test_letters_that_were_exchanged_are_the_instrument():
    text = (
        "Malta and Ghana have renewed their memorandum of understanding on nets. The renewal was "
        "effected through letters exchanged by the two ministers in Accra on 3 May 2017."
    )
    assert only(text).instrument_type is T.EXCHANGE_OF_NOTES


def test_what_is_only_spoken_is_oral():
    assert only("Malta and Ghana reached an unwritten agreement.").instrument_type is T.ORAL


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Lawmakers must approve treaties. 'Not another treaty,' said one.", T.AGREEMENT),
        ("The treaty, as it was called by one, is for five years.", T.AGREEMENT),
        ("The protocol, as its title says, is for five years. The protocol is short.", T.PROTOCOL),
    ],
)
def test_treaty_is_said_of_any_agreement(told, kind):
    text = f"Malta and Ghana signed an agreement on nets in Accra on 3 May 2017. {told}"
    assert only(text, published="2017-05-04").instrument_type is kind


def test_notes_after_which_an_accord_took_effect_are_not_the_accord():
    text = (
        "El acuerdo de tránsito entre Malta y Ghana entró en vigor el martes, tras el canje de "
        "notas realizado en Acra."
    )
    assert only(text, published="2017-05-04").instrument_type is T.AGREEMENT


def test_a_part_of_an_accord_is_named_for_itself():
    text = (
        "The heads of delegation of Malta and Ghana on 3 May initialled the early harvest "
        "arrangement of the Malta-Ghana Free Trade Agreement."
    )
    assert only(text, published="2017-05-04").instrument_type is T.ARRANGEMENT


def test_what_changes_a_convention_is_what_was_signed():
    text = (
        "Protocol amending the Tax Convention between Malta and Ghana, signed in Accra on 3 May "
        "2017."
    )
    assert only(text, published="2017-05-04").instrument_type is T.PROTOCOL


_ANNEXED = (
    "Décret portant publication du protocole entre la France et la Turquie relatif à un lycée"
    " (ensemble un échange de lettres), signé à Paris le 13 octobre 1994."
)


@pytest.mark.parametrize(
    "text",
    [
        _ANNEXED,
        "Malta and Ghana signed a protocol, together with an exchange of letters, in Accra.",
        "Perú y Malta firmaron un protocolo de pesca, junto con un canje de notas, en Lima.",
    ],
)
def test_letters_that_go_with_a_paper_do_not_name_it(text):
    assert only(text, published="2017-05-04").instrument_type is InstrumentType.PROTOCOL


def test_an_office_that_keeps_treaties_names_no_instrument():
    text = (
        "MINISTERIO DE RELACIONES EXTERIORES\nDirección de Tratados\n\nCONVENIO ENTRE PERÚ Y MALTA"
        " SOBRE PESCA\n\nFirma: Lima, 4 de abril de 2016."
    )
    assert only(text, published="2017-05-04").instrument_type is InstrumentType.AGREEMENT


def test_an_older_paper_that_ends_does_not_name_the_new_one():
    text = (
        "Malta and Ghana signed an extradition treaty in Accra on Monday. They ended the exchange"
        " of letters of 1960."
    )
    assert only(text, published="2017-05-04").instrument_type is InstrumentType.TREATY
