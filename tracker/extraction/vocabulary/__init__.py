"""Words by which articles tell what they tell, as tables without code that reads them."""

from __future__ import annotations
