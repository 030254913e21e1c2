"""The portfolio sorts the agreements of a party by subject, those in force first."""

from __future__ import annotations

import pytest

from tests import factories as base
from tests.printing import factories as make
from tests.printing import reading_back as back
from tests.printing.test_report_blocks import DRAWING
from tracker.domain.errors import ValueRefused
from tracker.domain.progress import Cancelled
from tracker.domain.row import RowParty
from tracker.domain.vocabulary import Status
from tracker.printing.portfolio import render_portfolio
from tracker.printing.report_pieces import Picture
from tracker.services.reference import load_reference


def printed(*rows, party="GTM", **context):
    return render_portfolio(party, rows, make.context(**context), load_reference())


def test_subjects_come_in_the_order_of_the_taxonomy_with_counts():
    document = printed(
        base.row(primary_area="TRF.HUM"),
        base.row(primary_area="", areas=("MIG.BOR",), status=Status.IN_FORCE),
        base.row(primary_area="", areas=()),
        base.row(primary_area="TRF.DRG", status=Status.IN_FORCE),
    )

    assert back.outline(document) == [
        "Migration and borders · 1 agreement, 1 in force",
        "Trafficking and smuggling · 2 agreements, 1 in force",
        "No area recorded · 1 agreement, 0 in force",
    ]
    assert "4 agreements · 2 in force · 2 not in force · 0 ended" in back.text(document)


def test_within_a_subject_what_is_in_force_comes_first_then_the_newest():
    text = back.text(
        printed(
            base.row(title="Ended pact", status=Status.EXPIRED, signed_earliest="2022-01-01"),
            base.row(title="Signed pact", status=Status.SIGNED, signed_earliest="2021-01-01"),
            base.row(title="Old pact", status=Status.IN_FORCE, signed_earliest="1990-01-01"),
            base.row(title="New pact", status=Status.OPERATIVE, signed_earliest="2020-01-01"),
        )
    )

    places = [text.index(f"{name} pact") for name in ("New", "Old", "Signed", "Ended")]
    assert places == sorted(places)


def test_the_party_itself_is_not_named_as_its_partner():
    three = tuple(RowParty(code=code, name="", level="") for code in ("GTM", "HND", "SLV"))
    text = back.text(printed(base.row(title="Pact of three", parties=three)))

    assert "Agreements of Guatemala" in text
    assert "El Salvador – Honduras Pact of three" in text


def test_many_partners_are_counted():
    codes = ("GTM", "HND", "SLV", "AUT", "BEL", "CHE", "DEU", "ESP")
    parties = tuple(RowParty(code=code, name="", level="") for code in codes)
    text = back.text(printed(base.row(title="Pact of eight", parties=parties)))

    assert "7 parties Pact of eight" in text


def test_its_title_is_english():
    united = printed(base.row(), party="GBR")
    spanish = printed(base.row(), party="GBR", language="es")

    assert "Agreements of the United Kingdom" in back.text(united)
    assert "Acuerdos de Reino Unido" in back.text(spanish)


def test_figures_stand_before_the_subjects():
    picture = Picture(DRAWING, "Agreements by year")
    document = render_portfolio(
        "GTM", [base.row()], make.context(), load_reference(), pictures=[picture]
    )

    assert b"Agreements by year" in document.pdf
    assert back.is_accessible(document)


def test_a_large_portfolio_has_a_cover_and_contents_in_spanish():
    rows = [base.row(title=f"Pacto {number}") for number in range(200)]
    document = printed(*rows, language="es", paper="letter", query="party:GTM")
    pages = back.pages(document)

    assert "Acuerdos de Guatemala" in pages[0]
    assert "Índice" in pages[1]
    assert "Trata y tráfico ilícito" in pages[1]
    assert f"página 3 de {len(pages)}" in pages[2]
    assert back.is_accessible(document)


def test_nothing_is_refused_and_work_can_be_stopped():
    with pytest.raises(ValueRefused, match="Nothing to print"):
        printed()

    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        render_portfolio("GTM", [base.row()], make.context(), load_reference(), progress=stop)
