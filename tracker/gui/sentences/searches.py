"""Sentences about dates, and about searches that cannot be understood."""

from __future__ import annotations

from tracker.gui.wording import translate

SENTENCES = (
    translate("Sentences", "“{words}” has neither beginning nor end."),
    translate("Sentences", "“{words}” ends before it begins."),
    translate("Sentences", "“{words}” is not a date this program knows."),
    translate("Sentences", "“{words}” leaves out a larger part but gives a smaller one."),
    translate("Sentences", "“{words}” names the year 0, which does not exist."),
    translate("Sentences", "There is no day {words} in the calendar."),
    translate("Sentences", "There is no month {month} in “{words}”."),
    translate(
        "Sentences",
        "Write it as 2019-05-27, 2019-05, 2019, or 1981-09/1981-10 for a span; add ? or ~ for "
        "doubt.",
    ),
    translate("Sentences", "There is nothing to search for"),
    translate("Sentences", "Give at least one word."),
    translate("Sentences", "{sentence} (character {number})."),
    translate("Sentences", "There is no search field “{words}” (character {number})."),
    translate("Sentences", "{sentence} Put it in quotes to search for the words themselves."),
    translate("Sentences", "Did you mean “{words}:”?"),
    translate("Sentences", "The fields are: {list}."),
    translate("Sentences", "“{words}:” at character {number} has no value."),
    translate("Sentences", "Write what to look for right behind the colon, or drop “{words}:”."),
    translate("Sentences", "“{word}” at character {number} has nothing on one side."),
    translate(
        "Sentences",
        "Write what else may hold, or put “{word}” in quotes to search for the word.",
    ),
    translate("Sentences", "A search has at most {most} characters; this one has {number}."),
    translate("Sentences", "Search for fewer words."),
    translate("Sentences", "This search takes too long."),
    translate("Sentences", "Make it narrower: add a party, an area or a year."),
    translate(
        "Sentences", "A search has at most {most} terms; the next begins at character {number}."
    ),
    translate("Sentences", "Search for fewer words, or quote those that belong together."),
    translate("Sentences", "“{words}” is not a value of {key}:"),
    translate("Sentences", "Did you mean {key}:{value}?"),
    translate("Sentences", "Choose from: {list}."),
    translate("Sentences", "“{words}” ends before it begins"),
    translate("Sentences", "“{words}” has neither beginning nor end"),
    translate("Sentences", "“{words}” has no end to compare with"),
    translate("Sentences", "No date follows “{sign}”"),
    translate("Sentences", "Write the date right behind the sign, without a blank: >2015-06."),
    translate("Sentences", "“{words}” lies beyond the calendar"),
    translate("Sentences", "Write 2019, 2019-05, 2019-05-27, 2015..2019, ..1990, or >2015-06."),
    translate("Sentences", "“{words}” is not one day"),
    translate("Sentences", "Write it as 2019-05-27."),
    translate("Sentences", "A star stands for the end of a word, not for its beginning or middle"),
    translate(
        "Sentences", "Write how the word begins and then the star, or put it all in quotes."
    ),
    translate("Sentences", "A search shows statuses of one day (character {number})."),
    translate("Sentences", "Write as_of:2019-05-27 once, without a minus and outside brackets."),
    translate("Sentences", "The list cannot be sorted by “{key}”."),
    translate("Sentences", "Sort by one of: {list}."),
    translate("Sentences", "There is no column “{key}”."),
    translate("Sentences", "The columns are: {list}."),
)
