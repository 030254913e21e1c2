"""What is listed or selected leaves as a file that other programs can open."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from tests import factories as make
from tests.gui.keys import CONTROL, press
from tests.gui.waiting import settle
from tests.libraries import store
from tracker.gui.views.elements.mnemonics import plain
from tracker.gui.views.exchange.export_forms import ExportWish

WIDE = ExportWish(selection=False, form="wide", bom=False, drafts=False)


@pytest.fixture
def work(open_workspace, app):
    store(app, make.agreement(title="Antigua memorandum"))
    store(app, make.bare_agreement(title="Fisheries pact"))
    return open_workspace(app)


def rows(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def titles(file: Path) -> set[str]:
    return {row["title"] for row in rows(file)}


def choose(dialog, target: Path) -> None:
    """Type a file name into Qt's own dialog and accept it."""
    dialog.selectFile(str(target))
    box = dialog.findChild(QDialogButtonBox)
    box.button(QDialogButtonBox.StandardButton.Save).click()


def test_the_dialog_opens_by_key_with_what_is_listed(work):
    press(work.window, Qt.Key.Key_E, CONTROL)

    dialog = work.exporting.dialog
    words = (plain(dialog.all.text()), plain(dialog.some.text()))
    dialog.reject()

    assert words == ("All 2 agreements listed", "The selected agreement")


def test_from_the_menu_to_a_file_that_can_be_opened_again(work, tmp_path):
    target = tmp_path / "out.csv"
    work.actions["export"].trigger()
    press(work.exporting.dialog, Qt.Key.Key_Return)
    work.exporting.files.setOption(work.exporting.files.Option.DontUseNativeDialog)

    choose(work.exporting.files, target)
    settle(work)

    assert titles(target) == {"Antigua memorandum", "Fisheries pact"}
    assert work.window.bar.what.text() == "2 agreements written to out.csv"
    assert work.window.bar.hint.text() == str(tmp_path)


def test_only_what_the_search_finds_is_exported(work, tmp_path):
    work.catalogue.go_to("fisheries")
    settle(work)

    work.exporting.write(WIDE, str(tmp_path / "out.csv"))
    settle(work)

    assert titles(tmp_path / "out.csv") == {"Fisheries pact"}
    assert work.window.bar.what.text() == "1 agreement written to out.csv"


def test_only_the_selection_is_exported_if_asked(work, tmp_path):
    uuid = next(u for u in work.catalogue.model.uuids()
                if work.catalogue.model.row(u).title == "Antigua memorandum")  # fmt: skip
    work.catalogue.list.select_many([uuid])

    wish = ExportWish(selection=True, form="json", bom=False, drafts=False)
    work.exporting.write(wish, str(tmp_path / "out.json"))
    settle(work)

    text = (tmp_path / "out.json").read_text(encoding="utf-8")
    assert json.loads(text)
    assert "Antigua memorandum" in text
    assert "Fisheries" not in text


def test_the_long_form_has_a_row_per_value(work, tmp_path):
    wish = ExportWish(selection=False, form="long", bom=True, drafts=False)

    work.exporting.write(wish, str(tmp_path / "out.csv"))
    settle(work)

    assert (tmp_path / "out.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert len(rows(tmp_path / "out.csv")) > 10


def test_choices_and_folder_are_remembered(work, tmp_path):
    work.actions["export"].trigger()
    work.exporting.dialog.forms["long"].click()
    work.exporting.dialog.bom.click()
    work.exporting.dialog.export.click()
    suffix = work.exporting.files.defaultSuffix()
    work.exporting.files.reject()
    work.exporting.write(WIDE, str(tmp_path / "deep" / "x.csv"))
    settle(work)

    work.actions["export"].trigger()
    wish = work.exporting.dialog.wish()
    work.exporting.dialog.reject()

    assert suffix == "csv"
    assert (wish.form, wish.bom) == ("long", True)
    assert work.preferences.text("folder/export") == str(tmp_path / "deep")


def test_a_folder_that_is_not_there_gives_a_sentence(work, tmp_path):
    work.exporting.write(WIDE, str(tmp_path / "missing" / "out.csv"))
    settle(work)

    assert work.window.bar.isVisible()
    assert work.window.bar.property("tone") != "info"
    assert not (tmp_path / "missing").exists()


def test_several_selected_agreements_are_proposed_for_export(work):
    work.catalogue.list.selectAll()

    work.actions["export"].trigger()
    wish = work.exporting.dialog.wish()
    work.exporting.dialog.reject()

    assert wish.selection


@pytest.mark.parametrize(
    ("form", "name", "words"),
    [
        ("xlsx", "o.xlsx", "2 agreements written to o.xlsx"),
        ("zip", "o.zip", "2 agreements written to o.zip"),
        ("ris", "o.ris", "1 source written to o.ris"),
        ("ics", "o.ics", "2 key dates written to o.ics"),
        ("dyad-year", "o.csv", "0 rows written to o.csv"),
    ],
)
def test_every_form_leaves_from_the_window(work, tmp_path, form, name, words):
    wish = ExportWish(selection=False, form=form, bom=False, drafts=False)

    work.exporting.write(wish, str(tmp_path / name))
    settle(work)

    assert work.window.bar.what.text() == words
    assert (tmp_path / name).stat().st_size


def test_only_the_columns_of_the_list_can_be_written(work, tmp_path):
    work.catalogue.list.choose_columns(["signed"])
    wish = ExportWish(selection=False, form="wide", bom=False, drafts=False, listed_columns=True)

    work.exporting.write(wish, str(tmp_path / "o.csv"))
    settle(work)

    assert list(rows(tmp_path / "o.csv")[0]) == ["agreement_id", "signed", "title", "revision"]


def test_the_whole_library_can_be_written_whatever_is_listed(work, tmp_path):
    work.catalogue.go_to("fisheries")
    settle(work)
    wish = ExportWish(selection=False, form="wide", bom=False, drafts=False, every=True)

    work.exporting.write(wish, str(tmp_path / "o.csv"))
    settle(work)

    assert titles(tmp_path / "o.csv") == {"Antigua memorandum", "Fisheries pact"}
