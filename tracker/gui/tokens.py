"""Colours, sizes and underline patterns of the window, each defined once and used by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from tracker.domain.vocabulary import Field


class Group(StrEnum):
    """Groups of fields whose passages look alike in the reader."""

    PARTIES = "parties"
    SIGNATORIES = "signatories"
    AREAS = "areas"
    OTHER = "other"


class Pattern(StrEnum):
    """How a passage is underlined, so that colour is never the only difference."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"
    DOUBLE = "double"


@dataclass(frozen=True, slots=True)
class Hue:
    """The colour and underline of one group of fields."""

    color: str
    pattern: Pattern
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """All colours of one theme. Text pairs keep 4.5:1, borders of controls 3:1."""

    name: str
    dark: bool
    window: str
    surface: str
    raised: str
    text: str
    secondary: str
    accent: str
    """For text and marks."""
    fill: str
    """Behind the primary button, checks and the focused number."""
    on_fill: str
    soft: str
    selection: str
    chip: str
    warning: str
    warning_soft: str
    danger: str
    danger_soft: str
    hairline: str
    """Decoration only."""
    control: str
    """Borders of inputs, empty dots."""
    hist: str
    hues: Mapping[Group, Hue] = field(default_factory=dict)


_GROUPS = {
    Field.PARTIES: Group.PARTIES,
    Field.LEVEL: Group.PARTIES,
    Field.SIGNATORIES: Group.SIGNATORIES,
    Field.CAPACITY: Group.SIGNATORIES,
    Field.AREAS: Group.AREAS,
    Field.ABSENT_AREAS: Group.AREAS,
}


def group_of(kind: Field) -> Group:
    """Return the group that decides how passages of a field are underlined."""
    return _GROUPS.get(kind, Group.OTHER)


def _hues(parties: str, signatories: str, areas: str, other: str) -> Mapping[Group, Hue]:
    return {
        Group.PARTIES: Hue(parties, Pattern.SOLID, 1.5),
        Group.SIGNATORIES: Hue(signatories, Pattern.DASHED, 1.5),
        Group.AREAS: Hue(areas, Pattern.DOTTED, 2.0),
        Group.OTHER: Hue(other, Pattern.DOUBLE, 1.0),
    }


LIGHT = Tokens(
    name="light",
    dark=False,
    window="#f6f7f9",
    surface="#ffffff",
    raised="#fbfcfd",
    text="#1b2330",
    secondary="#566172",
    accent="#2457a6",
    fill="#2457a6",
    on_fill="#ffffff",
    soft="#e6eefa",
    selection="#dbe7fb",
    chip="#eef1f5",
    warning="#8a5a00",
    warning_soft="#fdf3dd",
    danger="#b3261e",
    danger_soft="#fdeceb",
    hairline="#dfe3e8",
    control="#868f9d",
    hist="#c3cad4",
    hues=_hues("#0b6bb3", "#0a7a5c", "#9a5b00", "#9b3f8a"),
)
DARK = Tokens(
    name="dark",
    dark=True,
    window="#15181d",
    surface="#1c2027",
    raised="#22272f",
    text="#e7eaf0",
    secondary="#a3adbb",
    accent="#8ab4f8",
    fill="#3e71c1",
    on_fill="#ffffff",
    soft="#24344f",
    selection="#2a3f63",
    chip="#2b313b",
    warning="#f0c36d",
    warning_soft="#3a3120",
    danger="#f2938c",
    danger_soft="#432523",
    hairline="#343b46",
    control="#737d8c",
    hist="#4a5361",
    hues=_hues("#7cc0f5", "#6fd0b0", "#e9b567", "#dfa0d3"),
)
LIGHT_CONTRAST = replace(
    LIGHT,
    name="light-contrast",
    window="#ffffff",
    raised="#ffffff",
    text="#000000",
    secondary="#2b333f",
    accent="#0b3a82",
    fill="#0b3a82",
    warning="#5f3d00",
    danger="#8c1009",
    hairline="#565f6c",
    control="#2b333f",
)
DARK_CONTRAST = replace(
    DARK,
    name="dark-contrast",
    window="#000000",
    surface="#000000",
    raised="#0c0e11",
    text="#ffffff",
    secondary="#d6dce5",
    accent="#a9cbff",
    hairline="#8b95a3",
    control="#d6dce5",
)
