"""Programs' own inventions are not taken for titles and people."""

from __future__ import annotations

import pytest

from tracker.reading.stated_facts import stated_names, stated_title


@pytest.mark.parametrize(
    "title", ["memo.docx", "Microsoft Word - memo", "Untitled", "untitled-1", "Document1", "doc3"]
)
def test_names_of_files_and_programs_are_no_titles(title: str) -> None:
    assert stated_title(title) == ""


@pytest.mark.parametrize("title", ["Two sign a pact", "Document of the week", "On the .com boom"])
def test_titles_stay(title: str) -> None:
    assert stated_title(f" {title} ") == title


def test_people_are_parted_and_nobody_is_left_out() -> None:
    assert stated_names("Ana Paz;  Luis Gil") == ["Ana Paz", "Luis Gil"]
    assert stated_names("Microsoft Office User; ") == []
    assert stated_names("Paz, Ana") == ["Paz, Ana"]
