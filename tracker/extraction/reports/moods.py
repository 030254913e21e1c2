"""Reads how an act is reported: as done, as planned, or as denied."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from tracker.extraction.document.gazetteer import ActMention
from tracker.extraction.document.shape import Shape
from tracker.extraction.vocabulary.acts import Act, Form
from tracker.extraction.vocabulary.wordsets import word_set

_PLANNED = word_set(
    "will would to should could may might must can shall expected due plans planned "
    "planning intend intends about ready set scheduled hopes hope hoped wants aims "
    "unless until before if when once para podria podran debe debera deberan deben pour doit "
    "doivent devra devront devrait va vont prevu "
    "van sera seran seront serait seria serian"
)
_DENIED = word_set(
    "rien aucun ni not never n't no without denied denies refused refuses declined failed cannot "
    "nunca sin jamais pas rien aucun ni dismissed nothing none nobody nada nadie"
)
_NOT = word_set("no not never sin nunca")
_NO_PLANS = 5
"""Words before an act in which 'no plans to' and 'no tiene previsto' deny it."""
_DENIES = word_set("desmintio desmintieron desmiente desmienten dementi dement dementent")
"""Verbs that deny all that follows them."""
_DENIED_THAT = word_set("denied denies denying deny")
_SAYINGS = word_set("that reports report claims rumours rumors having allegations suggestions it")
"""What is denied by 'denied': a saying, or what follows 'that'; one also denies entry."""
_NOTHING = word_set("no nothing neither ningun ninguna nada aucun aucune")
"""Words after an act that deny it: 'has signed nothing with any state'."""
_AUXILIARY = word_set(
    "est sont encore sea sean soit soient n' "
    "fue ser sido be been being has have had was were is are also today "
    "yesterday tonight recently already just formally officially jointly now finally he she "
    "they we i it ha han haber sera seran ete etre yet still soon then both later previously "
)
_FORESEEN = word_set(
    "planned expected scheduled foreseen due prevista previsto prevue prevu set slated postponed "
    "delayed cancelled canceled aplazada reportee off attendue attendu esperada pendiente"
)
_AHEAD_OF = word_set("before ahead pending towards until")
_PUT_OFF = word_set("off postponed postpone cancelled canceled delayed aplazaron reporte")
"""Words before 'the signing' that say it did not come to pass."""
_HOPED = word_set(
    "hope hoped hopes hoping await awaits awaiting espera esperan esperar esperer attend light "
    "authorised authorized approve approved approves autorizo aprobo autorise authorises "
    "authorizes authorizing authorising autorizado autoriza autorizar aprobado autorisant aval"
)
"""Words before 'a signature' by which it is only looked forward to."""
_PROCEEDED = word_set(
    "procedieron procedio procede procederent proceda proceeded encargados encargado encargadas"
)
_PROCEEDING = 2
"""Words of 'procedieron a firmar', 'ont procédé à signer', which tells of what was done."""
_ASKING = word_set(
    "souhaite souhaitent souhaitait espere esperent appele plaide deseo desean pidio pidieron"
    " insto instaron abogo abogaron confia confian"
)
"""Verbs behind which 'que' or 'pour' leads what is wished for and not yet done."""
_NEARLY = word_set("close near brink verge punto bord")
"""Words by which a signing almost came to pass: 'came close to signing'."""
_FAR = 30
"""Elements after a noun such as 'the signature' among which its sentence may call it planned."""
_BEING = word_set("is are est sont esta estan was were")
_WISHED = word_set("sea sean soit soient")
"""Auxiliaries that follow 'que' where something is wished or foreseen: 'que sea firmado'."""
_LOOK = 7
_DISOWNED = 16
"""Elements after 'they denied that …' in which nothing is told."""
_SUBJECT = 12
_NAMES = re.compile(r"x{0,3}(?:[bw][tgoCJMKa,]+x{0,2})?")
"""What may stand between 'no agreement' and what was not done with it: the parties."""


class Mood(Enum):
    """How an act is reported."""

    DONE = "done"
    PLANNED = "planned"
    DENIED = "denied"


def mood_of(shape: Shape, index: int, act: ActMention, *, heading: bool) -> Mood:
    """Return how an act is told by the words around it."""
    before = [item.word for item in shape.items[max(0, index - _LOOK) : index]]
    near = _governing(before)
    if _is_denied(shape, index, near):
        return Mood.DENIED
    if act.form is Form.NOUN:
        put_off = not _AHEAD_OF.isdisjoint(before[-2:]) or not _PUT_OFF.isdisjoint(before)
        put_off = put_off or not _HOPED.isdisjoint(before[-4:])
        put_off = put_off or _wished_for(before)
        put_off = put_off or not _NEARLY.isdisjoint(before[-3:]) or _led_by_talks(shape, index)
        put_off = put_off or (act.act is Act.SIGN and _let_sign(shape, index))
        return Mood.PLANNED if put_off or _foreseen(shape, index) else Mood.DONE
    planned = act.form is Form.FUTURE or any(word in _PLANNED for word in near)
    planned = planned or ("que" in before and not _WISHED.isdisjoint(near))
    if act.form is Form.BARE and not heading:
        told = bool(before) and _ends_subject(shape.letters[:index])
        told = told or (
            not _PROCEEDED.isdisjoint(before[-_PROCEEDING:]) and _PLANNED.isdisjoint(before[-4:])
        )
        planned = planned or not told
    if planned:
        return Mood.PLANNED if _NOT.isdisjoint(before[-_NO_PLANS:]) else Mood.DENIED
    return Mood.DONE


def _wished_for(before: Sequence[str]) -> bool:
    """Whether a signing is what somebody asks for: 'a souhaité que cela débouche sur …'."""
    at = next((n for n, word in enumerate(before) if word in ("que", "pour", "para")), 0)
    return not _ASKING.isdisjoint(before[:at])


def _is_denied(shape: Shape, index: int, near: Sequence[str]) -> bool:
    """Whether words before or after an act say that it did not come to pass."""
    after = shape.items[index + 1].word if index + 1 < len(shape.items) else ""
    if any(word in _DENIED for word in near) or after in _NOTHING or _none(shape, index):
        return True
    lead = [item.word for item in shape.items[max(0, index - _DISOWNED) : index]]
    disowned = any(
        word in _DENIED_THAT and not _SAYINGS.isdisjoint(lead[at + 1 : at + 4])
        for at, word in enumerate(lead)
    )
    return disowned or not _DENIES.isdisjoint(lead)


def _led_by_talks(shape: Shape, index: int) -> bool:
    """Whether a signing is only what talks are near to: 'came close to signing'."""
    mention = shape.items[index - 1].mention if index else None
    return isinstance(mention, ActMention) and mention.act is Act.NEGOTIATE


def _let_sign(shape: Shape, index: int) -> bool:
    """Whether a signing is what was approved: 'the cabinet approved the signing of a pact'."""
    acts = [item.mention for item in shape.items[max(0, index - 3) : index]]
    return any(
        isinstance(one, ActMention) and one.act is Act.RATIFY and one.form is Form.PAST
        for one in acts
    )


def _foreseen(shape: Shape, index: int) -> bool:
    """Whether 'the signing …' is called planned: at once, or by the verb of its sentence."""
    for at, item in enumerate(shape.items[index + 1 : index + _FAR], start=1):
        verb = shape.items[index + at - 1].word in _BEING
        if item.kind == "V" or (item.word in _FORESEEN and (at < _LOOK + 1 or verb)):
            return item.word in _FORESEEN
    return False


def _none(shape: Shape, index: int) -> bool:
    """Whether the instrument before the act is denied: 'no agreement was signed'."""
    low = max(0, index - _SUBJECT)
    at = max(shape.letters.rfind(letter, low, index) for letter in "IL")
    if at < 0 or not _NAMES.fullmatch(shape.letters, at + 1, index):
        return False
    return any(item.word in ("no", "ningun", "aucun") for item in shape.items[max(0, at - 2) : at])


def _governing(before: Sequence[str]) -> list[str]:
    """Return the words that govern a verb: auxiliaries and what stands before them."""
    words: list[str] = []
    for word in reversed(before):
        words.append(word)
        if word not in _AUXILIARY:
            break
    if len(words) < len(before) and words and words[-1] in ("to", "about", "expected", "due"):
        words += before[-len(words) - 2 : -len(words)]
    return words


def _ends_subject(before: str) -> bool:
    """Whether a subject stands before a verb: 'Malta sign', 'X, the minister of Y, sign'."""
    return before[-1:] in tuple("CJKMHBg") or before[-2:] == "H,"
