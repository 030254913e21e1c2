"""The door of the search language: one example that uses it all, and the way back to text."""

from __future__ import annotations

from datetime import date

from tracker.domain import query as language
from tracker.domain.query import Presence, QueryField, Term, Value, parse, render

EXAMPLE = (
    "party:GTM area:TRF.HUM status:signed signed:2015..2019 type:moc signatory:mcaleenan"
    ' has:unsupported source:"border force" -tax "exact words"'
)


def test_the_example_is_understood_term_by_term() -> None:
    def term(field: QueryField | None, text: str, **more: object) -> Term:
        return Term(field=field, values=(Value(text=text, **more),))  # type: ignore[arg-type]

    assert parse(EXAMPLE).terms == (
        term(QueryField.PARTY, "GTM"),
        term(QueryField.AREA, "TRF.HUM"),
        term(QueryField.STATUS, "signed"),
        term(
            QueryField.SIGNED,
            "2015..2019",
            earliest=date(2015, 1, 1),
            latest=date(2019, 12, 31),
        ),
        term(QueryField.TYPE, "moc"),
        term(QueryField.SIGNATORY, "mcaleenan"),
        term(QueryField.HAS, Presence.UNSUPPORTED),
        term(QueryField.SOURCE, "border force", exact=True),
        Term(values=(Value(text="tax"),), negated=True),
        term(None, "exact words", exact=True),
    )


def test_it_is_written_back_as_it_was_typed() -> None:
    assert render(parse(EXAMPLE)) == EXAMPLE


def test_the_door_offers_what_it_names() -> None:
    assert all(hasattr(language, name) for name in language.__all__)
