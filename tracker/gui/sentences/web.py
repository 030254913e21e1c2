"""Sentences about pages that are fetched."""

from __future__ import annotations

from tracker.gui.wording import translate

SENTENCES = (
    translate("Sentences", "No address is given."),
    translate("Sentences", "{address} is no address."),
    translate("Sentences", "Write it as https://example.org/article."),
    translate("Sentences", "{address} is no address of the web: only http and https are fetched."),
    translate("Sentences", "The address of {host} holds a user name or a password."),
    translate("Sentences", "Leave it out; pages behind a login cannot be fetched."),
    translate("Sentences", "{host} cannot be found."),
    translate("Sentences", "{host} does not answer."),
    translate("Sentences", "Check the address, and whether this computer is online."),
    translate("Sentences", "{host} is not a public address, and only those are fetched from."),
    translate(
        "Sentences",
        "The connection to {host} is not safe: its certificate cannot be verified.",
    ),
    translate("Sentences", "The answer of {host} is damaged or broke off."),
    translate("Sentences", "{address} takes too long to fetch."),
    translate(
        "Sentences", "Try again later, or open it in a browser and paste the article's text."
    ),
    translate("Sentences", "There is no page {address}."),
    translate("Sentences", "Check the address."),
    translate("Sentences", "{host} does not hand out {address}."),
    translate("Sentences", "{host} answers {status} in place of the page {address}."),
    translate("Sentences", "{address} is too large: pages up to {most} MB are fetched."),
    translate("Sentences", "{address} leads from one address to the next without end."),
)
