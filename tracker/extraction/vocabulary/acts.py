"""Words for what is done with an agreement: signing, ratifying, ending and the rest."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum


class Act(Enum):
    """What a verb or noun says happened to an agreement."""

    SIGN = "sign"
    EXCHANGE = "exchange"
    """Of notes, which is a way of signing; of anything else it means nothing here."""
    REACH = "reach"
    INITIAL = "initial"
    RATIFY = "ratify"
    FORCE = "force"
    RENEW = "renew"
    AMEND = "amend"
    SUSPEND = "suspend"
    END = "end"
    REJECT = "reject"
    NEGOTIATE = "negotiate"
    ANNOUNCE = "announce"
    ACCEDE = "accede"
    """Of a state that becomes a party to what others have."""


class Form(Enum):
    """How the word stands in its sentence."""

    PAST = "past"
    PRESENT = "present"
    BARE = "bare"
    """Infinitive, or the present tense of headlines."""
    FUTURE = "future"
    """A future that needs no auxiliary, as in Spanish and French."""
    STATE = "state"
    """Being in force, rather than coming into it."""
    FORMULA = "formula"
    """Words that end a treaty, 'done at Oslo on 3 May 2001', and mean other things elsewhere."""
    NOUN = "noun"
    """Signing, signature, entry into force."""


_WORDS: tuple[tuple[Act, Form, str], ...] = (
    (Act.SIGN, Form.PAST, "signed|inked|cosigned|co-signed|penned|formalized|formalised|sealed"),
    (
        Act.SIGN,
        Form.PAST,
        "put their names to|put their signatures to|put his signature to|put pen to",
    ),
    (
        Act.SIGN,
        Form.PAST,
        "put their names on|affixed their signatures|appended their signatures",
    ),
    (
        Act.SIGN,
        Form.PAST,
        "put our names to|put our signatures to|put my name to|put my signature to",
    ),
    (Act.SIGN, Form.PAST, "put his name to|put her name to|put her signature to|signed off on"),
    (
        Act.SIGN,
        Form.PAST,
        "put our names on|put my name on|affixed their names|set their hands to",
    ),
    (Act.SIGN, Form.PAST, "put pen to paper|put pen to paper on|pusieron su firma en"),
    (Act.SIGN, Form.FORMULA, "done at|done in|hecho en|hecha en|dado en|fait a"),
    (Act.SIGN, Form.PAST, "firmé|suscribí|hemos firmado|hemos suscrito|ai signé|avons signé"),
    (Act.SIGN, Form.PAST, "fueron suscritos|fue suscrito|fue suscrita|fueron suscritas"),
    (Act.SIGN, Form.FUTURE, "firmarán|firmará|suscribirán|suscribirá|signeront|signera"),
    (Act.FORCE, Form.FUTURE, "entrará en vigor|entrera en vigueur|entrarán en vigor"),
    (
        Act.SIGN,
        Form.PAST,
        "signatories were|signatories are|les signataires sont|firmantes fueron",
    ),
    (Act.ACCEDE, Form.PAST, "acceded|acceded to|se adhirió|a adhéré"),
    (Act.EXCHANGE, Form.PAST, "swapped|exchanged|intercambiaron|canjearon|ont échangé"),
    (Act.EXCHANGE, Form.PAST, "canjeados|canjeadas|intercambiadas|échangées|échangés|canjeó"),
    (Act.SIGN, Form.PRESENT, "signs|inks|seals|formalizes|formalises"),
    (Act.SIGN, Form.BARE, "sign|ink|formalize|formalise"),
    (Act.SIGN, Form.NOUN, "signing|signature|signatures|formalizing|formalising|signing ceremony"),
    (
        Act.SIGN,
        Form.PAST,
        "firmaron|firmó|firmado|firmada|firmados|firmadas|suscribieron|suscribió",
    ),
    (
        Act.SIGN,
        Form.PAST,
        "suscrito|suscrita|suscritos|suscritas|firmamos|suscribimos|rubricaron|rubricó|rubricado",
    ),
    (  # as the Río de la Plata writes it
        Act.SIGN,
        Form.PAST,
        "suscripto|suscripta|suscriptos|suscriptas",
    ),
    (Act.SIGN, Form.PRESENT, "firman|firma|suscriben|suscribe"),
    (Act.SIGN, Form.BARE, "firmar|suscribir"),
    (Act.SIGN, Form.NOUN, "carries the names of|bears the names of|las firmas|les signatures"),
    (Act.SIGN, Form.NOUN, "bears the signatures of|carries the signatures of"),
    (Act.SIGN, Form.NOUN, "lleva la firma de|lleva la firma del|llevan las firmas de"),
    (Act.SIGN, Form.NOUN, "lleva la rúbrica de|lleva la rúbrica del|llevan la firma de"),
    (Act.SIGN, Form.NOUN, "porte la signature de|porte la signature du|porte les signatures de"),
    (Act.SIGN, Form.NOUN, "porte les signatures du|portent les signatures du|lleva las firmas de"),
    (Act.SIGN, Form.PAST, "ont apposé|a apposé|ont cosigné|a cosigné|cosigné|cosignée"),
    # Romance tenses put words of time between: 'estamparon este lunes sus firmas'.
    (Act.SIGN, Form.PAST, "estamparon|estampó|pusieron su firma|puso su firma|cofirmaron"),
    (Act.SIGN, Form.PAST, "sellaron|selló|sellado|sellada|ont scellé|a scellé|scellé|scellée"),
    (Act.SIGN, Form.PAST, "vient de signer|viennent de signer|venons de signer"),
    (Act.SIGN, Form.PAST, "acaban de firmar|acaba de firmar|acaban de suscribir"),
    (Act.SIGN, Form.PAST, "formalizaron|formalizó|oficializaron|ont formalisé|a formalisé"),
    (Act.SIGN, Form.PAST, "subscribieron|subscribió|subscrito|subscrita|signaron|signado"),
    (Act.SIGN, Form.PRESENT, "formalizan|oficializan|formalisent"),
    (Act.SIGN, Form.PAST, "rubricada|rubricados|rubricadas|signèrent|cosignés|cosignées"),
    (Act.SIGN, Form.PRESENT, "rubrican|sellan|scellent|cosignent"),
    (Act.SIGN, Form.BARE, "rubricar|sceller|apposer leur signature|apposer leurs signatures"),
    (Act.SIGN, Form.NOUN, "la rúbrica|rúbrica de|rúbrica del|las rúbricas|rúbricas de"),
    (Act.SIGN, Form.NOUN, "acto de firma|ceremonia de firma|acto de suscripción"),
    (Act.SIGN, Form.NOUN, "la suscripción de|la suscripción del|suscripción del"),
    (
        Act.SIGN,
        Form.NOUN,
        "los firmantes|firmantes del|firmantes de|signataires du|signataires de",
    ),
    (Act.SIGN, Form.PAST, "ont signé|a signé|signé|signée|signés|signées"),
    (Act.SIGN, Form.PRESENT, "signent"),
    (Act.SIGN, Form.PAST, "en signant|firmando"),
    (Act.SIGN, Form.BARE, "signer"),
    (Act.SIGN, Form.NOUN, "la firma|firma del|la signature|la suscripción|suscripción del"),
    (
        Act.REACH,
        Form.PAST,
        "reached|concluded|agreed|struck|clinched|finalized|finalised|hammered out",
    ),
    (Act.REACH, Form.PAST, "drawn up|drew up|put together"),
    (Act.REACH, Form.PAST, "shook hands on|shaken hands on"),
    (Act.REACH, Form.PAST, "settled the terms|agreed the terms|agreed on the terms|worked out"),
    (Act.REACH, Form.PAST, "thrashed out|brokered|secured|entered into|launched"),
    (
        Act.REACH,
        Form.PAST,
        "acordaron|acordó|ont conclu|alcanzaron|alcanzó|concluyeron|conclu|convenu",
    ),
    (
        Act.REACH,
        Form.PRESENT,
        "reaches|concludes|agrees|strikes|clinches|launches|reach|strike|agree",
    ),
    (Act.REACH, Form.PAST, "concluyó|concluida|conclue|conclus|conclues|a conclu|pactaron|pactó"),
    (Act.REACH, Form.PAST, "pactado|pactada|concertaron|concretaron|convinieron|ont convenu"),
    (Act.REACH, Form.PRESENT, "pactan|acuerdan|concretan|concluent|conviennent|logran|alcanzan"),
    (Act.REACH, Form.NOUN, "reaching|concluding|conclusion|finalizing|finalising"),
    (Act.REACH, Form.BARE, "conclude|finalize|finalise|alcanzar|conclure"),
    (Act.INITIAL, Form.PAST, "initialled|initialed|paraphé|paraphés|paraphée|paraphées"),
    (Act.INITIAL, Form.PAST, "put their initials|put his initials|put her initials"),
    (Act.INITIAL, Form.PAST, "ont paraphé|a paraphé|paraphèrent"),
    (Act.INITIAL, Form.PRESENT, "paraphent"),
    (Act.INITIAL, Form.BARE, "parapher"),
    (Act.INITIAL, Form.NOUN, "initialling|initialing"),
    (
        Act.RATIFY,
        Form.PAST,
        "ratified|approved|ratificó|ratificaron|ratificado|ratifié|aprobó|approuvé",
    ),
    (Act.RATIFY, Form.PAST, "ratificada|ratificados|ratifiée|ratifiés|ratifiées|a ratifié"),
    (Act.RATIFY, Form.PAST, "aprobaron|aprobado|aprobada|approuvée|approuvés|ont approuvé"),
    (Act.RATIFY, Form.PRESENT, "ratifient|ratifie|ratifican|aprueban|approuve|approuvent"),
    (Act.RATIFY, Form.PRESENT, "ratifies|approves|ratifica|aprueba"),
    (Act.RATIFY, Form.BARE, "ratify|approve|ratificar|ratifier"),
    (Act.RATIFY, Form.NOUN, "ratification|ratifying|ratificación"),
    (Act.FORCE, Form.PAST, "entered into force|came into force|took effect|came into effect"),
    (
        Act.FORCE,
        Form.PAST,
        "entered into effect|went into effect|gone into effect|went into force",
    ),
    (
        Act.FORCE,
        Form.PAST,
        "entró en vigor|entraron en vigor|entrado en vigor|est entré en vigueur",
    ),
    (
        Act.FORCE,
        Form.PAST,
        "est entrée en vigueur|sont entrés en vigueur|sont entrées en vigueur",
    ),
    (
        Act.FORCE,
        Form.PRESENT,
        "enters into force|comes into force|takes effect|entra en vigor|entre en vigueur",
    ),
    (Act.FORCE, Form.PAST, "put in force|put into force|pusieron en vigor|puso en vigor"),
    (Act.FORCE, Form.PAST, "entró en vigencia|entraron en vigencia|comenzó a aplicarse"),
    (Act.FORCE, Form.FUTURE, "entrará en vigencia|entrarán en vigencia"),
    (Act.FORCE, Form.NOUN, "entrada en vigencia"),
    (Act.FORCE, Form.PAST, "bringing it into force|brought it into force|brought into force"),
    (
        Act.FORCE,
        Form.PAST,
        "came in force|entered in force|has become effective|took legal effect",
    ),
    (Act.FORCE, Form.PAST, "is back in force|are back in force|back in effect"),
    (Act.FORCE, Form.PAST, "came into operation|entered into operation|became effective"),
    (Act.FORCE, Form.PAST, "became operative|comenzó a regir|empezó a regir|est devenu effectif"),
    (
        Act.FORCE,
        Form.STATE,
        "in force since|in effect since|has been in force|vigente desde|en vigor desde",
    ),
    (Act.FORCE, Form.STATE, "is in effect|are in effect|is now in effect"),
    (Act.FORCE, Form.STATE, "en vigueur depuis|est en vigueur|está en vigor|está vigente"),
    (Act.FORCE, Form.STATE, "se encuentra vigente|se encuentra en vigor|rige desde"),
    (
        Act.FORCE,
        Form.STATE,
        (
            "is in force|already in force|is now in force|in place since|remains in force"
            "|remained in force|stays in force"
        ),
    ),
    (Act.FORCE, Form.BARE, "enter into force|come into force|take effect|come into effect"),
    (
        Act.FORCE,
        Form.BARE,
        "go into effect|go into force|entrar en vigor|entrer en vigueur",
    ),
    (
        Act.FORCE,
        Form.NOUN,
        "entry into force|entrada en vigor|entrée en vigueur|coming into force",
    ),
    (Act.RENEW, Form.PAST, "prolongé|prolongée|prolongés|prorogé|prorogée|prorrogado"),
    (Act.RENEW, Form.PAST, "renewed|extended|prolonged|renovaron|renovó|prorrogaron|renouvelé"),
    (Act.RENEW, Form.PRESENT, "renews|extends|renueva|renuevan"),
    (Act.RENEW, Form.NOUN, "renewal|renewing|extension|renovación|prórroga|renouvellement"),
    (Act.AMEND, Form.PAST, "amended|revised|modified|updated|modificaron|enmendaron"),
    (Act.AMEND, Form.PAST, "modificó|enmendó|reformaron|ont modifié|a modifié|ont amendé"),
    (Act.AMEND, Form.PRESENT, "amends|revises|amend|modifican"),
    (Act.AMEND, Form.BARE, "to amend|to revise|modificar|enmendar|modifier"),
    (Act.RENEW, Form.BARE, "to extend|to renew|to prolong|prorrogar|prolonger|renouveler"),
    (Act.AMEND, Form.NOUN, "amending|amendment to|amendments to"),
    (Act.SUSPEND, Form.PAST, "suspended|suspendió|suspendieron|suspendido|suspendu"),
    (Act.SUSPEND, Form.PAST, "put on hold|froze|has frozen|have frozen|dejó en suspenso"),
    (
        Act.SUSPEND,
        Form.PAST,
        "put on ice|putting on ice|putting on hold|suspendió la aplicación de",
    ),
    (Act.SUSPEND, Form.PAST, "congeló|a gelé|ont gelé|a mis en suspens|a suspendu"),
    (Act.SUSPEND, Form.PRESENT, "suspends|suspende|freezes|puts on hold|puts on ice"),
    (Act.SUSPEND, Form.BARE, "suspend|suspender|suspendre"),
    (Act.SUSPEND, Form.NOUN, "suspension|suspending"),
    (
        Act.END,
        Form.PAST,
        "terminated|revoked|denounced|scrapped|abrogated|cancelled|canceled|annulled",
    ),
    (
        Act.END,
        Form.PAST,
        "withdrew from|withdrawn from|pulled out of|tore up|torn up|nullified|rescinded",
    ),
    (Act.END, Form.PAST, "repudiated|expired|lapsed|denunció|dénoncé|derogó|rescindió|canceló"),
    (Act.END, Form.PAST, "dejó sin efecto|dio por terminado|puso fin al|a mis fin|ont mis fin"),
    (
        Act.END,
        Form.PAST,
        "a dénoncé|se retiró del|s'est retiré|s'est retirée|dieron por terminado",
    ),
    (Act.END, Form.PAST, "remained in force until|ceased to have effect|ceased to be in force"),
    (Act.END, Form.PAST, "gave notice of termination|given notice of termination|walked out of"),
    (Act.END, Form.PAST, "ended|dropped|has left|have left|has quit|have quit|abandonó"),
    (Act.END, Form.PAST, "a quitté|ont quitté"),
    (Act.END, Form.BARE, "to leave|quit|abandonar|quitter"),
    (Act.END, Form.PRESENT, "denounces|abrogates|annuls|dénonce|dénoncent|denuncia|denuncian"),
    (Act.END, Form.PRESENT, "expires|lapses|runs out|expira|expire"),
    (Act.END, Form.BARE, "run out|lapse|expirar|expirer"),
    (Act.END, Form.FUTURE, "expirará|expirera"),
    (Act.END, Form.PAST, "quedó sin efecto|quedaron sin efecto|queda sin efecto"),
    (Act.END, Form.FUTURE, "will leave|would leave|is leaving|abandonará|quittera"),
    (Act.END, Form.PRESENT, "quits|quitting|abandona|abandonan|se retira del|se retira de la"),
    (Act.END, Form.FUTURE, "se retirará del|se retirará de la|se retirera|va se retirer"),
    (Act.END, Form.BARE, "dejará de regir|dejará de tener efecto|cessera de s'appliquer"),
    (Act.END, Form.BARE, "no longer apply|no longer be bound by|stop applying"),
    (Act.END, Form.BARE, "cease to apply|cease to operate|be wound up"),
    (Act.END, Form.PRESENT, "ceases to apply|ceases to have effect|ceases to be in force"),
    (Act.END, Form.PAST, "ceased to apply|no longer applies|no longer in force|ran out"),
    (Act.END, Form.PRESENT, "deja sin efecto|da por terminado|pone fin al|met fin"),
    (Act.END, Form.PRESENT, "cease to have effect|cease to be in force"),
    (Act.END, Form.BARE, "dar por terminado|dejar sin efecto|denunciar|dénoncer|mettre fin"),
    (Act.END, Form.PRESENT, "terminates|scraps|withdraws from|revokes|cancels|pulls out of|ends"),
    (
        Act.END,
        Form.BARE,
        "terminate|scrap|withdraw from|revoke|cancel|pull out of|abrogate|denounce",
    ),
    (Act.END, Form.NOUN, "termination|terminating|abrogation|withdrawal from|denunciation of"),
    (
        Act.REJECT,
        Form.PAST,
        "rejected|refused|turned down|voted down|ruled out|rechazó|rechazaron|rejeté",
    ),
    (Act.REJECT, Form.PAST, "voted against|threw out|thrown out|refused to approve"),
    (Act.REJECT, Form.PAST, "refused to ratify|declined to ratify|ont rejeté|a rejeté"),
    (
        Act.REJECT,
        Form.PRESENT,
        "votes down|vote down|throws out|rejette|rechazan|rejects|refuses|turns down|rechaza",
    ),
    (Act.REJECT, Form.NOUN, "refusal|rejection|rejecting|refusing|refus"),
    (Act.NEGOTIATE, Form.PRESENT, "negotiating|negotiate|negocian|négocient"),
    (
        Act.NEGOTIATE,
        Form.NOUN,
        "negotiations|negotiation|talks on|talks about|talks for|negociaciones",
    ),
    (Act.NEGOTIATE, Form.NOUN, "négociation|négociations|pourparlers|negociación|tratativas"),
    (Act.NEGOTIATE, Form.PRESENT, "close to|nearing|edging towards|inching towards"),
    (Act.NEGOTIATE, Form.PAST, "negotiated|harmonised|harmonized"),
    (Act.NEGOTIATE, Form.PRESENT, "negociando|en cours de négociation|négocie|drafting"),
    (Act.ANNOUNCE, Form.PAST, "announced|unveiled|anunció|anunciaron|annoncé"),
    (Act.ANNOUNCE, Form.PRESENT, "announces|announcing|anuncia"),
)


def act_words() -> Iterator[tuple[str, tuple[Act, Form]]]:
    """Yield every word or phrase with its act and form."""
    for act, form, words in _WORDS:
        for word in words.split("|"):
            yield word, (act, form)
