from __future__ import annotations

from tracker.domain.changes import Changes
from tracker.domain.intake import Intake, IntakeState


def test_a_file_that_gave_nothing_names_its_source_alone():
    done = Intake(state=IntakeState.NOTHING, source="s", changes=Changes())

    assert done.agreements == ()
    assert not done.changes
