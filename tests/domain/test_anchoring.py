"""A passage moves only to where it certainly belongs."""

from __future__ import annotations

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from tracker.domain.anchoring import MOST_PLACES, ReadText, certain_place
from tracker.domain.passage import CONTEXT, Passage, anchor

STORY = (
    "GUATEMALA CITY — The two governments signed a memorandum on Monday.\n\n"
    "The memorandum, signed in Antigua, covers border security and drugs.\n\n"
    "Officials said that the text will be published next week."
)


def cut(text: str, words: str, nth: int = 0) -> Passage:
    """Return the passage of the nth place where the words stand."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return anchor("p", "t", text, start, start + len(words))


def place(old: str, new: str, words: str, nth: int = 0) -> int | None:
    return certain_place(cut(old, words, nth), ReadText(old), ReadText(new))


def test_what_did_not_change_stays():
    for words in ("signed", "Antigua", "GUATEMALA CITY", "published next week."):
        assert place(STORY, STORY, words) == STORY.index(words)


def test_what_was_put_before_shifts_a_passage():
    new = "By our reporter\n\n" + STORY

    assert place(STORY, new, "signed in Antigua") == new.index("signed in Antigua")
    assert place(STORY, new, "GUATEMALA CITY") == new.index("GUATEMALA CITY")
    assert place(STORY, new, "signed", nth=1) == new.index("signed in")


def test_white_space_laid_out_anew_makes_no_difference():
    new = STORY.replace("\n\n", "\n").replace("signed in Antigua,", "signed in\u00a0Antigua,")

    assert place(STORY, new, "border") == new.index("border")
    assert place(STORY, new, "signed", nth=1) == new.index("signed in")
    assert place(STORY, new, "signed in Antigua") is None


def test_words_that_are_gone_have_no_place():
    assert place(STORY, STORY.replace("Antigua", "Cobán"), "Antigua") is None
    assert place(STORY, "", "Antigua") is None


def test_the_place_of_other_words_of_the_same_spelling_is_none():
    """The passage's own sentence is gone; the same word elsewhere proves something else."""
    new = STORY.replace("The memorandum, signed in Antigua, covers border security and drugs.", "")

    assert place(STORY, new, "signed", nth=1) is None
    assert place(STORY, new, "memorandum", nth=1) is None


def test_a_short_word_in_wholly_new_surroundings_is_not_trusted():
    old = "Talks were held. Guatemala agreed to the text at once, officials said."
    new = "Talks were held. The text was agreed.\n\nAlso read: elections in Guatemala next year"

    assert place(old, new, "Guatemala") is None


def test_a_whole_sentence_is_known_by_itself():
    sentence = "Officials said that the text will be published next week."
    new = f"{sentence}\n\nSomething else altogether was put before and after it."

    assert place(STORY, new, sentence) == 0


def test_of_several_places_the_one_with_all_words_around_it_is_taken():
    new = "Also signed: a treaty.\n\n" + STORY + "\n\nMore was signed in Cobán."

    assert place(STORY, new, "signed", nth=1) == new.index("signed in Antigua")


def test_a_paragraph_that_stands_twice_now_is_ambiguous():
    paragraph = "Both sides had signed the memorandum of understanding on trade in goods."
    old = (
        f"Introduction of some length, so that it matters.\n\n{paragraph}\n\nThe end of the story."
    )
    new = old.replace(paragraph, f"{paragraph}\n\n{paragraph}").replace("Intro", "An intro")

    assert place(old, new, "the memorandum of understanding") is None


def test_what_is_unchanged_up_to_the_passage_holds_it_also_where_it_is_repeated_later():
    old = f"{STORY}\n\nThe end."
    new = f"{STORY}\n\n{STORY}"

    assert place(old, new, "Antigua") == STORY.index("Antigua")


def test_doubles_that_change_places_are_told_apart_or_left_alone():
    """The words nearby are the same, and what tells the two apart lies beyond them."""
    line = (
        "{} and the Republic of Korea signed the agreement on trade in goods and services with {}."
    )
    one, other = line.format("Chile", "effect in May"), line.format("Ghana", "effect in June")
    old, new = f"{one}\n\n{other}", f"{other}\n\n{one}"

    for nth in (0, 1):
        assert place(old, new, "agreement", nth) is None
    for text in (one, other):
        assert place(old, text, "agreement", nth=0 if text is other else 1) is None


def test_no_word_is_cut_that_was_whole():
    assert place("Signed by Jose.", "Signed by Jose\u0301.", "Jose") is None
    assert place("Signed by Guatemala", "Signed by Guatemalans", "Guatemala") is None
    assert place("ruled anew, sun", "was ruled anew, sun", "ruled") == 4
    assert place("双方签署了协定。", "今天双方签署了协定。", "签署") == 4


def test_a_passage_that_is_not_in_its_own_text_has_no_place():
    forged = Passage(uuid="p", text="t", start=3, end=10, exact="Antigua")

    assert certain_place(forged, ReadText(STORY), ReadText(STORY)) is None


def test_words_that_are_everywhere_have_no_place():
    old = "a" * (MOST_PLACES + 2)

    assert certain_place(anchor("p", "t", old, 5, 6), ReadText(old), ReadText(old)) is None
    assert ReadText(old).places("a") == []
    assert ReadText("aaa").places("aa") == [0, 1]


def test_doubles_that_nothing_tells_apart_within_reach_are_left_alone():
    old = "signed on that day. " * 900

    passage = anchor("p", "t", old, 9_000, 9_006)
    assert certain_place(passage, ReadText(old), ReadText("New. " + old)) is None


# -- laws

PIECES = st.sampled_from(
    [
        "The parties signed the memorandum. ",
        "The parties signed the agreement. ",
        "signed ",
        "Guatemala ",
        "Guatemalan ",
        "José ",
        "Jose\u0301 ",
        "协定 ",
        "Ελλάδα ",
        "🤝🏽 ",
        "\n\n",
        "  ",
        "\u00a0",
        "on 27 May 2019 ",
        "in Antigua, ",
        "a ",
    ]
)
TEXTS = st.lists(PIECES, min_size=1, max_size=25)


@st.composite
def readings(draw: st.DrawFn) -> tuple[Passage, str, str]:
    """Return a passage, its text, and the text with parts inserted, gone, repeated and moved."""
    parts = draw(TEXTS)
    old = "".join(parts)
    start = draw(st.integers(0, len(old) - 1))
    end = draw(st.integers(start + 1, min(len(old), start + 40)))
    changed = list(parts)
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(changed)))
        change = draw(st.sampled_from(["insert", "remove", "repeat", "move", "space"]))
        taken = changed[at : at + draw(st.integers(1, 4))]
        if change == "insert":
            changed[at:at] = draw(st.lists(PIECES, max_size=3))
        elif change == "repeat":
            changed[at:at] = taken
        elif change == "space":
            changed[at : at + 1] = ["\n" + "".join(changed[at : at + 1]).strip()]
        else:
            del changed[at : at + len(taken)]
            if change == "move":
                back = draw(st.integers(0, len(changed)))
                changed[back:back] = taken
    return anchor("p", "t", old, start, end), old, "".join(changed)


def all_around(text: str, words: str, before: str, after: str) -> list[int]:
    """Return where words stand with these on both sides, as they are."""
    return [
        at
        for at in range(len(text))
        if text.startswith(words, at)
        and text[:at].endswith(before)
        and text.startswith(after, at + len(words))
    ]


@given(readings())
@example((anchor("p", "t", "a a a", 2, 3), "a a a", "a a a a"))
def test_a_passage_that_moves_keeps_its_words_and_goes_to_no_ambiguous_place(found):
    passage, old, new = found

    at = certain_place(passage, ReadText(old), ReadText(new))

    if at is None:
        return
    assert new[at : at + len(passage.exact)] == passage.exact
    alike = all_around(new, passage.exact, passage.prefix, passage.suffix)
    if at in alike and len(alike) > 1:
        assert at == passage.start
        assert new.startswith(old[: passage.end])
    if at not in alike:
        stripped = "".join(new[max(0, at - CONTEXT) : at].split())
        own = "".join(passage.prefix.split())
        same_letters = stripped.endswith(own[-8:]) or own.endswith(stripped[-8:])
        assert same_letters or len(all_around(new, passage.exact, "", "")) == 1


@given(TEXTS, st.data())
def test_a_text_that_did_not_change_keeps_every_passage(parts, data):
    text = "".join(parts)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    passage = anchor("p", "t", text, start, end)
    assume(passage.exact.strip())

    assert certain_place(passage, ReadText(text), ReadText(text)) == start


@given(TEXTS, TEXTS, st.data())
def test_what_is_added_behind_leaves_a_passage_where_it_is(parts, more, data):
    text, behind = "".join(parts), "".join(more)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    passage = anchor("p", "t", text, start, end)

    at = certain_place(passage, ReadText(text), ReadText(text + behind))

    assert at in (start, None)


@st.composite
def told_texts(draw: st.DrawFn) -> tuple[list[str], int]:
    """Return paragraphs of which each says something of its own, and one of them."""
    count = draw(st.integers(2, 6))
    paragraphs = [
        f"Paragraph {chr(65 + n) * 9}: the parties signed, and item {chr(65 + n) * 9} was closed."
        for n in range(count)
    ]
    return paragraphs, draw(st.integers(0, count - 1))


@given(told_texts(), st.randoms(use_true_random=False))
def test_a_moved_paragraph_takes_its_passage_along_and_no_other(told, random):
    paragraphs, chosen = told
    old = "\n\n".join(paragraphs)
    start = old.index(paragraphs[chosen]) + paragraphs[chosen].index("signed")
    passage = anchor("p", "t", old, start, start + 6)
    shuffled = paragraphs[:]
    random.shuffle(shuffled)
    new = "\n\n".join(shuffled)

    at = certain_place(passage, ReadText(old), ReadText(new))

    assert at == new.index(paragraphs[chosen]) + paragraphs[chosen].index("signed")


@given(told_texts(), st.randoms(use_true_random=False))
def test_where_its_paragraph_is_gone_a_passage_never_goes_to_another(told, random):
    paragraphs, chosen = told
    old = "\n\n".join(paragraphs)
    start = old.index(paragraphs[chosen]) + paragraphs[chosen].index("signed")
    passage = anchor("p", "t", old, start, start + 6)
    rest = [p for n, p in enumerate(paragraphs) if n != chosen]
    random.shuffle(rest)

    assert certain_place(passage, ReadText(old), ReadText("\n\n".join(rest))) is None


@pytest.mark.parametrize("width", [1, 10, 40])
def test_the_words_around_are_compared_without_their_white_space(width):
    text = ReadText("one  two\n\nthree")

    around = text.around(5, 8, width)

    assert around == {1: ("", ""), 10: ("one", "three"), 40: ("one", "three")}[width]
    assert text.has_around(5, 8, around)
    assert not text.has_around(5, 8, ("zero", ""))
    assert not text.has_before(0, "x")
