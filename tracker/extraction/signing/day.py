"""Chooses the day of signing among the dates of an article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tracker.domain.vocabulary import Explicitness
from tracker.extraction.document.article import Document, within
from tracker.extraction.document.dates import DateMention, Precision, resolve
from tracker.extraction.document.gazetteer import ActMention
from tracker.extraction.document.shape import Item, Shape
from tracker.extraction.reports.events import Event
from tracker.extraction.signing.occasions import meeting_day, of_several, spans_days, told_before
from tracker.extraction.signing.told_days import (
    NO_SUCH_DAY,
    Day,
    ceremony,
    in_the_name,
    resolved,
    todays,
)
from tracker.extraction.text.sentences import Kind
from tracker.extraction.vocabulary.acts import Act, Form
from tracker.extraction.vocabulary.wordsets import word_set

_UNRELATED = re.compile(
    r"(?:until|till|by|before|effective|from|since|starting|beginning|through|expires?"
    r"|expire on|(?<!that )ends?"
    r"|scheduled(?: for)?|hasta|jusqu'au|avant|antes del?|a partir del?|due)(?: the| el"
    r"| le| on)? $"
)
_REPORTING = re.compile(
    r"(?:said|says|told|reported|announced|added|dijo|informo|annonce)\b[^,;]{0,40}$"
)
_AND_ON = re.compile(r"a[,t]?n[tKCxM]{1,4}n$|an$")
_FARTHEST = 32
_OPENS = 2
"""Elements before a day that opens its sentence and so belongs to what it tells, however far."""
_TRAVELLED = re.compile(r"\b(?:delegation to|visit to|trip to|returned|back from)\b")
"""Words of a lead that looks back on a journey, during which the act was done some day."""
_MOST = 100
"""Signings that are read for a day; an article with more is a list of names without end."""
_ALSO = word_set("also tambien aussi")
_ARRIVED = word_set("arrived came flew landed llego arrivee arrive")
_JOURNEY = 5
"""Elements before a day among which a journey stands that has the day."""
_ACROSS = 6
_AGREED_THAT = re.compile(r" (?:that|on the need|en que|que)\b")
_WHOLE = len("2019-05-27")
_LAST = re.compile(
    r"\b(?:(?:second|third|last|final) day|close of|end of|conclusion of|concluding|al termino"
    r"|a l'issue|clausura)\b"
)
"""Words for the last day of a meeting."""
_FIRST = 6
"""Signings whose occasion is looked for; more than these no article tells."""
_MEANT_FOR = word_set("for")
_TELLING = word_set("to which who whose where that will would until for")


def day_of(document: Document, event: Event) -> Day | None:
    """Return the date that belongs to a signing, read in its own sentence."""
    shape = document.shapes[event.sentence]
    best: tuple[float, DateMention] | None = None
    for index in shape.all("D"):
        mention = shape.items[index].mention
        if isinstance(mention, DateMention):
            distance = _distance(document, event, shape, index, mention)
            if distance is not None and (best is None or distance < best[0]):
                best = (distance, mention)
    if best is None:
        return None
    mention = _completing(document, shape, best[1])
    edtf = resolved(document, mention)
    if edtf and len(edtf) == _WHOLE and spans_days(document, mention):
        edtf = edtf[:7]  # 'signed at the session held from 12 to 14 May', on any of its days
    rank = 0.97 if edtf and len(edtf) == _WHOLE else 0.65
    return Day(
        edtf,
        mention.start,
        mention.end,
        rank,
        NO_SUCH_DAY if mention.impossible else "date beside the act",
        alternatives=mention.alternatives,
    )


def _completing(document: Document, shape: Shape, first: DateMention) -> DateMention:
    """Return the later day of 'signed in X on 2 May by A and in Y on 9 May by B'."""
    at = next(n for n, item in enumerate(shape.items) if item.mention is first)
    for index in range(at + 1, min(at + _FARTHEST, len(shape.items))):
        item = shape.items[index]
        if item.kind in "V;:":
            break
        whole = isinstance(item.mention, DateMention) and item.mention.day and item.mention.year
        joined = _AND_ON.search(shape.letters[at + 1 : index])
        if whole and joined and isinstance(item.mention, DateMention) and first.year:
            earlier, later = resolved(document, first), resolved(document, item.mention)
            return item.mention if earlier and later and earlier < later else first
    return first


def _distance(
    document: Document, event: Event, shape: Shape, index: int, mention: DateMention
) -> float | None:
    """Return how far a date is from the act, or None where it cannot belong to it."""
    if mention.precision is Precision.VAGUE or not _free(document, event, mention):
        return None
    low, high = sorted((event.index, index))
    if index < event.index and _governed(shape, index):
        return None
    between = past_twin(shape.items[low + 1 : high])
    opens = index <= _OPENS and _leads_in(shape.items[:index])
    if (len(between) > _FARTHEST and not opens) or _other_act(between):
        return None
    after = index > event.index
    if (after or not opens) and _complement(between, mention, after=after):
        return None
    if mention.precision is Precision.YEAR and after and _names_another(shape, event, index):
        return None
    clauses = sum(item.kind in ",;" for item in between)
    precise = {Precision.DAY: 0, Precision.MONTH: 5, Precision.YEAR: 12}[mention.precision]
    return len(between) + 4 * clauses + precise + (0 if after else 2)


def _leads_in(before: Sequence[Item]) -> bool:
    """Whether no more than a number and a preposition leads a day: '1. On March 9, in …'."""
    return all(item.kind in 'nt,"' or item.word.isdigit() for item in before)


def past_twin(between: Sequence[Item]) -> Sequence[Item]:
    """Leave out a second act that 'and' joins to the first: 'signed and exchanged in Maseru'."""
    twin = "".join(item.kind for item in between[:2]) == "aV"
    return between[2:] if twin else between


def _names_another(shape: Shape, event: Event, index: int) -> bool:
    """Whether a year belongs to a name: 'signed the protocol to the Pact of 2005'."""
    before = shape.items[index - 1]
    named = {"I", "L"} & set(shape.letters[event.index + 1 : index])
    return before.word in ("of", "de", "del", "du") and bool(named)


def _free(document: Document, event: Event, mention: DateMention) -> bool:
    """Whether the words before a date leave it to the act, and it is not yet to come."""
    lower = document.folded.lower
    start = document.sentences[event.sentence].start
    if document.dateline and start <= mention.start < document.dateline.end:
        return False
    lead = lower[max(start, mention.start - 60) : mention.start]
    after = lower[event.act.end : mention.start] if mention.start > event.act.end else ""
    if _UNRELATED.search(lead) or _REPORTING.search(after):
        return False
    edtf = resolved(document, mention)
    return document.written is None or edtf is None or edtf <= document.written.isoformat()


def _governed(shape: Shape, index: int) -> bool:
    """Whether another act has the date: 'took effect on 1 May, a year after it was signed'."""
    before = shape.items[max(0, index - 2) : index]
    return any(
        isinstance(item.mention, ActMention)
        and item.mention.form in (Form.PAST, Form.PRESENT)
        and item.mention.act in (Act.FORCE, Act.RATIFY, Act.END, Act.SUSPEND)
        for item in before
    )


def _other_act(between: Sequence[Item]) -> bool:
    """Whether another finite act stands between, which the date then belongs to."""
    return any(
        isinstance(item.mention, ActMention)
        and item.mention.form is not Form.NOUN
        and item.mention.act is not Act.NEGOTIATE
        for item in between
    )


def _complement(between: Sequence[Item], mention: DateMention, *, after: bool) -> bool:
    """Whether a date is part of what was agreed: 'an agreement to return it in 1999'."""
    words = [item.word for item in between]
    if not after:
        return any(word in ("which", "who", "that", "said") for word in words)
    if any(word in ("who", "que", "quien", "qui") for word in words) and _ARRIVED.intersection(
        words[-_JOURNEY:]
    ):
        return True  # 'signed by the envoy, who arrived here on Wednesday'
    whole = mention.precision is Precision.DAY and mention.year is not None
    dated = whole and words[-1:] == ["on"]  # 'for the port on 3 May 2017' is when it was signed
    told = any(word in _TELLING and not (dated and word in _MEANT_FOR) for word in words)
    near = (mention.steps is not None and mention.unit == "day") or mention.weekday is not None
    return told and not near


def dateline_day(document: Document, event: Event, signings: Sequence[Event] = ()) -> Day | None:
    """Return the dateline's day for a lead that reports a signing in the simple past.

    Where the lead does not say when, as with 'has signed' or 'after signing', only the month is
    certain, unless a later sentence goes on to tell the act: 'The memorandum was signed by …'.
    """
    opening = document.dateline
    if opening is None or document.written is None:
        return None
    mention = next(iter(within(document.dates, opening.start, opening.end)), None)
    edtf = resolve(mention, document.written) if mention else None
    if mention is None or edtf is None or len(edtf) != _WHOLE:
        return None
    sentence = document.sentences[event.sentence]
    if _OCCASION.search(document.folded.lower, event.act.end, event.act.end + 30):
        return None
    away = _TRAVELLED.search(document.folded.lower, sentence.start, sentence.end)
    told = _simple_past(document, event) or any(_tells(document, other) for other in signings)
    if sentence.lead and told and not away:
        return Day(edtf, mention.start, mention.end, 0.7, "dateline", Explicitness.INFERRED)
    return Day(edtf[:7], mention.start, mention.end, 0.5, "dateline", Explicitness.INFERRED)


def _tells(document: Document, event: Event) -> bool:
    """Whether prose behind the lead tells who signed, as news does of the day's own event."""
    sentence = document.sentences[event.sentence]
    prose = sentence.kind is Kind.PROSE and not sentence.lead
    by = event.passive and "H" in document.shapes[event.sentence].letters[event.index :]
    return prose and by and not event.history and _simple_past(document, event)


def _simple_past(document: Document, event: Event) -> bool:
    lower = document.folded.lower
    before = lower[max(0, event.act.start - 12) : event.act.start]
    perfect = re.search(r"\b(?:has|have|had|han|ha|ont|a)(?: also| now)? $", before)
    return event.act.form is not Form.NOUN and perfect is None


def heading_day(document: Document) -> Day | None:
    """Return the day that stands alone in the head of a release which says 'today'."""
    mention = document.head_day
    if mention is None:
        return None
    edtf = resolve(mention, document.written)
    return Day(edtf, mention.start, mention.end, 0.6, "day of the release", Explicitness.INFERRED)


def nearest_words(document: Document, event: Event) -> tuple[int, int]:
    """Return the words that come closest to a day where the text gives none."""
    sentence = document.sentences[event.sentence]
    lower = document.folded.lower
    match = _OCCASION.search(lower, event.act.end, sentence.end) or _OCCASION.search(
        lower, sentence.start, event.act.start
    )
    return match.span() if match else (event.act.start, _phrase_end(document, event))


_OCCASION = re.compile(
    r"\b(?:(?:at|on|during|after|before|following|ahead of) (?:the |a |an |his |her |their )?"
    r"(?:[a-z-]+ ){0,3}(?:beginning|start|end|conclusion|visit|trip|ceremony|meeting|summit|talks"
    r"|tour|conference|session|stay)[^.,;\n]{0,60}|recently|earlier|previously"
    r"|(?:this|last|next) (?:week|month|year|spring|summer|autumn|fall|winter))"
)


def _phrase_end(document: Document, event: Event) -> int:
    clean = document.folded.clean
    end = document.sentences[event.sentence].end
    stop = re.compile(r"[.,;\n]").search(clean, event.act.end, end)
    return stop.start() if stop else end


def choose_day(
    document: Document, events: Sequence[Event], context: Sequence[Event] = ()
) -> Day | None:
    """Return the best day that the events of one agreement give, else that of its context."""
    signings = [event for event in events if event.signs][:_MOST]
    days = _stated(document, events, signings)
    whole = [day for day in days if day.edtf]
    if whole:
        return max(whole, key=_precision)
    if wrong := next((day for day in days if day.rule == NO_SUCH_DAY), None):
        return wrong
    if signings and (named := todays(document) or _carried(document, signings)):
        return named
    if signings and (held := ceremony(document)):
        return held
    for event in context:
        if (shared := day_of(document, event)) and shared.edtf:
            return replace(shared, rank=0.8, rule="day of the common signing")
    return (
        _inferred(document, signings)
        or next(iter(days), None)
        or (None if signings else in_the_name(document, events))
    )


def _inferred(document: Document, signings: Sequence[Event]) -> Day | None:
    """Return the day of the occasion of a signing, else that of the dateline."""
    first = signings[:_FIRST]
    if met := next((day for e in first if (day := _of_occasion(document, e))), None):
        return met
    days = [day for event in signings if (day := dateline_day(document, event, signings))]
    return max(days, key=_precision, default=None)


def _stated(document: Document, events: Sequence[Event], signings: Sequence[Event]) -> list[Day]:
    """Return the days that stand beside the signings, renewals and conclusions."""
    forms = (Form.PAST, Form.NOUN)
    renewals = [e for e in events if e.act.act is Act.RENEW and e.act.form in forms]
    renewed = [day for event in renewals if signings and (day := day_of(document, event))]
    if renewed and signings and all(event.history for event in signings):
        return renewed  # by what was 'first signed' years ago nothing is told of the news
    days = [day for event in signings if (day := day_of(document, event))]
    past = [event for event in renewals if event.act.form is Form.PAST]
    days += [day for event in past if signings and (day := day_of(document, event))]
    if not any(day.edtf for day in days):
        concluded = [e for e in events if _concluded(document, e)]
        agreed = [day for event in concluded if signings and (day := day_of(document, event))]
        days += [replace(day, rank=0.7) for day in agreed]
    return days


def _concluded(document: Document, event: Event) -> bool:
    """Whether something was reached, not only said in common: 'agreed that the pact of 1986 …'."""
    if _AGREED_THAT.match(document.folded.lower, event.act.end):
        return False
    return event.act.act is Act.REACH and event.act.form is Form.PAST and not event.history


def _of_occasion(document: Document, event: Event) -> Day | None:
    """Return the day of the meeting at which something was signed, or of the words before."""
    if event.history or document.sentences[event.sentence].kind is Kind.HEADING:
        return None
    for mention in (meeting_day(document, event), told_before(document, event)):
        edtf = resolved(document, mention) if mention else None
        ahead = edtf and document.written and edtf > document.written.isoformat()
        if mention and edtf and len(edtf) == _WHOLE and not ahead:
            rule = "day of the meeting"
            lower = document.folded.lower
            own = document.sentences[event.sentence]
            if of_several(document, mention) and not _LAST.search(lower, own.start, own.end):
                return Day(edtf[:7], mention.start, mention.end, 0.5, rule, Explicitness.INFERRED)
            return Day(edtf, mention.start, mention.end, 0.6, rule, Explicitness.INFERRED)
    return None


def _precision(day: Day) -> tuple[int, float]:
    return len(day.edtf or ""), day.rank


def _carried(document: Document, signings: Sequence[Event]) -> Day | None:
    """Return the day of the signing before, for words such as 'also signed'."""
    for event in signings:
        shape = document.shapes[event.sentence]
        if not any(
            item.word in _ALSO for item in shape.items[max(0, event.index - 3) : event.index]
        ):
            continue
        for number in range(event.sentence - 1, max(-1, event.sentence - _ACROSS), -1):
            for index, act in signing_acts(document.shapes[number]):
                earlier = replace(event, sentence=number, index=index, act=act)
                if day := day_of(document, earlier):
                    return replace(day, rank=0.6, rule="day of the signing before")
    return None


def signing_acts(shape: Shape) -> Iterator[tuple[int, ActMention]]:
    """Yield the words for signing in a sentence."""
    for index, item in enumerate(shape.items):
        if isinstance(item.mention, ActMention) and item.mention.act is Act.SIGN:
            yield index, item.mention
