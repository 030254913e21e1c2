"""Turns a scene into the bytes of a file: SVG as written, PNG and PDF through the typesetter."""

from __future__ import annotations

from collections.abc import Mapping

import typst

from tracker.assets import resource
from tracker.domain.errors import FileUnusable, TrackerError
from tracker.domain.figure import Ink, Scene
from tracker.printing.compiler import shipped_fonts
from tracker.printing.figures.svg import svg_text

SUFFIXES = (".svg", ".png", ".pdf")
PIXELS_PER_INCH = 192.0
"""Of a PNG: twice the pixels of the scene, for paper and dense screens."""


def figure_bytes(scene: Scene, palette: Mapping[Ink, str], suffix: str) -> bytes:
    """Return the figure as a file with this ending; the same scene gives the same bytes.

    Raises `FileUnusable` for another ending.
    """
    svg = svg_text(scene, palette)
    if suffix == ".svg":
        return svg.encode()
    if suffix not in SUFFIXES:
        raise FileUnusable(
            f"A figure cannot be written as “{suffix}”.",
            hint="End the name in .svg, .png or .pdf.",
        )
    try:
        return _typeset(scene, svg, suffix)
    except typst.TypstError as refused:
        raise TrackerError(
            "The figure could not be drawn.",
            hint=f"This is a fault of the program, not of your data: {refused.message}",
        ) from refused


def _typeset(scene: Scene, svg: str, suffix: str) -> bytes:
    folder = resource("templates")
    inputs = {
        "svg": svg,
        "title": scene.title,
        "alt": scene.description,
        "language": scene.language,
        "width": str(scene.width * 0.75),
        "height": str(scene.height * 0.75),
    }
    source = folder / "figure.typ"
    if suffix == ".png":
        made = typst.compile(
            source, root=folder, font_paths=shipped_fonts(), ignore_system_fonts=True,
            format="png", ppi=PIXELS_PER_INCH, sys_inputs=inputs,
        )  # fmt: skip
    else:
        made = typst.compile(
            source, root=folder, font_paths=shipped_fonts(), ignore_system_fonts=True,
            format="pdf", sys_inputs=inputs, pdf_standards=["ua-1"], timestamp=0,
        )  # fmt: skip
    if not isinstance(made, bytes):
        raise TrackerError("The figure could not be drawn.", hint="It came out in several pages.")
    return made
