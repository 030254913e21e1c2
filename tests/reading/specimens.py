"""Small real documents of every kind, made on the spot, and those built to do harm."""

from __future__ import annotations

import io
import zipfile
import zlib

FIRST = "The ministers of both countries signed a memorandum on border security in the capital."
SECOND = "It will be followed by a second one, they told reporters after the ceremony on Monday."

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
DC = "http://purl.org/dc/elements/1.1/"
OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
ODT_TYPE = "application/vnd.oasis.opendocument.text"


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """Return a zip archive of these parts, in their order."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            kept = name == "mimetype"  # readable in the first bytes, as the format demands
            archive.writestr(name, content, zipfile.ZIP_STORED if kept else zipfile.ZIP_DEFLATED)
    return data.getvalue()


def word_part(body: str, element: str = "document") -> str:
    inner = f"<w:body>{body}</w:body>" if element == "document" else body
    return f'<?xml version="1.0"?><w:{element} xmlns:w="{W}" xmlns:r="{R}">{inner}</w:{element}>'


def paragraphs(*texts: str) -> str:
    return "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in texts)


def docx(body: str, **parts: str | bytes) -> bytes:
    """Return a Word document; further parts are named as in `footnotes` or `core`."""
    places = {"core": "docProps/core.xml", "root": "_rels/.rels"}
    named = [name for name in parts if name not in {*places, "relations", "body"}]
    relations = "".join(
        f'<Relationship Id="{name}" Type="{R}/{name.rstrip("0123456789")}" Target="{name}.xml"/>'
        for name in named
    )
    listed = f'<Relationships xmlns="{RELATIONS}">{relations}{parts.pop("relations", "")!s}'
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": word_part(body),
            "word/_rels/document.xml.rels": listed + "</Relationships>",
            **{places.get(name, f"word/{name}.xml"): part for name, part in parts.items()},
        }
    )


def core(title: str, creator: str) -> str:
    return (
        f'<cp:coreProperties xmlns:cp="{CORE}" xmlns:dc="{DC}">'
        f"<dc:title>{title}</dc:title><dc:creator>{creator}</dc:creator></cp:coreProperties>"
    )


def open_document(element: str, inner: str) -> str:
    names = " ".join(
        f'xmlns:{name}="{OASIS}{name}:1.0"'
        for name in ("office", "text", "table", "style", "meta")
    )
    return f'<office:{element} {names} xmlns:dc="{DC}">{inner}</office:{element}>'


def odt(body: str, **parts: str) -> bytes:
    """Return an OpenDocument text; further parts are `styles`, `meta` and `manifest`."""
    content = f"<office:body><office:text>{body}</office:text></office:body>"
    places = {"manifest": "META-INF/manifest.xml"}
    return zipped(
        {
            "mimetype": ODT_TYPE,
            "content.xml": open_document("document-content", content),
            **{places.get(name, f"{name}.xml"): part for name, part in parts.items()},
        }
    )


def pdf_file(objects: dict[int, bytes], trailer: bytes = b"") -> bytes:
    """Return a PDF file of these objects; the first is its catalogue."""
    data = b"%PDF-1.7\n"
    places = {}
    for number, content in objects.items():
        places[number] = len(data)
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(
        b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 65535 f \n"
        for number in range(max(objects) + 1)
    )
    return data + b"xref\n0 %d\n%strailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (
        max(objects) + 1,
        table,
        max(objects) + 1,
        trailer,
        len(data),
    )


def stream(content: bytes, filters: bytes = b"") -> bytes:
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(content), filters, content)


def pdf(*pages: list[str], info: bytes = b"", extra: bytes = b"") -> bytes:
    """Return a PDF document with these lines on its pages."""
    return drawn_pdf(*(_lines(page) for page in pages), info=info, extra=extra)


def drawn_pdf(*contents: bytes, info: bytes = b"", extra: bytes = b"") -> bytes:
    """Return a PDF document whose pages draw these contents."""
    numbers = range(4, 4 + 2 * len(contents), 2)
    kids = b" ".join(b"%d 0 R" % number for number in numbers)
    objects = {
        1: b"<</Type/Catalog/Pages 2 0 R%s>>" % extra,
        2: b"<</Type/Pages/Kids[%s]/Count %d/MediaBox[0 0 595 842]"
        b"/Resources<</Font<</F 3 0 R>>>>>>" % (kids, len(contents)),
        3: b"<</Type/Font/Subtype/Type1/BaseFont/Times-Roman/Encoding/WinAnsiEncoding>>",
    }
    for number, content in zip(numbers, contents, strict=True):
        objects[number] = b"<</Type/Page/Parent 2 0 R/Contents %d 0 R>>" % (number + 1)
        objects[number + 1] = stream(content)
    last = max(objects) + 1
    objects[last] = b"<<%s>>" % info
    return pdf_file(objects, b"/Info %d 0 R" % last)


def _lines(lines: list[str]) -> bytes:
    """Draw lines below each other; an empty one leaves a gap."""
    drawn = b"BT /F 12 Tf 14 TL 72 760 Td\n"
    for line in lines:
        text = line.encode("cp1252").replace(b"\\", rb"\\")
        drawn += b"(%s) Tj T*\n" % text.replace(b"(", rb"\(").replace(b")", rb"\)")
    return drawn + b"ET"


def deflated(size: int, times: int = 1) -> bytes:
    """Return so many spaces, packed once or several times over."""
    packing, block, checksum = zlib.compressobj(9), b" " * 1_000_000, 1
    first, again = (packing.compress(block) + packing.flush(zlib.Z_FULL_FLUSH) for _ in "12")
    for _ in range(size // 1_000_000):
        checksum = zlib.adler32(block, checksum)
    end = packing.flush()[:-4] + checksum.to_bytes(4, "big")
    data = first + again * (size // 1_000_000 - 1) + end
    for _ in range(times - 1):
        data = zlib.compress(data, 9)
    return data


def warc_record(kind: str, block: bytes, **header: str) -> bytes:
    lines = {"WARC-Type": kind, "Content-Length": str(len(block))}
    lines |= {name.replace("_", "-"): value for name, value in header.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items())
    return b"WARC/1.1\r\n" + head.encode() + b"\r\n" + block + b"\r\n\r\n"


def answer(body: bytes, status: str = "200 OK", **header: str) -> bytes:
    lines = {"Content_Type": "text/html; charset=utf-8"} | header
    head = "".join(f"{name.replace('_', '-')}: {value}\r\n" for name, value in lines.items())
    return f"HTTP/1.1 {status}\r\n{head}\r\n".encode() + body


def page(*texts: str, head: str = "", title: str = "Two sign a pact") -> str:
    story = "".join(f"<p>{text}</p>" for text in texts or (FIRST, SECOND))
    return (
        f"<!doctype html><html lang=en><head><title>{title}</title>{head}</head>"
        f"<body><article><h1>{title}</h1>{story}</article></body></html>"
    )
