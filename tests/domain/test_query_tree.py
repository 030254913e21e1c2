"""The tree writes itself as text and knows where each term stands in it."""

from __future__ import annotations

from tracker.domain.query import AnyOf, Query, QueryField, Term, Value, parse
from tracker.domain.query_tree import placed


def word(text: str, *, negated: bool = False) -> Term:
    return Term(values=(Value(text=text),), negated=negated)


def test_values_are_written_with_their_marks() -> None:
    assert str(Value(text="tax")) == "tax"
    assert str(Value(text="border force", exact=True)) == '"border force"'
    assert str(Value(text='the "pact"', exact=True)) == '"the ""pact"""'
    assert str(Value(text="traffick", prefix=True)) == "traffick*"


def test_terms_and_groups_are_written_with_theirs() -> None:
    party = Term(field=QueryField.PARTY, values=(Value(text="GTM"), Value(text="USA")))
    group = AnyOf(alternatives=((word("a"), word("b", negated=True)), (party,)), negated=True)
    assert str(group) == "-(a -b OR party:GTM,USA)"
    assert str(Query((word("x"), group))) == "x -(a -b OR party:GTM,USA)"


def test_an_empty_query_is_false_and_empty() -> None:
    assert not Query()
    assert str(Query()) == ""
    assert Query((word("a"),))


def test_each_term_knows_its_place() -> None:
    query = placed(parse('party:GTM   -( a  "b c" OR  -d)   tax').terms)
    text = str(query)
    assert text == 'party:GTM -(a "b c" OR -d) tax'
    for item in (*query.terms, *query.flat()):
        assert text[item.start : item.end] == str(item)


def test_places_do_not_make_terms_differ() -> None:
    assert parse("  tax").terms == parse("tax").terms
    assert parse("  tax").terms[0].start != parse("tax").terms[0].start


def test_values_are_those_the_query_requires() -> None:
    query = parse("party:GTM,USA -party:MEX (party:HND OR tax) party:SLV border")
    assert [value.text for value in query.values(QueryField.PARTY)] == ["GTM", "USA", "SLV"]
    assert [value.text for value in query.values(None)] == ["border"]
    assert query.values(QueryField.AREA) == ()


def test_flat_gives_the_terms_of_groups_too() -> None:
    assert [str(each) for each in parse("a (b c OR -d) e").flat()] == ["a", "b", "c", "-d", "e"]


def test_the_day_of_statuses_is_no_condition() -> None:
    query = parse("(a OR b) as_of:2019-05-27 -tax")
    assert [str(each) for each in query.conditions] == ["(a OR b)", "-tax"]
    assert query.day is not None
    assert query.day.isoformat() == "2019-05-27"
