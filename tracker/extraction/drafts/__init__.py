"""Puts what was found into drafts: values, alternatives, gaps and how sure each is."""

from __future__ import annotations
