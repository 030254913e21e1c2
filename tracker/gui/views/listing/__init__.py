"""The list of agreements, and the search and facets that choose what is on it."""

from __future__ import annotations
