"""Any text is a search, or one sentence that points at the character to mend."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.errors import QueryRefused
from tracker.domain.query import AnyOf, Query, QueryField, Term, parse

PIECES = st.sampled_from(
    [
        *("party:", "status:", "signed:", "type:", "has:", "title:", "x:", ":", "//", ","),
        *("signed", "active", "memorandum", "2019", "..", ">", "<=", "GTM", "a", "b", "é", "_"),
        *('"', '""', "-", "(", ")", " ", "  ", "OR", " OR ", " | ", "(a OR ", "*", "C++", "%_\\"),
        *("\t", "\0", "\ud800", "\u2028"),
    ]
)
SEARCHES = st.one_of(st.lists(PIECES, max_size=25).map("".join), st.text(max_size=300))


def outcome(text: str) -> Query | QueryRefused:
    try:
        return parse(text)
    except QueryRefused as refusal:
        return refusal


def read(text: str) -> Query:
    found = outcome(text)
    return found if isinstance(found, Query) else Query()


def texts(text: str) -> list[str]:
    return [value.text for term in parse(text).flat() for value in term.values]


@given(SEARCHES)
def test_what_is_understood_is_written_so_that_it_is_understood_alike(text: str) -> None:
    query = read(text)
    assert parse(str(query)) == query
    assert str(parse(str(query))) == str(query)


@given(SEARCHES)
def test_what_is_refused_is_pointed_at_and_comes_with_a_hint(text: str) -> None:
    refusal = outcome(text)
    if isinstance(refusal, QueryRefused):
        assert 0 <= refusal.position <= len(text)
        assert refusal.what.endswith(".")
        assert refusal.hint


@given(SEARCHES)
def test_every_term_stands_where_it_says(text: str) -> None:
    for item in read(text).terms:
        assert 0 <= item.start < item.end <= len(text)
        assert not text[item.start].isspace()
    written = str(read(text))
    for term in parse(written).flat():
        assert written[term.start : term.end] == str(term)


@pytest.mark.parametrize(
    "text",
    [
        *('"', "AND", "NOT", "OR", "NEAR(", "d'Ivoire", "C++", "%_\\", "--", "-", "*", "()"),
        *("(a+)+$", "\ud7ff", "^x", "{}", "a:b".replace(":", ""), "12:30", "https://a.org/b"),
    ],
)
def test_strange_words_are_ordinary(text: str) -> None:
    (term,) = parse(text).terms
    assert isinstance(term, Term)
    assert (term.field, term.negated, texts(text)) == (None, False, [text.rstrip("*") or text])


def test_injected_sql_is_words() -> None:
    assert texts("'' OR 1=1 --") == ["''", "1=1", "--"]


def test_controls_and_lone_surrogates_do_no_harm() -> None:
    assert parse("\0") == Query()
    assert texts("a\0b") == ["a", "b"]
    assert texts("\ud800") == ["\ufffd"]


@pytest.mark.parametrize("text", ["", "   ", "\n\t"])
def test_nothing_is_the_empty_query(text: str) -> None:
    assert parse(text) == Query()


def test_quotes_keep_words_together() -> None:
    assert texts('"border force" title:"the ""pact""" "a"b') == [
        "border force",
        'the "pact"',
        "a",
        "b",
    ]
    assert texts('"never closed') == ['"never', "closed"]
    assert texts('"" " "') == ['""', '"', '"']
    assert texts('inside"quote"') == ['inside"quote"']


def test_a_quotation_may_be_a_beginning() -> None:
    (value,) = parse('"border for"*').terms[0].values  # type: ignore[union-attr]
    assert (value.text, value.exact, value.prefix) == ("border for", True, True)
    assert str(parse('status:"signed"*')) == "status:signed"


def test_a_comma_lists_alternatives_of_a_field_only() -> None:
    assert texts("party:GTM,,USA,GTM, signed,sealed") == ["GTM", "USA", "signed,sealed"]


def test_minus_negates_what_follows() -> None:
    assert [term.negated for term in parse('-a -party:GTM -"b c" - d --e').flat()] == [
        *(True, True, True),
        *(False, False, False),
    ]


def test_groups_hold_alternatives() -> None:
    (group,) = parse('-(party:GTM -tax OR "border force" OR OR x)').terms
    assert isinstance(group, AnyOf)
    assert group.negated
    assert [len(terms) for terms in group.alternatives] == [2, 1, 1]


@pytest.mark.parametrize("text", ["(a b)", "(a or b", "(a OR)", "a or b)", "(OR)", "f(a b)"])
def test_brackets_without_alternatives_are_ordinary(text: str) -> None:
    assert all(isinstance(item, Term) for item in parse(text).terms)


def test_fields_are_found_in_any_case() -> None:
    assert parse("Party:GTM IN-FORCE:2019").values(QueryField.PARTY)[0].text == "GTM"
    assert str(parse("IN-FORCE:2019")) == "in_force:2019"


def test_a_known_field_wins_over_an_address() -> None:
    assert parse("title://x").values(QueryField.TITLE)[0].text == "//x"


@pytest.mark.parametrize(
    ("text", "position", "what", "hint"),
    [
        ("tax partie:GTM", 4, "no search field “partie” (character 5)", "Did you mean “party:”?"),
        ("-nosuch:x", 1, "no search field “nosuch” (character 2)", "The fields are: party, area"),
        ("(a OR nosuch:x)", 6, "“nosuch” (character 7)", "quotes"),
        ("status:sined", 7, "“sined” is not a value of status: (character 8)", "status:signed"),
        ("status:signed,zz", 14, "“zz”", "Choose from: unknown"),
        ("a signed:2019-02-30", 9, "no day 2019-02-30 in the calendar (character 10)", "2019-05"),
        ("signed:2019,x", 12, "“X” is not a date", "2015..2019"),
        ("a OR nosuch:x", 5, "“nosuch” (character 6)", "quotes"),
        ("a party:", 8, "“party:” at character 3 has no value", "right behind the colon"),
        ("party:,, x", 6, "“party:” at character 1 has no value", "drop"),
        ("party: GTM", 6, "has no value", "colon"),
    ],
)
def test_a_refusal_points_at_the_character(text: str, position: int, what: str, hint: str) -> None:
    with pytest.raises(QueryRefused) as refusal:
        parse(text)
    assert refusal.value.position == position
    assert what in refusal.value.what
    assert hint in refusal.value.hint


def test_the_longest_search_is_taken_and_a_longer_one_is_not() -> None:
    assert len(str(parse("x" * 256))) == 256
    with pytest.raises(QueryRefused, match="at most 256 characters; this one has 100,000"):
        parse("x" * 100_000)


def test_a_search_that_grows_too_long_when_spelled_out_is_refused() -> None:
    text = "status:active,ended type:memorandum "
    assert parse(text)
    with pytest.raises(QueryRefused, match="at most 256 characters"):
        parse(text + "x" * (255 - len(text)))


@pytest.mark.parametrize(
    "text", ["a " * 17, "a* " * 80, "party:" + "a," * 16 + "b", "(a OR b) " * 9]
)
def test_too_many_terms_are_refused(text: str) -> None:
    many = text if "," not in text else "party:" + ",".join("abcdefghijklmnopq")
    with pytest.raises(QueryRefused, match="at most 16 terms"):
        parse(many)
    assert parse("a " * 16)


@pytest.mark.parametrize("name", ["as_of", "as-of", "AS_OF"])
def test_a_search_may_name_the_day_of_its_statuses(name: str) -> None:
    query = parse(f"status:signed {name}:2019-05-27 tax")

    assert query.day == date(2019, 5, 27)
    assert [str(term) for term in query.conditions] == ["status:signed", "tax"]
    assert str(query) == "status:signed as_of:2019-05-27 tax"


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("-as_of:2019-05-27", 0),
        ("tax as_of:2019-05-27,2019-05-28", 4),
        ("as_of:2019-05-27 as_of:2019-05-28", 17),
        ("(tax OR as_of:2019-05-27)", 8),
        ("a OR b -as_of:2019-05-27", 7),
        ("tax as_of:2019-05", 10),
        ("tax as_of:>2019-05-27", 10),
        ("tax as_of:soon", 10),
    ],
)
def test_statuses_are_those_of_one_day(text: str, position: int) -> None:
    with pytest.raises(QueryRefused) as refusal:
        parse(text)

    assert refusal.value.position == position
    assert "2019-05-27" in refusal.value.hint


def test_a_search_without_a_day_leaves_it_to_others() -> None:
    assert parse("tax signed:2019-05-27").day is None


@pytest.mark.parametrize(
    "text", ["“border force”", "„border force“", "«border force»", "source:“border force”*"]
)
def test_quotation_marks_of_print_quote_too(text: str) -> None:
    (term,) = parse(text).terms
    (value,) = term.values

    assert (value.text, value.exact) == ("border force", True)
    assert value.prefix == text.endswith("*")
    assert '"border force"' in str(parse(text))


@pytest.mark.parametrize("text", ["“border force", "border” force", "“”", "« »"])
def test_a_quotation_mark_of_print_that_never_closes_is_ordinary(text: str) -> None:
    assert not any(value.exact for term in parse(text).terms for value in term.values)


@pytest.mark.parametrize(
    ("text", "position"),
    [("gua*mala", 3), ("party:*GTM", 6), ("x (a OR b*c)", 9), ("a OR b*c", 6), ("*memo", 0)],
)
def test_a_star_in_a_word_is_pointed_at(text: str, position: int) -> None:
    with pytest.raises(QueryRefused, match=f"character {position + 1}") as refused:
        parse(text)

    assert refused.value.position == position


def test_a_star_alone_at_the_end_or_in_quotes_is_none_of_these() -> None:
    assert [str(parse(text)) for text in ("*", "gua*", '"a*b"', "gua**")] == [
        "*", "gua*", '"a*b"', "gua*",
    ]  # fmt: skip


def test_marks_that_nobody_sees_do_not_hide_a_field() -> None:
    found = parse("\ufeff\u202eparty:GTM \u2066area:TRF")

    assert [term.field for term in found.terms] == [QueryField.PARTY, QueryField.AREA]
    assert found.terms[0].start == 2
    assert not parse("\u202e\u202c").terms
