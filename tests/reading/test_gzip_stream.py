"""Gzip in pieces of any size."""

from __future__ import annotations

import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tracker.reading.gzip_stream import GzipStream

PLENTY = 1_000_000


def pieces(data: bytes, size: int) -> list[bytes]:
    return [data[at : at + size] for at in range(0, len(data), size)]


@given(st.lists(st.binary(max_size=300), min_size=1, max_size=3), st.integers(1, 400))
def test_whatever_was_packed_comes_out_however_it_is_cut_in_pieces(members, size):
    packed = b"".join(map(gzip.compress, members))
    stream = GzipStream()

    found = b"".join(stream.unpacked(piece, PLENTY) for piece in pieces(packed, size))

    assert found == b"".join(members)
    assert stream.is_whole


@given(st.binary(max_size=300), st.data())
def test_whatever_breaks_off_is_not_whole(content, data):
    packed = gzip.compress(content)
    cut = data.draw(st.integers(1, len(packed) - 1))
    stream = GzipStream()
    stream.unpacked(packed[:cut], PLENTY)

    assert not stream.is_whole


def test_nothing_at_all_is_whole():
    stream = GzipStream()

    assert stream.unpacked(b"", PLENTY) == b""
    assert stream.is_whole


def test_padding_after_the_end_is_let_be():
    stream = GzipStream()

    assert stream.unpacked(gzip.compress(b"words") + bytes(40), PLENTY) == b"words"
    assert stream.unpacked(bytes(40), PLENTY) == b""
    assert stream.is_whole


def test_no_more_comes_out_than_is_asked_for():
    assert len(GzipStream().unpacked(gzip.compress(bytes(5_000_000)), 1_000)) == 1_000


@pytest.mark.parametrize("content", [b"<html>", b"\x1f\x8b\x08" + b"\xff" * 30])
def test_what_is_no_gzip_is_refused(content):
    with pytest.raises(OSError, match=r"\w"):
        GzipStream().unpacked(content, PLENTY)
