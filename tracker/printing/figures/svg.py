"""Writes a scene as SVG: text stays text, and what a mark means is said to screen readers."""

from __future__ import annotations

from collections.abc import Mapping
from xml.sax.saxutils import escape, quoteattr

from tracker.domain.figure import AnyMark, Box, Disc, Ink, Outline, Point, Scene, Stroke, Words

FAMILIES = "'Libertinus Serif', 'Source Serif 4', 'Noto Serif', Georgia, serif"
_HATCH = 5


def svg_text(scene: Scene, palette: Mapping[Ink, str]) -> str:
    """Return the scene as an SVG document, on the palette's ground."""
    width, height = _n(scene.width), _n(scene.height)
    start = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}" lang="{scene.language}" role="img" '
        f'aria-labelledby="title desc" font-family="{FAMILIES}">'
    )
    lines = [
        start,
        f'<title id="title">{_plain(scene.title)}</title>',
        f'<desc id="desc">{_plain(scene.description)}</desc>',
        *_patterns(scene, palette),
        f'<rect width="100%" height="100%" fill="{palette[Ink.SURFACE]}"/>',
        *(_mark(mark, palette) for mark in scene.marks),
        "</svg>",
    ]
    return "\n".join(lines) + "\n"


def _patterns(scene: Scene, palette: Mapping[Ink, str]) -> list[str]:
    inks = sorted({mark.fill for mark in scene.marks if mark.hatched and mark.fill})
    return [_pattern(ink, palette[ink]) for ink in inks]


def _pattern(ink: Ink, color: str) -> str:
    return (
        f'<pattern id="hatch-{ink}" width="{_HATCH}" height="{_HATCH}" '
        f'patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
        f'<rect width="2" height="{_HATCH}" fill="{color}"/></pattern>'
    )


def _mark(mark: AnyMark, palette: Mapping[Ink, str]) -> str:
    look = _look(mark, palette)
    inner = f"<title>{_plain(mark.label)}</title>" if mark.label else ""
    match mark:
        case Words():
            weight = ' font-weight="bold"' if mark.bold else ""
            return (
                f'<text x="{_n(mark.x)}" y="{_n(mark.y)}" font-size="{_n(mark.size)}" '
                f'text-anchor="{mark.anchor}"{weight}{look}>{_plain(mark.text)}</text>'
            )
        case Box():
            start = (
                f'<rect x="{_n(mark.x)}" y="{_n(mark.y)}" width="{_n(mark.width)}" '
                f'height="{_n(mark.height)}" rx="{_n(mark.radius)}"{look}'
            )
        case Disc():
            start = f'<circle cx="{_n(mark.x)}" cy="{_n(mark.y)}" r="{_n(mark.radius)}"{look}'
        case Outline():
            path = "".join(f"{_path(ring)}Z" for ring in mark.rings)
            start = f'<path d="{path}" fill-rule="evenodd"{look}'
        case Stroke():
            start = f'<path d="{_path(mark.points)}"{look}'
    tag = start[1 : start.index(" ")]
    return f"{start}>{inner}</{tag}>" if inner else f"{start}/>"


def _look(mark: AnyMark, palette: Mapping[Ink, str]) -> str:
    fill = "none"
    if mark.fill:
        fill = f"url(#hatch-{mark.fill})" if mark.hatched else palette[mark.fill]
    look = f" fill={quoteattr(fill)}"
    if mark.stroke and isinstance(mark, Words):
        look += ' paint-order="stroke" stroke-linejoin="round"'
    if mark.stroke:
        look += f' stroke="{palette[mark.stroke]}" stroke-width="{_n(mark.stroke_width)}"'
    return look


def _path(points: tuple[Point, ...]) -> str:
    return "M" + "L".join(f"{_n(x)} {_n(y)}" for x, y in points)


def _n(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def _plain(text: str) -> str:
    """Return text that is safe in XML, without characters that XML does not know."""
    return escape("".join(c if c.isprintable() else " " for c in text))
