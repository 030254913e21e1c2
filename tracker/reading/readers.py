"""Which reader takes which kind of document. Imported only in the reading process."""

from __future__ import annotations

from tracker.reading.content import Reader
from tracker.reading.docx_content import read_docx
from tracker.reading.formats import Kind
from tracker.reading.mail_content import read_mail
from tracker.reading.odt_content import read_odt
from tracker.reading.page_content import read_page
from tracker.reading.pdf_content import read_pdf
from tracker.reading.rtf_content import read_rtf
from tracker.reading.warc_content import read_warc

READERS: dict[Kind, Reader] = {
    Kind.HTML: read_page,
    Kind.PDF: read_pdf,
    Kind.DOCX: read_docx,
    Kind.ODT: read_odt,
    Kind.RTF: read_rtf,
    Kind.EML: read_mail,
    Kind.MHTML: read_mail,
    Kind.WARC: read_warc,
}
