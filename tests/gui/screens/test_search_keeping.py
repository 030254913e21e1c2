from __future__ import annotations

from tests import factories as make
from tests.gui.waiting import settle
from tests.libraries import store


def test_a_search_is_kept_under_the_name_that_is_given(open_workspace, app):
    store(app, make.agreement())
    work = open_workspace(app)
    work.catalogue.go_to("party:GTM")
    settle(work)
    work.actions["search.save"].trigger()
    work.keeping.name_box.setTextValue("With Guatemala")
    work.keeping.name_box.accept()
    settle(work)

    (search,) = app.searches.all()
    assert (search.name, search.query) == ("With Guatemala", "party:GTM")


def test_letting_go_of_the_box_keeps_nothing(open_workspace, app):
    work = open_workspace(app)
    work.catalogue.go_to("party:GTM")
    work.keeping.ask()
    work.keeping.name_box.reject()
    settle(work)

    assert list(app.searches.all()) == []
