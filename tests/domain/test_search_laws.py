"""Laws of the search language over every field: text, tree, chips and facets agree."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.domain.errors import QueryRefused
from tracker.domain.query import (
    DATE_FIELDS,
    Query,
    QueryField,
    is_closed,
    parse,
    render,
    term,
    values_of,
    with_term,
    with_value,
    without_term,
    without_value,
)

DAYS_ONLY = DATE_FIELDS | {QueryField.AS_OF}
OPEN = [each for each in QueryField if not is_closed(each) and each not in DAYS_ONLY]
CLOSED = [each for each in QueryField if is_closed(each)]
DAYS = st.dates(date(1201, 1, 1), date(2199, 12, 31))
WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12).filter(
    str.strip
)
DAY = timedelta(days=1)
FEW = settings(max_examples=40, deadline=None)


def only(text: str):
    """Return the one value of the one term of a search."""
    (found,) = parse(text).terms
    (value,) = found.values
    return value


@pytest.mark.parametrize("field", OPEN)
@pytest.mark.parametrize("words", ["border force", "Núñez", "say “no”", "a,b", "x:y", "-x", "50*"])
def test_every_open_field_takes_any_words_and_gives_them_back(field, words):
    written = str(term(field, words))

    assert only(written).text == words
    assert parse(written).terms[0].field is field


@pytest.mark.parametrize("field", CLOSED)
def test_every_closed_field_takes_its_own_ids_alone_and_together(field):
    ids = values_of(field)

    for each in ids:
        assert only(f"{field}:{each}").text == each
        assert only(f"{field}:{each.upper()}").text == each
    chosen = ids[:16]
    assert [value.text for value in parse(f"{field}:{','.join(chosen)}").terms[0].values] == [
        *chosen
    ]


@pytest.mark.parametrize("field", CLOSED)
def test_every_closed_field_refuses_what_is_not_in_its_list(field):
    with pytest.raises(QueryRefused) as refusal:
        parse(f"tax {field}:qqqq")

    assert refusal.value.position == len(f"tax {field}:")
    assert str(field) in refusal.value.what
    assert values_of(field)[0] in refusal.value.hint


@pytest.mark.parametrize("field", sorted(DATE_FIELDS))
@pytest.mark.parametrize(
    "text", ["2019-02-30", "soon", "..", "2019..2018", "1e999", "NaN", "0000"]
)
def test_every_date_field_refuses_what_is_no_span_of_days(field, text):
    with pytest.raises(QueryRefused) as refusal:
        parse(f"{field}:{text}")

    assert refusal.value.position == len(f"{field}:")
    assert "2015..2019" in refusal.value.hint


@FEW
@given(DAYS)
def test_comparisons_with_a_day_divide_the_calendar(day):
    below, above = only(f"signed:<{day}"), only(f"signed:>={day}")
    assert below.latest == day - DAY
    assert above.earliest == day
    assert (below.earliest, above.latest) == (None, None)

    upto, beyond = only(f"signed:<={day}"), only(f"signed:>{day}")
    assert upto.latest == day
    assert beyond.earliest == day + DAY


@FEW
@given(st.integers(1201, 2199), st.integers(1, 12))
def test_a_month_is_inside_its_year_and_a_day_inside_its_month(year, month):
    whole, part = only(f"signed:{year}"), only(f"signed:{year}-{month:02}")
    first = only(f"signed:{year}-{month:02}-01")

    assert whole.earliest <= part.earliest <= part.latest <= whole.latest
    assert first.earliest == first.latest == part.earliest


@FEW
@given(DAYS, DAYS)
def test_a_span_is_the_two_open_spans_together(one, other):
    first, last = sorted((one, other))
    span = only(f"ended:{first}..{last}")

    assert only(f"ended:{first}..").earliest == span.earliest
    assert only(f"ended:..{last}").latest == span.latest


@FEW
@given(st.sampled_from(OPEN), WORDS, WORDS)
def test_ticking_and_unticking_a_facet_changes_nothing(field, kept, ticked):
    before = with_term(Query(), term(None, kept))

    after = without_value(with_value(before, field, ticked), field, ticked)

    assert after == before


@FEW
@given(st.sampled_from(OPEN), st.lists(WORDS, min_size=1, max_size=5))
def test_facets_of_one_field_gather_in_one_term_each_once(field, words):
    query = Query()
    for each in (*words, *words):
        query = with_value(query, field, each)

    (gathered,) = query.terms
    assert len(gathered.values) == len(set(gathered.values)) <= len(words)
    assert query == parse(render(query))


@FEW
@given(st.lists(WORDS, min_size=1, max_size=5, unique=True))
def test_closing_every_chip_leaves_the_search_for_everything(words):
    query = Query()
    for each in words:
        query = with_term(query, term(QueryField.TAG, each))
    for item in query.terms:
        query = without_term(query, item)

    assert query == Query()
    assert render(query) == ""


@pytest.mark.parametrize("field", [*QueryField])
def test_a_field_with_nothing_behind_its_colon_says_where(field):
    with pytest.raises(QueryRefused) as refusal:
        parse(f"border {field}:")

    assert f"“{field}:” at character 8 has no value" in refusal.value.what


@pytest.mark.parametrize("field", [each for each in QueryField if len(each) > 4])
def test_a_slip_in_the_name_of_a_long_field_is_recognised(field):
    slip = field[:-2] + field[-1] + field[-2]

    with pytest.raises(QueryRefused) as refusal:
        parse(f"{slip}:x")
    assert f"“{field}:”" in refusal.value.hint


def test_the_whereabouts_of_trashed_records_is_a_field_like_others():
    query = with_value(parse("in:library"), QueryField.IN, "trash")

    assert render(query) == "in:library,trash"
    assert render(without_value(query, QueryField.IN, "library")) == "in:trash"


@pytest.mark.parametrize(
    "text",
    [
        'party:"Côte d\'Ivoire"',
        "party:'' OR 1=1 --",
        "title:C++",
        "title:%_\\",
        "title:NEAR(",
        'title:"(a+)+$"',
        "source:https://x.example/a?b=c",
        "place:\u202eabc",
        "tag:＝1+1",
        "title:" + "x" * 240,
    ],
)
def test_hostile_words_behind_a_field_stay_words(text):
    query = parse(text)

    assert parse(render(query)) == query
    assert query.flat()[0].field in OPEN
