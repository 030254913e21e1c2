"""What is stored is what `json` writes."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.db.json_text import json_text
from tracker.domain.vocabulary import Level

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner) | st.lists(inner).map(tuple),
    max_leaves=8,
)


@given(VALUES)
def test_any_value_is_written_as_the_standard_library_writes_it(value):
    assert json_text(value) == json.dumps(value, ensure_ascii=False)


def test_members_of_a_list_of_words_are_their_words():
    assert json_text({"level": Level.STATE}) == '{"level": "state"}'


def test_what_json_cannot_hold_is_refused():
    with pytest.raises(TypeError, match="not JSON serializable"):
        json_text({"a": object()})
