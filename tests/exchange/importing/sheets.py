"""Builds small workbooks by hand, honest ones and hostile ones."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels"'
    ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType="application/'
    'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'
)
RELS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}'
    "</Relationships>"
)
REL = (
    '<Relationship Id="{}" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/{}" Target="{}"/>'
)
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STYLES = (
    f'<styleSheet xmlns="{MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"'
    ' applyNumberFormat="1"/></cellXfs></styleSheet>'
)

MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    '<manifest:file-entry manifest:full-path="/" manifest:media-type="application/'
    'vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>'
)


def workbook(path: Path, rows: Sequence[Sequence[object]], *names: str) -> Path:
    """Write a workbook: numbers as numbers, ("date", serial) as dates, the rest as text.

    Further names make further sheets without content.
    """
    lines = (f"<row>{''.join(_cell(cell) for cell in row)}</row>" for row in rows)
    return raw_workbook(path, f"<sheetData>{''.join(lines)}</sheetData>", *names)


def raw_workbook(path: Path, sheet: str, *names: str, strings: str = "", **more: str) -> Path:
    """Write a workbook whose first sheet has this XML; `more` are further members."""
    sheets = ["First", *names]
    listed = "".join(
        f'<sheet name="{name}" sheetId="{n}" r:id="r{n}"/>' for n, name in enumerate(sheets, 1)
    )
    links = [
        REL.format(f"r{n}", "worksheet", f"worksheets/s{n}.xml") for n in range(1, len(sheets) + 1)
    ]
    links.append(REL.format("st", "styles", "styles.xml"))
    links.append(REL.format("ss", "sharedStrings", "sharedStrings.xml"))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr(
            "_rels/.rels", RELS.format(REL.format("r", "officeDocument", "xl/workbook.xml"))
        )
        archive.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{MAIN}" xmlns:r="http://schemas.openxmlformats.org/'
            f'officeDocument/2006/relationships"><sheets>{listed}</sheets></workbook>',
        )
        archive.writestr("xl/_rels/workbook.xml.rels", RELS.format("".join(links)))
        archive.writestr("xl/styles.xml", STYLES)
        archive.writestr("xl/sharedStrings.xml", strings or f'<sst xmlns="{MAIN}"/>')
        archive.writestr("xl/worksheets/s1.xml", f'<worksheet xmlns="{MAIN}">{sheet}</worksheet>')
        for n in range(2, len(sheets) + 1):
            empty = f'<worksheet xmlns="{MAIN}"><sheetData/></worksheet>'
            archive.writestr(f"xl/worksheets/s{n}.xml", empty)
        for name, content in more.items():
            archive.writestr(name, content)
    return path


def _cell(cell: object) -> str:
    if isinstance(cell, tuple):
        return f'<c s="1"><v>{cell[1]}</v></c>'
    if isinstance(cell, int | float):
        return f"<c><v>{cell}</v></c>"
    return f'<c t="inlineStr"><is><t>{escape(str(cell))}</t></is></c>'


def open_document(
    path: Path,
    cells: Sequence[str],
    between: str = "",
    *,
    days: Sequence[str] = (),
    generator: str = "",
) -> Path:
    """Write an OpenDocument sheet of one column: cells of XML, then days in ISO 8601."""
    names = ("office", "table", "text", "meta")
    spaces = " ".join(f'xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in names)
    texts = [
        f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p>' for cell in cells
    ]
    texts += [
        f'<table:table-cell office:value-type="date" office:date-value="{day}">'
        f"<text:p>{day}</text:p>"
        for day in days
    ]
    rows = between.join(
        f"<table:table-row>{between}{text}</table:table-cell>{between}</table:table-row>"
        for text in texts
    )
    table = f'<table:table table:name="T">{between}{rows}{between}</table:table>'
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr("META-INF/manifest.xml", MANIFEST)
        archive.writestr(
            "content.xml",
            f"<office:document-content {spaces}><office:body><office:spreadsheet>{table}"
            "</office:spreadsheet></office:body></office:document-content>",
        )
        archive.writestr("meta.xml", f"<meta:generator {spaces}>{generator}</meta:generator>")
    return path
