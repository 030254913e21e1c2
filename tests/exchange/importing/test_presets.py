from __future__ import annotations

from tracker.exchange.importing.presets import FILES, preset_for, presets
from tracker.exchange.importing.tables import open_table


def opened(tmp_path, text: str):
    path = tmp_path / "table.csv"
    path.write_text(text, encoding="utf-8")
    return open_table(path)


def test_every_preset_reads_and_maps_a_title():
    assert len(presets()) == len(FILES)
    assert all(mapping.first("title") and mapping.match for mapping in presets())


def test_a_known_register_is_told_by_its_columns(tmp_path):
    for mapping in presets():
        if "header" in mapping.match:
            names = [*dict.fromkeys([*mapping.match["header"], *mapping.columns])]
            line = ",".join(f'"{name}"' for name in names)
            assert preset_for(opened(tmp_path, f"{line}\n{',x' * len(names)}")) is mapping


def test_a_register_without_names_is_told_by_its_words(tmp_path):
    row = ["TRATADO DE PAZ", "SI", "BOGOTA", "12/05/1990", "PERU", "(NO REGISTRA)", *["x"] * 12]
    text = "|".join(row) + "\n"

    mapping = preset_for(opened(tmp_path, text * 3))

    assert mapping is not None
    assert mapping.constants["parties"] == ("COL",)
    assert preset_for(opened(tmp_path, text.replace("SI", "OUI") * 3)) is None


def test_other_tables_have_no_preset(tmp_path):
    assert preset_for(opened(tmp_path, "title,parties\na,b\n")) is None
