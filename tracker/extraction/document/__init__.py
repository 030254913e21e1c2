"""An article as rules read it: places, days, instruments and acts, sentence by sentence."""

from __future__ import annotations
