"""The evidence appendix: every value of each agreement with the numbered words behind it."""

from __future__ import annotations

from collections.abc import Iterable

from tracker.domain.accepted import accepted_part
from tracker.domain.dossier import Dossier
from tracker.domain.errors import ValueRefused
from tracker.domain.print_job import PrintContext, PrintedDocument
from tracker.domain.progress import Progress, Steps, silent
from tracker.domain.reference import Reference
from tracker.printing.quotations import Quotations
from tracker.printing.quoted_values import QuotedValues
from tracker.printing.report_blocks import Report
from tracker.printing.wording import Wording, sentence

STEP = 50
"""After how many sources whoever waits is asked whether to go on."""


def render_evidence(
    dossiers: Iterable[Dossier],
    context: PrintContext,
    reference: Reference,
    *,
    total: int = 0,
    progress: Progress = silent,
) -> PrintedDocument:
    """Typeset the evidence of agreements, numbered right across, and the sources at the end.

    Raises `ValueRefused` where there is no agreement.
    """
    words, steps = Wording(reference, context.language), Steps(progress)
    report = Report(words, context, words.say("evidence"), steps.again)
    quotations, count = Quotations(report), 0
    for count, dossier in enumerate(dossiers, start=1):
        steps(count - 1, total)
        _tell(report, quotations, dossier, drafts=context.drafts)
    if not count:
        raise ValueRefused("Nothing to print.", hint="Choose at least one agreement.")
    _tell_sources(report, quotations, steps)
    counted = f"{words.count('count', count)} · {words.count('quotations', quotations.count)}"
    report.introduce(counted, words.say("query", query=context.query) if context.query else "")
    document = report.typeset()
    steps(count, count)
    return document


def _tell(report: Report, quotations: Quotations, dossier: Dossier, *, drafts: bool) -> None:
    known = dossier.agreement
    record = known if drafts else accepted_part(known)
    words = report.words
    report.heading(2, words.titled(record), words.sides(record) if record.title else "")
    number = words.say("record", id=record.uuid[:8], revision=record.revision)
    report.text(f"{sentence(words.label(dossier.status))} · {number}", "faint")
    for source in dossier.sources:
        quotations.meet(source)
    report.values(QuotedValues(report, quotations, dossier, record))


def _tell_sources(report: Report, quotations: Quotations, steps: Steps) -> None:
    for place, line in enumerate(quotations.sources()):
        if place == 0:
            report.heading(2, report.words.say("sources"))
        if place % STEP == 0:
            steps.again()
        report.text(line)
