"""Settings follow the environment, and a folder of one's own replaces the platform's."""

from __future__ import annotations

from pathlib import Path

import pytest

from tracker.settings import HOME_VARIABLE, LANGUAGE_VARIABLE, load_settings


def test_a_folder_of_ones_own_holds_everything(tmp_path):
    settings = load_settings({HOME_VARIABLE: str(tmp_path)})

    assert settings.library == tmp_path / "library.agreements"
    assert settings.templates == tmp_path / "templates"
    assert settings.state_folder == tmp_path / "state"


def test_without_one_the_platform_says_where_things_go():
    settings = load_settings({})

    assert settings.library.is_absolute()
    assert "agreement-tracker" in str(settings.library)
    assert settings.library.suffix == ".agreements"
    assert settings.state_folder.is_absolute()


def test_a_tilde_means_the_home_folder():
    settings = load_settings({HOME_VARIABLE: "~/tracker"})

    assert settings.data_folder == Path.home() / "tracker"


def test_the_environment_of_the_program_is_used_if_none_is_given(tmp_path, monkeypatch):
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path))

    assert load_settings().data_folder == tmp_path


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "en"),
        ({"LANG": "es_GT.UTF-8"}, "es"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "C"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "es_MX.UTF-8"}, "es"),
        ({"LC_MESSAGES": "es_MX.UTF-8", "LC_ALL": "C.UTF-8"}, "en"),
        ({"LC_ALL": "en_US.UTF-8", LANGUAGE_VARIABLE: "es"}, "es"),
    ],
)
def test_the_language_is_the_first_one_named(environment, language):
    assert load_settings(environment).language == language


def test_the_platform_counts_where_the_environment_names_no_language():
    assert load_settings({}, platform_language="es_GT").language == "es"
    assert load_settings({}, platform_language="de_DE").language == "en"
    assert load_settings({"LANG": "en_GB.UTF-8"}, platform_language="es_GT").language == "en"


def test_the_home_of_nobody_is_a_folder_of_that_name():
    settings = load_settings({HOME_VARIABLE: "~nobody-of-that-name/tracker"})

    assert settings.data_folder == Path("~nobody-of-that-name/tracker")
