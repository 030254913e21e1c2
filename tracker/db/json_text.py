"""JSON as the library stores it: for lists in rows and for history, which take very many."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from json import encoder
from typing import Any

_plain = json.JSONEncoder(ensure_ascii=False)
_make: Callable[..., Callable[[Any, int], Iterable[str]]] | None = getattr(
    encoder, "c_make_encoder", None
)


def _encode() -> Callable[[Any], str]:
    """Return the encoder of `json`, made once: it makes its fast part anew for every value."""
    if _make is None:
        return _plain.encode
    sort_keys = skip_keys = False
    quoted, signs, allow_nan = encoder.encode_basestring, (": ", ", "), True
    parts = _make(None, _plain.default, quoted, None, *signs, sort_keys, skip_keys, allow_nan)
    return lambda value: "".join(parts(value, 0))


json_text: Callable[[Any], str] = _encode()
"""Returns a value as JSON, characters as they are. Values must not contain themselves."""
