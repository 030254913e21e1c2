from __future__ import annotations

from sqlalchemy.orm import configure_mappers

from tracker.db import models
from tracker.db.base import Base


def test_every_table_has_its_class_at_the_door():
    configure_mappers()
    named = {getattr(models, name).__tablename__ for name in models.__all__}

    assert named == set(Base.metadata.tables)


def test_what_people_write_is_in_history_and_what_is_computed_is_not():
    tracked = {m.class_.__tablename__ for m in Base.registry.mappers if m.class_.history_tracked}

    assert tracked == {
        "agreement",
        "agreement_source",
        "agreement_tag",
        "area_assignment",
        "dismissal",
        "event",
        "evidence",
        "gap",
        "learnt",
        "other_title",
        "party",
        "passage",
        "registration",
        "relation",
        "saved_search",
        "signature",
        "source",
        "source_text",
        "table_mapping",
    }
