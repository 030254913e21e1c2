from __future__ import annotations

from tests import factories as make
from tracker.exchange.bibtex import bibtex_entry


def test_an_entry_says_what_is_known_and_nothing_else():
    meta = make.metadata(published="", accessed="", url="", authors=(), tier=2, title="A & B")

    entry = bibtex_entry(make.source(metadata=meta), [])

    assert entry == (
        f"@misc{{{make.SOURCE_UUID},\n"
        "  title = {{A \\& B}},\n"
        "  publisher = {The Daily Ledger},\n"
        "  langid = {en}\n"
        "}\n"
    )


def test_signs_of_tex_are_safe_and_braces_balanced():
    meta = make.metadata(title='{ 50% of $1_000 } ~ ^ # \\ "x" @', url="https://x.example/{a b}")

    entry = bibtex_entry(make.source(metadata=meta), [[2019, 6]])

    assert entry.count("{") == entry.count("}")
    assert r"50\% of \$1\_000" in entry
    assert "url = {https://x.example/%7Bab%7D}" in entry
    assert "month = jun" in entry


def test_several_authors_stay_several():
    meta = make.metadata(authors=("Smith, Mary", "Ministry of Trade and Industry"))

    entry = bibtex_entry(make.source(metadata=meta), [])

    assert "author = {{Smith, Mary} and {Ministry of Trade and Industry}}" in entry
