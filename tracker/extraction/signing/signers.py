"""Finds who signed: the persons in the subject of the act, after 'by', and after 'with'."""

from __future__ import annotations

import re
from dataclasses import replace

from tracker.extraction.document.article import Document
from tracker.extraction.document.groups import SIDES
from tracker.extraction.document.shape import Shape
from tracker.extraction.persons.mentions import PersonMention
from tracker.extraction.reports.events import Event
from tracker.extraction.signing.agents import agents, partners
from tracker.extraction.signing.authors import SPEECH, author, beside_me, persons_of, speaker
from tracker.extraction.signing.behalf import led_by, takes_part
from tracker.extraction.signing.onlookers import aside, stood_for
from tracker.extraction.signing.other_agents import of_another_act, signs_a_law
from tracker.extraction.signing.people import People
from tracker.extraction.signing.rolls import both, of_offices, represented, representing, rolled
from tracker.extraction.signing.unnamed_colleagues import colleague_of
from tracker.extraction.signing.unnamed_offices import holder_before, holders_told
from tracker.extraction.text.sentences import Kind
from tracker.extraction.vocabulary.acts import Form
from tracker.extraction.vocabulary.wordsets import word_set

_INVERTING = frozenset(("es", "fr", "pt"))
"""Languages in which the subject may follow the verb."""
_BREAKS = frozenset(";:")
_REACH = 60
_AS_AUTHOR = frozenset(("firmé", "suscribí", "rubriqué", "firmamos", "suscribimos"))
"""Verbs of signing that say 'I' or 'we' by their ending."""
_ACTIVE = (
    *("firmaron", "suscribieron", "rubricaron", "firmó", "suscribió", "rubricó"),
    *("estamparon", "estampó", "sellaron", "selló", "formalizaron", "formalizó", "signaron"),
    *("signó", "firman", "suscriben", "rubrican"),
)
"""Verbs that are never passive, whoever 'por' names behind them: 'firmó X, por Malta'."""
_PRESENTING = ("signator", "firmantes", "los firmantes", "les signataires", "signataires d")
_SIDE_FIRST = re.compile(r"(?:y|no)[tgox]{0,4}[CJM][x,]?$")
"""'por Malta', right before a verb whose subject then follows: 'y por Malta firmó X'."""
_OPENING = 4
"""Elements at the beginning of a list item in which its person stands."""
_SUBJECT_REACH = 14
_PRONOUN_FIRST = re.compile(r"[^HV]*p[^H]*V")
_BOTH = word_set("both ambos ambas")
_THEY = word_set("they ils elles ellos ellas")
_WITH_PRONOUN = re.compile(r"pa[tJCM'x,]{0,4}$")
"""'she and the Slovenian minister', who follows."""
_SIGNING_FOR = re.compile(r"[xy][tgof]*[CJg]?(?:[x,:]{0,3}x?|x?t[xB]'s?)H")
_ON_BEHALF = re.compile(r"nxo[tg]*[CKMJ][x,]{1,2}t?H")
_GIVEN_BY = re.compile(r"x?[xt]{0,2}[oy]t?H")
_DOING = word_set("signing initialling initialing firmando suscribiendo signant")
_PICTURED = re.compile(r"[H)]V[tx]{0,3}[IL]")
_LINE = re.compile(r"V[^HNV:;,]{1,10}:x{0,3}[HN]")
_ANOTHER = re.compile(r"[a;,][^HV;]{0,12}$")
"""What stands before another who signs: 'and', and for whom."""
_WHO = word_set("who qui quien quienes")
_PART_OF = word_set("cargo correspondio revenue incombe recayo recayeron")
"""Words that say by whom something was done: 'a cargo de X', 'est revenue à X'."""
_HAVING = 3
"""Words of 'who have both' before an act."""
_SIDE = word_set("for por pour")
_PUTTING = word_set(
    "put puts set affixed appended placed added gave con par de puso pusieron mis estampar"
)
"""What somebody does with a signature, or 'con su firma' and 'par leur signature'."""
_PROCEEDED = word_set("procede procedieron procedio procederent proceda proceeded")
_TO = word_set("a to with the la")
_PROCEEDING = 9
"""Elements of a day and a place between 'ont procédé' and 'à la signature'."""
_POSSESSIVE = word_set("his her their its su sus sa leur leurs")
_THEY = word_set("they ils elles ellos ellas")
_JOINED = re.compile(r"[tgoxyCJMK'(),Da]*[,;aw]a?[tgoxyCJM'(),]*(?:xa[tgoxCJM',]{0,3})?")

_WITH_LONG_OFFICE = re.compile(r",at[tgoxnaCJM()]{1,22},x{0,2}")
"""'A, and the secretary (East) in the ministry of …, Mr B'."""


def signers(document: Document, people: People, event: Event) -> list[PersonMention]:
    """Return the mentions of those who signed, as the event's sentence tells."""
    if signs_a_law(document, event):
        return []
    shape = document.shapes[event.sentence]
    found = _by_voice(document, people, event, shape)
    told = document.words(event.act.start, event.act.end).lower()
    active = not event.passive or told.endswith(_ACTIVE)
    inverted = document.language in _INVERTING and active
    if not found and (inverted or shape.letters[event.index + 1 : event.index + 3].find("H") >= 0):
        found += _following(document, event, shape)
    if not (found and inverted):
        found += agents(document, event, shape)
    if event.passive and not found:  # 'The agreement was signed on Monday with Minister X'
        found += partners(document, event, shape)
    found += _listed(document, event)
    if (
        found and active and (event.passive or inverted)
    ):  # 'por Malta firmó X; por Ghana lo hizo Y'
        found += _unspoken(shape, event)
    found += author(document, event) if told in _AS_AUTHOR else []
    if not found:
        found = _apart(document, people, event)
    if len({people.of(one).name for one in found}) == 1:
        found += (
            colleague_of(document, people, event, found[0])
            or represented(document, event)
            or holder_before(document, people, event, found[0])
        )
    unique = {mention.name_start: mention for mention in found}
    return [
        m for m in unique.values() if not people.of(m).speaks_only and not stood_for(document, m)
    ]


def _by_voice(
    document: Document, people: People, event: Event, shape: Shape
) -> list[PersonMention]:
    """Return who signs as the subject of a verb, beside it, or as a noun presents it."""
    found: list[PersonMention] = []
    told = document.words(event.act.start, event.act.end).lower()
    passive = event.passive and not told.endswith(_ACTIVE)
    verbal = event.act.form is not Form.NOUN or event.participle or _put(shape, event)
    verbal = verbal or (told in _DOING and _pictured(shape, event))
    if not passive and verbal:
        side = document.language in _INVERTING and _SIDE_FIRST.search(
            shape.letters, 0, event.index
        )
        found += _following(document, event, shape) if side else []
        found += [] if found else _subjects(document, people, event, shape)
        found += partners(document, event, shape)
        found += _unspoken(shape, event) if found else []
    elif event.act.form is Form.NOUN:
        found += _presented(shape, event)
    return found


def _apart(document: Document, people: People, event: Event) -> list[PersonMention]:
    """Return who is named after 'signatories were', in a roll, or by the office that signed."""
    shape = document.shapes[event.sentence]
    told = document.words(event.act.start, event.act.end).lower()
    presented = _following(document, event, shape) if told.startswith(_PRESENTING) else []
    presented = presented or _in_charge(document, event, shape)
    lined = _in_line(shape, event) or representing(shape)
    return (
        presented
        or lined
        or rolled(document, event)
        or of_offices(document, people, event)
        or holders_told(document, people, event)
    )


def _in_charge(document: Document, event: Event, shape: Shape) -> list[PersonMention]:
    """Return whose part a signature was: 'la rúbrica del convenio corrió a cargo de X y Y'."""
    if event.act.form is not Form.NOUN:
        return []
    end = min(len(shape.items), event.index + _REACH)
    at = next((n for n in range(event.index, end) if shape.items[n].word in _PART_OF), -1)
    near = at > 0 and shape.next("H", at + 1, _OPENING) >= 0
    return _following(document, replace(event, index=at), shape) if near else []


def _in_line(shape: Shape, event: Event) -> list[PersonMention]:
    """Return who is named in a line of a form: 'Signed for Botswana: Ms Y, Minister'."""
    match = _LINE.match(shape.letters, event.index)
    if event.index > 1 or match is None:
        return []
    return [mention for _, mention in persons_of(shape, match.end() - 1, match.end(), bare=True)]


def _pictured(shape: Shape, event: Event) -> bool:
    """Whether a caption shows persons at it: 'Minister X and Minister Y signing the accord'."""
    return _PICTURED.match(shape.letters, event.index - 1) is not None


def _put(shape: Shape, event: Event) -> bool:
    """Whether a noun is what somebody puts under a text: 'put their signatures on Monday to'."""
    before = [item.word for item in shape.items[max(0, event.index - 2) : event.index]]
    led = {item.word for item in shape.items[max(0, event.index - _PROCEEDING) : event.index]}
    if not led.isdisjoint(_PROCEEDED) and before and before[-1] in _TO:
        return True
    return any(word in _PUTTING for word in before) and before[-1] in _POSSESSIVE


def _subjects(
    document: Document, people: People, event: Event, shape: Shape
) -> list[PersonMention]:
    if event.index and shape.items[event.index - 1].word in _BOTH:
        return _both_named(shape, event)
    first = _clause_start(shape, event.index)
    at = _subject(shape, first, event.index)
    subject = shape.letters[at] if at >= 0 else ""
    if subject in ("H", "N"):
        chain = _chain(shape, first, at)
        while chain and stood_for(document, chain[0][1]):  # 'X, on behalf of Minister Y, signed'
            before = list(persons_of(shape, first, chain[0][0], bare=True))
            if not before:
                break
            chain = [*_chain(shape, first, before[-1][0]), *chain[1:]]
        joined = _WITH_PRONOUN.search(shape.letters[first : chain[0][0]]) if chain else None
        told = [
            mention
            for index, mention in chain
            if not aside(document, event, mention) and not _speaks(shape, index, event.index)
        ]
        return [*_referred(document, people, event), *told] if joined else told
    if subject == "p":
        return _all(shape, at) or _referred(document, people, event)
    if subject == "f":
        beside = beside_me(shape, at)
        return beside + (speaker(document, event) or author(document, event))
    if subject == "B":
        return both(document, people, event)
    return []


def _both_named(shape: Shape, event: Event) -> list[PersonMention]:
    """Return the only two whom 'X met her colleague Y in Rome, where both signed it' names."""
    named = [mention for _, mention in persons_of(shape, 0, event.index)]
    return named if len({mention.name for mention in named}) == SIDES else []


def _clause_start(shape: Shape, index: int) -> int:
    joined = False
    for position in range(index - 1, max(-1, index - _REACH), -1):
        letter, word = shape.letters[position], shape.items[position].word
        joined = joined or letter == "a"
        spoken = word in SPEECH and position < index - 1
        doubled = letter == "V" and set(shape.letters[position + 1 : index]) <= {"a"}
        if letter in _BREAKS or spoken or (letter == "V" and joined and not doubled):
            return position + 1
    return max(0, index - _REACH)


def _speaks(shape: Shape, index: int, act: int) -> bool:
    following = shape.items[index + 1 : min(index + 3, act)]
    return any(item.word in SPEECH for item in following)


def _subject(shape: Shape, first: int, index: int) -> int:
    """Return the nearest element before the act that can be its subject, or -1."""
    for position in range(index - 1, max(first - 1, index - _SUBJECT_REACH), -1):
        letter = shape.letters[position]
        if letter in "CM" and _attached(shape, position):
            continue
        if letter in "HCJM" and shape.letters[position + 1 : position + 2] == "'":
            continue
        beside = letter == "H" and shape.letters[position - 1 : position] in ("w", "y")
        if beside and not _relates(shape, position, index):
            continue
        if letter in "pfBCMHN":
            return position
    return -1


def _relates(shape: Shape, position: int, act: int) -> bool:
    """Whether an act is told of somebody by a relative: 'a delegation led by X, who signed'."""
    between = [item.word for item in shape.items[position + 1 : act] if item.kind != ","]
    return bool(between) and between[0] in _WHO and len(between) <= _HAVING


def _attached(shape: Shape, position: int) -> bool:
    """Whether a state only belongs to what stands before it: 'President X of the State of Y'."""
    back = position - 1
    while back > 0 and shape.letters[back] in "tg":
        back -= 1
    joined = back > 0 and shape.letters[back] == "a" and shape.letters[back - 1] in "CM"
    lead = {item.word for item in shape.items[max(0, back - _OPENING) : max(back, 0)]}
    if joined and lead & _SIDE:
        return _attached(shape, back - 1)  # 'X e Y, por Perú y Chile, firmaron'
    led = back >= 0 and shape.items[back].word in _SIDE  # 'X por Perú'
    return led or (back >= 0 and shape.letters[back] in "o(wn")


def _chain(shape: Shape, first: int, last: int) -> list[tuple[int, PersonMention]]:
    """Return the persons that are joined to the last one: 'A of X, B and C'."""
    people = list(persons_of(shape, first, last + 1, bare=True))
    kept = people[-1:]
    for index, mention in reversed(people[:-1]):
        between = shape.letters[index + 1 : kept[0][0]]
        if mention.name_start == kept[0][1].name_start:  # with the office after the name
            kept[0] = (index, mention)
            continue
        near = len(between) <= _SUBJECT_REACH and _JOINED.fullmatch(between) is not None
        near = near or _as_well(shape, index, kept[0][0])
        if not near and not _WITH_LONG_OFFICE.fullmatch(between):
            break
        kept.insert(0, (index, mention))
    return kept


def _as_well(shape: Shape, one: int, other: int) -> bool:
    """Whether two persons are joined by 'tanto X como Y', or 'tant X que Y'."""
    lead = {item.word for item in shape.items[max(0, one - _OPENING) : one]}
    between = {item.word for item in shape.items[one:other]}
    return bool(lead & {"tanto", "tant"}) and bool(between & {"como", "que"})


def _all(shape: Shape, pronoun: int) -> list[PersonMention]:
    """Return the persons 'they' stands for where they open the sentence, joined by 'and'."""
    if shape.items[pronoun].word not in _THEY:
        return []
    persons = list(persons_of(shape, 0, pronoun, bare=True))
    chained = _chain(shape, 0, persons[-1][0]) if persons else []
    return [mention for _, mention in chained] if len(chained) >= SIDES else []


def _referred(document: Document, people: People, event: Event) -> list[PersonMention]:
    """Return the person 'he' or 'she' stands for: who acts before, in this sentence or another."""
    own = document.shapes[event.sentence]
    pronoun = own.letters.rfind("p", 0, event.index)
    named = [m for _, m in persons_of(own, 0, pronoun) if not people.of(m).speaks_only]
    if named:
        return named[:1]
    for number in range(event.sentence - 1, max(-1, event.sentence - 5), -1):
        letters = document.shapes[number].letters
        if _PRONOUN_FIRST.match(letters):
            continue
        candidates = [
            mention
            for _, mention in persons_of(
                document.shapes[number], 0, len(document.shapes[number].items)
            )
            if not people.of(mention).speaks_only and document.sentences[number].kind is Kind.PROSE
        ]
        if candidates:
            names = {people.of(mention).name for mention in candidates}
            both = own.items[pronoun].word in _THEY and len(names) == SIDES
            return candidates if both else candidates[:1]
    return []


def _following(document: Document, event: Event, shape: Shape) -> list[PersonMention]:
    """Return who stands after the act: 'Firmaron el canciller X y el embajador Y'."""
    at = shape.next("HV;", event.index + 1, _SUBJECT_REACH)
    if at < 0 or shape.letters[at] != "H":
        return []
    led = shape.letters.rfind("y", event.index + 1, at)
    if led > 0 and of_another_act(document, event, led):
        return []
    last = at
    while (further := shape.next("HV", last + 1, _SUBJECT_REACH)) >= 0:
        if shape.letters[further] != "H" or not _JOINED.fullmatch(
            shape.letters[last + 1 : further]
        ):
            break
        last = further
    people = persons_of(shape, at, last + 1)
    return [mention for _, mention in people if not aside(document, event, mention)]


def _unspoken(shape: Shape, event: Event) -> list[PersonMention]:
    """Return who signs without the verb: 'X signed for Malta and Y for Ghana'.

    So does 'X signed, and for Ghana the ambassador, Y' and 'X signed for Malta; Y for Ghana'.
    """
    end = shape.next("V", event.index + 1, _REACH)
    return [
        mention
        for index, mention in persons_of(shape, event.index + 1, event.index + _REACH)
        if (end < 0 or index < end)
        and _ANOTHER.search(shape.letters[event.index : index])
        and (takes_part(shape, index) or led_by(shape, index))
    ]


def _presented(shape: Shape, event: Event) -> list[PersonMention]:
    """Return who is named in 'Signing for Malta was X'."""
    following = shape.items[event.index + 1 : event.index + 2]
    word = following[0].word if following else ""
    if word == "on":  # 'Signing on behalf of Madrid was X'
        match = _ON_BEHALF.match(shape.letters, event.index + 1)
    elif word in ("for", "pour", "por"):
        match = _SIGNING_FOR.match(shape.letters, event.index + 1)
    else:  # 'Norway's signature was that of X'
        given = word in ("was", "came", "is", "etait", "fue") and shape.letters[event.index - 1]
        match = _GIVEN_BY.match(shape.letters, event.index + 1) if given == "'" else None
    if match is None:
        return []
    return [mention for _, mention in persons_of(shape, match.end() - 1, match.end())]


def _listed(document: Document, event: Event) -> list[PersonMention]:
    """Return the persons of a list that the sentence of the signing introduces."""
    sentence = document.sentences[event.sentence]
    if not document.words(sentence.start, sentence.end).rstrip().endswith(":"):
        return []
    found: list[PersonMention] = []
    for number in range(event.sentence + 1, len(document.sentences)):
        if document.sentences[number].kind is not Kind.ITEM:
            break
        shape = document.shapes[number]
        found += [m for index, m in persons_of(shape, 0, 6) if index < _OPENING]
    return found
