"""Names of months and weekdays, and words that stand for a day, in English, Spanish and French."""

from __future__ import annotations

MONTHS: dict[str, int] = {}
for _number, _names in enumerate(
    (
        "january jan enero janvier",
        "february feb febrero fevrier",
        "march mar marzo mars",
        "april apr abril avril",
        "may mayo mai",
        "june jun junio juin",
        "july jul julio juillet",
        "august aug agosto aout",
        "september sept sep septiembre setiembre septembre",
        "october oct octubre octobre",
        "november nov noviembre novembre",
        "december dec diciembre decembre",
    ),
    start=1,
):
    MONTHS |= dict.fromkeys(_names.split(), _number)

WEEKDAYS: dict[str, int] = {}
for _number, _names in enumerate(
    (
        "monday lunes lundi",
        "tuesday martes mardi",
        "wednesday miercoles mercredi",
        "thursday jueves jeudi",
        "friday viernes vendredi",
        "saturday sabado samedi",
        "sunday domingo dimanche",
    )
):
    WEEKDAYS |= dict.fromkeys(_names.split(), _number)

DAYS_AWAY = {
    "today": 0,
    "tonight": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "earlier today": 0,
    "hoy": 0,
    "esta manana": 0,
    "esta tarde": 0,
    "aujourd'hui": 0,
    "ce matin": 0,
    "ce jour": 0,
    "esta noche": 0,
    "cet apres-midi": 0,
    "ce soir": 0,
    "en esta fecha": 0,
    "en la fecha": 0,
    "en el dia de la fecha": 0,
    "en date de ce jour": 0,
    "on this day": 0,
    "the day before yesterday": -2,
    "anteayer": -2,
    "antes de ayer": -2,
    "avant-hier": -2,
    "anoche": -1,
    "hier soir": -1,
    "yesterday": -1,
    "ayer": -1,
    "hier": -1,
    "last night": -1,
    "tomorrow": 1,
    "demain": 1,
}
"""Lower case without accents; how many days from the day of writing."""

NUMBERS = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "dos": 2,
    "tres": 3,
    "cuatro": 4,
    "cinco": 5,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
}
