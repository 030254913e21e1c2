"""A mapping written as TOML, to be kept, edited by hand, and read again by `read_mapping`."""

from __future__ import annotations

import json
from collections.abc import Iterable
from collections.abc import Mapping as AbstractMapping
from dataclasses import asdict
from pathlib import Path

from tracker.domain.errors import FileUnusable
from tracker.exchange.importing.mapping import ColumnRule, Mapping


def mapping_text(mapping: Mapping) -> str:
    """Return the mapping as TOML; what is usual is left out."""
    hints = {key: value for key, value in asdict(mapping.hints).items() if value is not None}
    parts = [
        _part("read", ((key, _value(value)) for key, value in hints.items())),
        _part("columns", ((name, _rule(rule)) for name, rule in mapping.columns.items())),
        _part("constants", ((key, _value(list(v))) for key, v in mapping.constants.items())),
    ]
    for kind, words in mapping.values.items():
        parts.append(_part(f"values.{kind}", ((w, _value(list(i))) for w, i in words.items())))
    if mapping.nulls:
        parts.append(_part("nulls", [("words", _value(sorted(mapping.nulls)))]))
    return "\n".join(part for part in parts if part)


def write_mapping(mapping: Mapping, path: Path) -> None:
    """Write a mapping file. Raises `FileUnusable` where that cannot be done."""
    try:
        path.write_text(mapping_text(mapping), encoding="utf-8")
    except OSError as error:
        raise FileUnusable(
            f"{path} cannot be written: {error.strerror}.", hint="Choose another folder."
        ) from None


def _part(name: str, entries: Iterable[tuple[str, str]]) -> str:
    lines = [f"{_quoted(key)} = {value}" for key, value in entries]
    return "\n".join([f"[{name}]", *lines, ""]) if lines else ""


def _rule(rule: ColumnRule) -> str:
    settings: AbstractMapping[str, object] = {
        "to": rule.to,
        "separator": rule.separator,
        "order": str(rule.order or ""),
        "register": rule.register,
        "capitals": rule.capitals,
    }
    said = {key: value for key, value in settings.items() if value}
    if len(said) == 1:
        return _quoted(rule.to)
    return "{ " + ", ".join(f"{key} = {_value(value)}" for key, value in said.items()) + " }"


def _value(value: object) -> str:
    if isinstance(value, bool | int):
        return str(value).lower()
    if isinstance(value, list):
        return "[" + ", ".join(_quoted(str(each)) for each in value) + "]"
    return _quoted(str(value))


def _quoted(text: str) -> str:
    """Return a basic string of TOML, whose escapes are those of JSON, and one more."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
