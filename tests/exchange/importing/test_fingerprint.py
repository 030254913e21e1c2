from __future__ import annotations

from tracker.exchange.importing.fingerprint import fingerprint


def test_case_accents_and_columns_of_a_problems_file_make_no_other_kind():
    plain = fingerprint(["Título", "País A", "Firma"])

    assert fingerprint(["titulo", "PAIS A", "firma"]) == plain
    assert fingerprint(["Título", "País A", "Firma", "import_row", "import_message"]) == plain


def test_order_number_and_names_of_columns_make_another_kind():
    kinds = (["a", "b"], ["b", "a"], ["a"], ["a", "b", "c"], ["ab"])

    assert len({fingerprint(header) for header in kinds}) == len(kinds)
