"""A window opened in Spanish speaks Spanish everywhere: menus, panels, dialogs, review."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.gui.conftest import Opener
from tests.gui.texts import all_texts
from tests.gui.waiting import settle
from tracker.app import App
from tracker.assets import resource
from tracker.gui.action_table import SPECS
from tracker.gui.views.sources.metadata_dialog import MetadataDialog
from tracker.gui.workspace import Workspace

PART = re.compile(r"\{\w+\}|[^{}]+")
COUNTED = {"n", "total", "count", "number", "done", "current", "start", "end", "first", "last"}
DIALOGS = (
    *("help.palette", "help.page", "export", "source.attach", "source.details", "add.party"),
    *("add.signatory", "add.event", "add.area", "add.gap", "add.terms", "add.tag"),
    *("add.relation", "print.brief"),
)
ARTICLE = (
    "LIMA, 3 May 2021 - Peru and Honduras have signed a memorandum of understanding on combating "
    "human trafficking and on border security.\n\nIt was signed in Lima by Ana Ruiz, Honduran "
    "minister of security, and by Luis Paz, foreign minister of Peru. It does not cover "
    "remittances.\n"
)


def english() -> Iterator[re.Pattern[str]]:
    """Yield the English texts that Spanish writes otherwise; a hole holds a number or a word."""
    file = Path(str(resource("i18n"))) / "agreement_tracker_es.ts"
    for message in ET.parse(file).getroot().iter("message"):  # noqa: S314 - our own file
        source = " ".join(message.findtext("source", "").replace("&", "").split())
        words = " ".join(message.findtext("translation", "").replace("&", "").split())
        if source != words:
            yield re.compile("".join(map(_form, PART.findall(source))))


def _form(part: str) -> str:
    if not part.startswith("{"):
        return re.escape(part)
    return r"[\d.,]+" if part.strip("{}") in COUNTED else r"[\w.,:–-]+"


ENGLISH = tuple(english())


def left_english(window: QWidget) -> set[str]:
    """Return what a window still says in English."""
    return {text for text in all_texts(window) if any(map(_fits(text), ENGLISH))}


def _fits(text: str) -> Callable[[re.Pattern[str]], object]:
    def fit(form: re.Pattern[str]) -> object:
        return form.fullmatch(text)

    return fit


@pytest.fixture
def work(spanish: None, open_workspace: Opener, first_library: App) -> Workspace:
    """Open the library of a first start in a Spanish window."""
    return open_workspace(first_library, "es")


def dialogs(work: Workspace) -> list[QWidget]:
    """Return the windows that stand beside the main window."""
    others = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isWindow()]
    return [w for w in others if w is not work.window and isinstance(w, QDialog)]


def test_the_search_for_english_finds_it(workspace):
    found = left_english(workspace.window)

    assert {"Paste article", "File", "Trash", "Parties", "Record", "Attach source…"} <= found


def test_the_main_window_is_spanish(work):
    assert left_english(work.window) == set()
    assert {"Archivo", "Papelera", "Todos los acuerdos", "Partes", "Registro", "Firma"} <= (
        all_texts(work.window)
    )


def test_the_status_bar_is_spanish(work):
    assert "1 de 1" in all_texts(work.window.status)
    assert any(text.startswith("Estado al ") for text in all_texts(work.window.status))


def test_what_was_done_is_named_in_spanish(work):
    work.trash()
    settle(work)

    assert "Movido a la papelera" in all_texts(work.window)
    assert any("Deshacer: mover " in text for text in all_texts(work.window))
    assert left_english(work.window) == set()


def test_a_search_is_spanish(work):
    work.catalogue.go_to("party:GTM (area:TRF OR status:signed) -tax")
    settle(work)
    found = all_texts(work.window)

    assert "Parte Guatemala" in found
    assert any(" o Estado firmado" in text for text in found)
    assert left_english(work.window) == set()


def test_nothing_found_is_said_in_spanish(work):
    work.catalogue.go_to("party:FRA")
    settle(work)

    assert "Sin resultados" in all_texts(work.window)
    assert left_english(work.window) == set()


def test_a_search_that_cannot_be_understood_is_explained_in_spanish(work):
    work.catalogue.ask("signed:tomorrow")

    assert "«tomorrow»" in work.catalogue.search.error.what.text()
    assert "Escriba 2019" in work.catalogue.search.error.hint.text()


def test_an_empty_library_is_spanish(spanish, open_workspace, library):
    with App.open(library, create=True) as app:
        work = open_workspace(app, "es")

        assert "Aún no hay acuerdos" in all_texts(work.window)
        assert left_english(work.window) == set()
        work.window.close()


@pytest.mark.parametrize("action", DIALOGS)
def test_dialogs_are_spanish(work, action):
    work.actions[action].trigger()
    settle(work)
    [dialog] = dialogs(work)

    left = left_english(dialog)
    dialog.close()

    assert left == set()


def test_the_check_answers_in_spanish(work):
    work.actions["library.check"].trigger()
    settle(work)

    assert "No se encontraron problemas" in all_texts(work.window)


def test_a_review_is_spanish(work):
    QGuiApplication.clipboard().setText(ARTICLE)
    work.capturing.paste()
    settle(work)
    [asking] = dialogs(work)
    assert isinstance(asking, MetadataDialog)
    left = left_english(asking)
    asking.submit()
    settle(work)

    found = all_texts(work.window)

    assert left == set()
    assert left_english(work.window) == set()
    assert {"Guardar borrador", "Descartar borrador", "2 propuestos", "Firmante 1"} <= found
    assert "Guardar registro Ctrl+Intro" in found
    work.capturing.leave()


def test_keys_are_named_as_on_spanish_keyboards(work):
    assert "Ctrl+Mayús+V" in work.actions["article.paste"].toolTip()
    assert "Supr" in work.actions["agreement.trash"].toolTip()


def test_buttons_of_qt_are_spanish(spanish):
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"


def test_every_action_has_words_of_its_own(work):
    words = [work.actions[spec.id].text() for spec in SPECS]

    assert len(words) == len(set(words))
