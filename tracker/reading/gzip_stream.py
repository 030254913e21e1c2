"""Unpacks gzip as it comes from the net, and knows whether it came to its end.

What the library for requests unpacks may break off unseen: half an article would pass for a whole
one.
"""

from __future__ import annotations

import zlib

CODINGS = frozenset({"gzip", "x-gzip"})
_GZIP = 16 + zlib.MAX_WBITS


class GzipStream:
    """Takes packed pieces in their order."""

    def __init__(self) -> None:
        self._current = zlib.decompressobj(_GZIP)
        self._begun = False

    @property
    def is_whole(self) -> bool:
        """Whether what was begun has come to its end."""
        return not self._begun or self._current.eof

    def unpacked(self, piece: bytes, most: int) -> bytes:
        """Return at most so many bytes of a piece; whoever gets that many should stop.

        Raises `OSError` for what is no gzip.
        """
        data = bytearray()
        while piece and len(data) < most:
            if self._current.eof:
                if not piece.startswith(b"\x1f"):
                    break  # padding after the end
                self._current = zlib.decompressobj(_GZIP)
            self._begun = True
            try:
                data += self._current.decompress(piece, most - len(data))
            except zlib.error as error:
                raise OSError(str(error)) from None
            piece = self._current.unused_data
        return bytes(data)
