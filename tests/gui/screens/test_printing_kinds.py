"""All kinds of prints from the window: what is listed, in its order, with its columns."""

from __future__ import annotations

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import Qt

from tests import factories as make
from tests.gui.keys import press
from tests.gui.waiting import settle
from tests.libraries import store
from tracker.domain.vocabulary import EventType
from tracker.settings import HOME_VARIABLE, load_settings


def pact(title, codes, day):
    return make.bare_agreement(
        title=title,
        parties=tuple(make.party(code) for code in codes),
        events=(make.event(EventType.SIGNED, day),),
    )


@pytest.fixture
def home(tmp_path, monkeypatch):
    """Keep the test's layouts away from those of the person who runs it."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))


@pytest.fixture
def work(home, open_workspace, app):
    store(
        app,
        pact("Bread pact", ("FRA", "DEU"), "2001-01-01"),
        pact("Apple pact", ("FRA", "ESP"), "2003-01-01"),
        pact("Cheese pact", ("FRA", "DEU"), "2002-01-01"),
    )
    return open_workspace(app)


def opened(work, action="print.list"):
    work.actions[action].trigger()
    settle(work)
    return work.printing.preview


def choose(work, box, data):
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())
    settle(work)


def words(shown) -> str:
    pages = pdfium.PdfDocument(bytes(shown._bytes.data()))
    try:
        text = "\n".join(page.get_textpage().get_text_range() for page in pages)
    finally:
        pages.close()
    return " ".join(text.split())


def titles_in_order(text):
    return sorted(("Apple", "Bread", "Cheese"), key=text.index)


def test_the_printed_list_has_the_order_of_the_list(work):
    work.catalogue.list.set_sort_order("title", descending=False)
    settle(work)
    shown = opened(work)

    assert titles_in_order(words(shown)) == ["Apple", "Bread", "Cheese"]
    shown.reject()

    work.catalogue.list.set_sort_order("signed", descending=False)
    settle(work)
    again = opened(work)
    assert titles_in_order(words(again)) == ["Bread", "Cheese", "Apple"]
    again.reject()


def test_the_printed_list_has_the_columns_of_the_list(work):
    work.catalogue.list.choose_columns(["signed", "title", "n_sources"])
    settle(work)
    shown = opened(work)

    assert "signed title sources" in words(shown)
    shown.setup.columns.click()
    settle(work)
    assert "signed parties title type status" in words(shown)
    shown.reject()


def test_a_portfolio_asks_for_its_party_and_takes_that_of_the_search(work):
    shown = opened(work)
    choose(work, shown.setup.party, "")
    choose(work, shown.setup.kind, "portfolio")
    choose(work, shown.setup.party, "")
    assert shown.state.text() == "Choose a party."

    choose(work, shown.setup.party, "DEU")
    assert "Agreements of Germany" in words(shown)
    assert "Apple" not in words(shown)
    shown.reject()

    work.catalogue.ask("party:ESP")
    settle(work)
    again = opened(work)
    choose(work, again.setup.kind, "portfolio")
    assert "Agreements of Spain" in words(again)
    again.reject()


def test_a_dyad_needs_two_parties(work):
    shown = opened(work)
    choose(work, shown.setup.kind, "dyad")
    choose(work, shown.setup.party, "FRA")
    choose(work, shown.setup.other_party, "FRA")
    assert shown.state.text() == "Choose the two parties."

    choose(work, shown.setup.other_party, "DEU")
    assert "Agreements between France and Germany" in words(shown)
    shown.reject()


@pytest.mark.parametrize(
    ("kind", "expected"), [("digest", "Digest"), ("evidence", "quotations"), ("list", "pact")]
)
def test_every_kind_shows_its_pages(work, kind, expected):
    shown = opened(work, "print.brief")
    choose(work, shown.setup.kind, kind)

    assert expected in words(shown)
    shown.reject()


def test_a_print_speaks_another_language_than_the_window_and_remembers_it(work):
    shown = opened(work)
    choose(work, shown.setup.language, "es")
    assert "3 acuerdos" in words(shown)
    shown.reject()

    again = opened(work)
    assert again.chosen().language == "es"
    again.reject()


def test_a_refusal_stands_in_the_preview_and_another_choice_goes_on(work):
    shown = opened(work)
    choose(work, shown.setup.kind, "portfolio")
    choose(work, shown.setup.party, "PER")
    assert shown.state.text().startswith("Nothing to print.")

    choose(work, shown.setup.party, "DEU")
    assert "Agreements of Germany" in words(shown)
    shown.reject()


def test_typesetting_can_be_stopped(work):
    shown = opened(work)
    work.printing.render()
    press(shown.stop, Qt.Key.Key_Space)
    settle(work)

    assert shown.state.text() == "Stopped. Choose what to print."
    choose(work, shown.setup.paper, "letter")
    assert shown.document.pageCount() == 1
    shown.reject()


def test_a_layout_of_ones_own_is_used_and_its_faults_are_told(work):
    folder = load_settings().templates
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "ours.typ").write_text("= Our own layout\n", encoding="utf-8")
    (folder / "wrong.typ").write_text("= Title\n#nothing\n", encoding="utf-8")
    shown = opened(work)

    choose(work, shown.setup.template, "ours")
    assert "Our own layout" in words(shown)
    choose(work, shown.setup.template, "wrong")
    assert shown.state.text().startswith("wrong.typ has an error in line 2")
    shown.reject()
