"""The colours of figures for light and dark windows and for paper.

Steps and groups differ in lightness as well as hue, so that they stay apart for colour-blind
eyes and on a grey printer.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from tracker.domain.figure import Ink


class PaletteName(StrEnum):
    """For which ground the colours are chosen."""

    LIGHT = "light"
    DARK = "dark"
    PRINT = "print"


_LIGHT = {
    Ink.TEXT: "#1b2330",
    Ink.SECONDARY: "#566172",
    Ink.SURFACE: "#ffffff",
    Ink.HAIRLINE: "#dfe3e8",
    Ink.ACCENT: "#b3561a",
    Ink.STEP_0: "#e3e7ec",
    Ink.STEP_1: "#c4d6f1",
    Ink.STEP_2: "#8fb1e2",
    Ink.STEP_3: "#4a77ba",
    Ink.STEP_4: "#1f4a90",
    Ink.ON_HIGH: "#ffffff",
    Ink.GROUP_1: "#1f3f7d",
    Ink.GROUP_2: "#a84c17",
    Ink.GROUP_3: "#3a9488",
    Ink.GROUP_4: "#e0a63a",
    Ink.GROUP_5: "#c3d3ee",
    Ink.REST: "#868f9d",
    Ink.CONTEXT: "#d9dde3",
}
_DARK = {
    Ink.TEXT: "#e7eaf0",
    Ink.SECONDARY: "#a3adbb",
    Ink.SURFACE: "#1c2027",
    Ink.HAIRLINE: "#343b46",
    Ink.ACCENT: "#f0a86d",
    Ink.STEP_0: "#2e353f",
    Ink.STEP_1: "#2f4a78",
    Ink.STEP_2: "#3d66ad",
    Ink.STEP_3: "#74a4ea",
    Ink.STEP_4: "#c1d9ff",
    Ink.ON_HIGH: "#15181d",
    Ink.GROUP_1: "#e3edff",
    Ink.GROUP_2: "#f0c36d",
    Ink.GROUP_3: "#4fae9f",
    Ink.GROUP_4: "#b9643a",
    Ink.GROUP_5: "#41598c",
    Ink.REST: "#8b95a3",
    Ink.CONTEXT: "#3b424c",
}
_PRINT = {
    **_LIGHT,
    Ink.TEXT: "#000000",
    Ink.SECONDARY: "#3a3f47",
    Ink.HAIRLINE: "#c9cdd3",
    Ink.STEP_0: "#efefef",
    Ink.STEP_1: "#d3dff2",
    Ink.REST: "#6c737e",
}
PALETTES: Mapping[PaletteName, Mapping[Ink, str]] = MappingProxyType(
    {
        PaletteName.LIGHT: MappingProxyType(_LIGHT),
        PaletteName.DARK: MappingProxyType(_DARK),
        PaletteName.PRINT: MappingProxyType(_PRINT),
    }
)
