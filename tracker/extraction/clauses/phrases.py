"""Words by which clauses speak of a term, of its renewal and of notice, in three languages.

Text is folded: in lower case and without accents. Words before a length of time are matched up to
where it begins, those after it from where it ends.
"""

from __future__ import annotations

import re

_FOR = (
    r"(?: (?:for|during))?(?: (?:an?|the|its))?(?: (?:initial|first|fixed|minimum|whole|total))*"
)
_PERIOD = r"(?: (?:period|term|duration)s?)?(?: of)?"
_POR = (
    r"(?: (?:por|durante|de))?(?: (?:un|una|el|la))?(?: (?:primer|inicial))?"
    r"(?: (?:periodo|plazo|termino|lapso|duracion|vigencia))?(?: (?:inicial|minimo"
    r"|total))?(?: de)?"
)
_POUR = (
    r"(?: (?:pour|pendant|durant|de))?(?: (?:une?|la))?(?: premiere)?"
    r"(?: (?:periode|duree))?(?: (?:initiale|minimale|totale|ferme))?(?: de| d')?"
)
TERM_BEFORE = re.compile(
    rf"(?:\b(?:(?:remain|stay|be|is|continue|be kept|kept)(?: in)? (?:force|effect|operation"
    rf"|operative|effective|valid|applicable)"
    rf"|(?:(?:in|into) force|in effect|(?:is|are|be|and|was concluded and is) (?:valid"
    rf"|applicable|effective|operative)|applicable"
    rf"|concluded|lasts?|last|runs?|run|continues?|applies|apply|agreed|effective)(?= for"
    rf"| during| over)"
    rf"|(?:(?<=will )|(?<=would )|(?<=shall )|(?<=to ))last|lasts|has|have){_FOR}{_PERIOD}"
    rf"|\b(?:term|duration|validity|life|period of validity)(?: of (?:the|this) [a-z]+)? (?:is"
    rf"|will be|shall be|would be|of){_FOR}{_PERIOD}"
    rf"|\b(?:en vigor|vigentes?|vigencia|valid[oa]s?|validez|duracion|(?:conclu|acord|suscrit"
    rf"|firm|celebr)\w*(?= por| durante))"
    rf"(?: (?:sera|es|seria))?{_POR}"
    rf"|\b(?:en vigueur|valables?|valides?|validite|duree|conclue?s?|applicables?)(?: (?:est"
    rf"|sera|serait))?{_POUR}) $"
)
"""What leads to the length of a term: 'shall remain in force for an initial period of L'."""
TERM_NOUN = re.compile(
    r"(?:-| )?(?:long )?(?:term|agreement|accord|arrangement|memorandum|treaty|pact|convention"
    r"|protocol|deal)\b"
)
"""What follows a length that names the term of an agreement: 'a five-year agreement'."""
ENDLESS = re.compile(
    r"\b(?:(?:remain|stay|be|is|continue|valid|concluded|last|lasts|applies"
    r"|runs)(?: in (?:force|effect))?(?: for an)?"
    r" (?:indefinite(?:ly)?|unlimited)(?: (?:period|duration|term|time))?"
    r"|(?:of|has|have|is|is of) (?:an )?(?:indefinite|unlimited) (?:duration|term|validity)"
    r"|(?:vigencia|duracion|validez|vigor)(?: (?:sera|es|por))?(?: (?:por"
    r"|de))?(?: un)?(?: (?:tiempo|plazo|periodo))? ?(?:indefinid[oa]|indeterminad[oa]"
    r"|ilimitad[oa])"
    r"|vigor(?: \w+)? indefinidamente"
    r"|(?:duree|periode) (?:indeterminee|illimitee|indefinie))\b"
)
"""A clause by which an agreement has no term."""
RENEWS = re.compile(
    r"\b(?:renew(?:s|ed|ing|able|als?)?|extend(?:s|ed|able)?|extensions?|prolong(?:s|ed|able)"
    r"|roll(?:s|ed)? over"
    r"|prorrog\w+|prorroga|renov(?:ar|ad|ab|ac)\w+|renueva\w*"
    r"|renouvel\w+|reconduc\w+|reconduit\w*|prorog\w+)\b"
)
"""What says that an agreement goes on after its term."""
TACIT = re.compile(
    r"\b(?:automatic(?:ally)?|tacit(?:ly)?|automatica(?:mente)?|automaticos?|tacita(?:mente)?"
    r"|tacite(?:ment| reconduction)?|itself|automatiques?|automatiquement"
    r"|unless|salvo|a menos que|excepto que|sauf|a moins)\b"
)
"""What says that nobody need do anything for it."""
BY_CONSENT = re.compile(
    r"\b(?:by (?:(?:mutual|common|written|joint|an?) )?(?:consent|agreement|accord|decision"
    r"|exchange)"
    r"|(?:if|when|where|as) (?:both|the (?:two )?(?:parties|sides)|they) (?:so )?(?:agree|wish"
    r"|decide|consent)"
    r"|with the (?:consent|agreement) of|upon agreement"
    r"|(?:de|por|previo) (?:comun|mutuo)? ?acuerdo|por consentimiento"
    r"|d'un commun accord|par accord|de commun accord|par consentement)\b"
)
"""What says that both have to agree to it."""
NOT_RENEWED = re.compile(r"\b(?:not|never|no|ne|sin) (?:\w+ )?(?:be |se |sera |etre )?$")
"""What stands before a renewal that does not come."""
AGAIN = re.compile(
    r"\b(?:for|by|of|every|each|por|de|d'|pour|par)(?: (?:an?|un|una|une|the|los|las|des|like"
    r"|equal|further|successive|additional|another|other|new"
    r"|subsequent|consecutive|identical|period|periods|terms?|periodos?|plazos?|lapsos?"
    r"|terminos?|periodes?|durees?|sucesivos?|sucesivas?|iguales"
    r"|identicos?|adicionales|successives?|supplementaires?|nouvelles?|egales?|of|de|d'))* ?$"
)
"""What leads from a renewal to the length of a further term."""
LEAVES = re.compile(
    r"\b(?:terminat\w+|denounc\w+|withdraw\w*|discontinu\w+|cancel\w*|rescind\w*|(?:end|ends"
    r"|ended) (?:it|the|this|by|on|with|at)|bring\w* (?:it|the \w+) to an end"
    r"|quit|leave|unless|notify|notif\w+|expir\w+"
    r"|denunci\w+|termin(?:ar|ad|ac)\w*|rescind\w+|dar(?:lo|la)? por terminad[oa]"
    r"|poner(?:le)? fin|retirar\w*|salvo|vencimiento"
    r"|denonc\w+|resili\w+|mettre fin|retirer|sauf|expiration|y mettre)\b"
)
"""What a notice is for: the end of an agreement."""
STARTS = re.compile(
    r"\b(?:(?:ent(?:er|ers|ered|ering|ry)|came|come|comes|coming|put|bring) into (?:force"
    r"|effect|operation)|takes? effect|become effective"
    r"|entr(?:ara|ada|o|e|a|ar|en) en (?:vigor|vigencia)|entr(?:era|ee|e|er) en vigueur"
    r"|prend effet)\b"
)
"""The other thing that happens so long after a notification."""
DENOUNCED = re.compile(
    r"\b(?:terminat\w+|denounc\w+|denunci\w+|denonc\w+|withdraw\w+|resili\w+)\b"
)
"""Words that leave no doubt that an end is meant, also beside an entry into force."""
NOTICE_BEFORE = re.compile(
    r"(?:\b(?:notice|notification)(?: period)?(?: in writing| to the other \w+)?,? (?:of"
    r"|is)(?: (?:at least|not less than|no less than|a minimum of))?"
    r"|\bpreaviso(?: (?:por )?escrito)?,?(?: (?:de|con|no menor (?:de|a)|minimo de|de al menos"
    r"|de por lo menos))+(?: al menos| por lo menos)?"
    r"|\bpreavis(?: (?:ecrit|minimal))?(?: (?:de|d'au moins|d'))+(?: au moins)?"
    r"|\b(?:aviso|notificacion)(?: (?:previ[oa]|por escrito|escrit[oa]))*,? (?:con"
    r"|de)(?: (?:al menos|por lo menos|una anticipacion de|una antelacion de))?"
    r"|\b(?:antelacion|anticipacion)(?: (?:de|no menor (?:de|a)|minima de))+(?: al menos"
    r"| por lo menos)?) $"
)
"""What leads to the length of a notice."""
NOTICE_AFTER = re.compile(
    r"'?s?'?,? (?:(?:prior|advance|written|previous|formal|its|clear) (?:and )?)*notice\b"
    r"| de (?:antelacion|anticipacion|preaviso)\b"
)
"""What follows it: 'six months' written notice', 'seis meses de antelación'."""
BEFOREHAND = re.compile(
    r" (?:before (?:the |its |such )?(?:date of |end|expir\w+|renewal|termination|due|current"
    r"|term|that|it)|prior to|in advance|beforehand|ahead"
    r"|antes (?:de|del)|previos? a|avant (?:l'|la |le |son |sa |cette |chaque )|a l'avance"
    r"|au moins avant)"
)
"""What follows the length of a notice that is given before a term ends."""
AFTERWARDS = re.compile(
    r"(?: (?:after|from|following) (?:the |its |such |having |being )?(?:date |day |receipt"
    r"|notif|notice|denunc|giving|being|it|that|written|communication|other|telling|informing"
    r"|notifying|advising|warning)|(?: after(?:wards)?| later)(?=[.,;])"
    r"| despues de (?:la |su |que |haber |dicha |recib)| (?:siguientes )?(?:a partir de"
    r"|de recibida|contados)"
    r"| apres (?:la |sa |le |reception|notification|que |cette )| a compter de)"
)
"""What follows it where the end comes so long after the notice."""
EITHER = re.compile(
    r"\b(?:(?:either|any|each|one|a|neither)(?: of the)? (?:contracting )?(?:part(?:y|ies)"
    r"|sides?|countr(?:y|ies)|governments?|participants?|states?|signator(?:y|ies)|two)"
    r"|(?:cualquiera|alguna|ninguna|una|uno)(?: de (?:las|los|ellas|ellos))?(?: (?:dos|partes"
    r"|parte|paises|gobiernos|participantes|estados))+"
    r"|(?:l'une|l'un|chacune?|chaque|aucune|une)(?: (?:des|d'entre|ou l'autre|de|quelconque"
    r"|elles|eux))*(?: (?:deux )?(?:parties|partie|pays|gouvernements|etats)))\b"
)
"""Those who may leave an agreement; of a contract one says it otherwise."""
