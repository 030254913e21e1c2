"""Sentences that other rooms say in English, spoken in the language of the window."""

from __future__ import annotations
