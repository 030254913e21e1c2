"""The closed lists of the record. Ids are stable; words for people live in the resources."""

from __future__ import annotations

from enum import IntEnum, StrEnum


class Stage(StrEnum):
    """Whether a person has reviewed the record."""

    DRAFT = "draft"
    REVIEWED = "reviewed"


class InstrumentType(StrEnum):
    """What the paper calls itself; says nothing by itself about binding force."""

    TREATY = "treaty"
    CONVENTION = "convention"
    AGREEMENT = "agreement"
    FRAMEWORK_AGREEMENT = "framework_agreement"
    PROTOCOL = "protocol"
    EXCHANGE_OF_NOTES = "exchange_of_notes"
    MOU = "mou"
    MOC = "moc"
    MOA = "moa"
    ARRANGEMENT = "arrangement"
    JOINT_DECLARATION = "joint_declaration"
    LETTER_OF_INTENT = "letter_of_intent"
    AGREED_MINUTES = "agreed_minutes"
    ACTION_PLAN = "action_plan"
    COMPACT_PACT = "compact_pact"
    ASYLUM_COOPERATIVE = "asylum_cooperative"
    CONTRACT = "contract"
    AMENDMENT = "amendment"
    MODUS_VIVENDI = "modus_vivendi"
    ORAL = "oral"
    UNSPECIFIED = "unspecified"


class EventType(StrEnum):
    """What can happen to an agreement."""

    ANNOUNCED = "announced"
    NEGOTIATION_OPENED = "negotiation_opened"
    INITIALLED = "initialled"
    SIGNED = "signed"
    SIGNED_AD_REFERENDUM = "signed_ad_referendum"
    SIGNED_DEFINITIVE = "signed_definitive"
    NOTES_EXCHANGED = "notes_exchanged"
    SUBMITTED_PARLIAMENT = "submitted_parliament"
    RATIFIED = "ratified"
    ACCEPTED_APPROVED = "accepted_approved"
    ACCEDED = "acceded"
    NOTIFIED = "notified"
    PROVISIONAL_START = "provisional_start"
    IN_FORCE = "in_force"
    OPERATIVE = "operative"
    REGISTERED = "registered"
    PUBLISHED = "published"
    CORRECTED = "corrected"
    AMENDED = "amended"
    RENEWED = "renewed"
    SUSPENDED = "suspended"
    SUSPENSION_LIFTED = "suspension_lifted"
    NOTICE_GIVEN = "notice_given"
    TERMINATED = "terminated"
    EXPIRED = "expired"
    SUPERSEDED = "superseded"
    SUCCEEDED = "succeeded"
    REJECTED = "rejected"
    LAPSED = "lapsed"


class Status(StrEnum):
    """Where an agreement stands on a day; always computed, never typed."""

    UNKNOWN = "unknown"
    ANNOUNCED = "announced"
    NEGOTIATING = "negotiating"
    INITIALLED = "initialled"
    SIGNED = "signed"
    PROVISIONALLY_APPLIED = "provisionally_applied"
    IN_FORCE = "in_force"
    OPERATIVE = "operative"
    SUSPENDED = "suspended"
    ENDING = "ending"
    TERMINATED = "terminated"
    EXPIRED = "expired"
    SUPERSEDED = "superseded"
    REJECTED = "rejected"
    LAPSED = "lapsed"


class ReportedStatus(StrEnum):
    """What an article says of an agreement; becomes an event when the draft is saved."""

    ANNOUNCED = "announced"
    NEGOTIATING = "negotiating"
    INITIALLED = "initialled"
    SIGNED = "signed"
    IN_FORCE = "in_force"
    AMENDED = "amended"
    SUSPENDED = "suspended"
    TERMINATED = "terminated"
    REJECTED = "rejected"


class TerminationGrounds(StrEnum):
    """Why an agreement ended."""

    SUNSET = "sunset"
    SUCCESS = "success"
    MUTUAL = "mutual"
    SUBSTITUTION = "substitution"
    DENUNCIATION = "denunciation"
    EXTINCTION = "extinction"
    BREACH = "breach"
    OTHER = "other"


class Binding(StrEnum):
    """Legal force, overall or as one party sees it."""

    BINDING = "binding"
    NON_BINDING = "non_binding"
    MIXED = "mixed"
    DISPUTED = "disputed"
    UNCLEAR = "unclear"


class Level(StrEnum):
    """In whose name a party acts."""

    UNCLEAR = "unclear"
    STATE = "state"
    GOVERNMENT = "government"
    MINISTRY_OR_AGENCY = "ministry_or_agency"
    SUBNATIONAL = "subnational"
    INTERGOVERNMENTAL_ORGANISATION = "intergovernmental_organisation"


class PartyRole(StrEnum):
    """What a state or organisation is to the agreement."""

    PARTY = "party"
    SIGNATORY = "signatory"
    ACTING_BODY = "acting_body"
    IMPLEMENTING_BODY = "implementing_body"
    DEPOSITARY = "depositary"
    MEDIATOR = "mediator"
    GUARANTOR = "guarantor"
    WITNESS = "witness"
    PREDECESSOR = "predecessor"
    BENEFICIARY = "beneficiary"


class SignatureMode(StrEnum):
    """How a signature was given."""

    IN_PERSON = "in_person"
    EXCHANGE = "exchange"
    ELECTRONIC = "electronic"
    INITIALLED = "initialled"
    COUNTERSIGNED = "countersigned"
    UNKNOWN = "unknown"


class RelationType(StrEnum):
    """How one agreement stands to another, read from this record to the other."""

    AMENDS = "amends"
    EXTENDS = "extends"
    RENEWS = "renews"
    IMPLEMENTS = "implements"
    IS_PROTOCOL_TO = "is_protocol_to"
    SUPERSEDES = "supersedes"
    TERMINATES = "terminates"
    SUSPENDS = "suspends"
    INTERPRETS = "interprets"
    CITES = "cites"
    ENABLED_BY = "enabled_by"
    ANNEX_OF = "annex_of"
    SAME_INSTRUMENT_AS = "same_instrument_as"
    POSSIBLE_DUPLICATE_OF = "possible_duplicate_of"
    NOT_DUPLICATE_OF = "not_duplicate_of"
    FOLLOWS_IN_PROCESS = "follows_in_process"
    SISTER_OF = "sister_of"


class DurationKind(StrEnum):
    """How long the agreement is meant to last."""

    INDEFINITE = "indefinite"
    FIXED = "fixed"
    FIXED_AUTO_RENEW = "fixed_auto_renew"
    UNTIL_EVENT = "until_event"
    NOT_STATED = "not_stated"


class SourceTier(IntEnum):
    """How close a source is to the act: 1 is the signed text."""

    SIGNED_TEXT = 1
    REGISTER = 2
    PARTY_STATEMENT = 3
    PRESS_PRESENT = 4
    PRESS_CITING = 5
    SCHOLARSHIP = 6
    UNATTRIBUTED = 7


class Stance(StrEnum):
    """What a passage does for a value."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    QUALIFIES = "qualifies"
    STATES_ABSENCE = "states_absence"


class Explicitness(StrEnum):
    """Whether the words say it or a reader concludes it."""

    STATED = "stated"
    INFERRED = "inferred"


class EvidenceState(StrEnum):
    """What a person has decided about a link between value and passage."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"


class Method(StrEnum):
    """How a link between value and passage came about."""

    TYPED = "typed"
    RULE = "rule"
    IMPORTED = "imported"


class GapReason(StrEnum):
    """Why a field is empty."""

    NOT_SEARCHED = "not_searched"
    SEARCHED_NOT_FOUND = "searched_not_found"
    NOT_APPLICABLE = "not_applicable"
    WITHHELD = "withheld_or_secret"
    ILLEGIBLE = "illegible"
    CONFLICTING = "conflicting"


class Field(StrEnum):
    """The fields of a record that passages support; the first eight are those of a draft."""

    PARTIES = "parties"
    SIGNATORIES = "signatories"
    INSTRUMENT_TYPE = "instrument_type"
    SIGNED = "signed"
    PLACE = "place"
    STATUS = "status"
    AREAS = "areas"
    ABSENT_AREAS = "absent_areas"
    TITLE = "title"
    BINDING = "binding"
    IN_FORCE = "in_force"
    ENDED = "ended"
    EVENT_DATE = "event_date"
    LEVEL = "level"
    CAPACITY = "capacity"
    DURATION = "duration"
    NOTICE_PERIOD = "notice_period"
    TACIT_RENEWAL = "tacit_renewal"
    LANGUAGES = "languages"
    REGISTRATIONS = "registrations"
    RELATIONS = "relations"
