"""Keys and parameters as a user reads them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from calendar_app import paths
from calendar_app.domain.errors import Refusal
from calendar_app.domain.problem import Problem
from calendar_app.domain.workflow import Role, Status
from calendar_app.ui.language import Language
from calendar_app.ui.words import say, say_command, say_log, say_roles

TOO_LONG = {"count": 311, "limit": 280, "excess": 31}


@pytest.fixture
def language(qtbot: QtBot) -> Iterator[Language]:
    before = QLocale()
    made = Language(paths.resources() / "i18n", "fr")
    yield made
    made.remove()
    QLocale.setDefault(before)


def problem(key: str, **params: object) -> Problem:
    return Problem(key=key, severity="hard", field="text", params=params)  # type: ignore[arg-type]


def test_a_figure_that_helps_in_french(language: Language) -> None:
    assert say(problem("text_too_long", **TOO_LONG)) == "31 caractères de trop (311 / 280)."
    assert say(problem("text_too_long", count=281, limit=280, excess=1)) == "1 caractère de trop (281 / 280)."


def test_a_figure_that_helps_in_english(language: Language) -> None:
    language.use("en")
    assert say(problem("text_too_long", **TOO_LONG)) == "31 characters too many (311 / 280)."
    assert (
        say(problem("text_too_long", count=281, limit=280, excess=1)) == "1 character too many (281 / 280)."
    )


def test_thousands_are_written_as_the_language_does(language: Language) -> None:
    said = say(problem("text_too_heavy", count=3200, limit=3000))
    assert "3\N{NARROW NO-BREAK SPACE}200" in said


def test_bytes_and_file_types_are_written_for_people(language: Language) -> None:
    heavy = say(problem("picture_too_heavy", number=2, count=9_437_184, limit=8_388_608))
    assert heavy.replace("\N{NO-BREAK SPACE}", " ") == "L’image 2 est trop lourde : 9 Mo, 8 Mo au plus."
    kinds = say(problem("picture_type", number=1, found="image/gif", accepted=("image/jpeg", "image/png")))
    assert kinds.endswith("ce réseau accepte JPEG, PNG, pas GIF.")


def test_lengths_of_videos_and_codecs_are_written_for_people(language: Language) -> None:
    long = say(problem("video_too_long", number=1, count=661_500, limit=600_000))
    assert long.replace("\N{NO-BREAK SPACE}", " ") == "Vidéo 1 de 11 min 1,5 s : 10 min au plus."
    assert "1\N{NO-BREAK SPACE}h" in say(problem("video_too_long", number=1, count=3_600_000, limit=60_000))
    codec = say(problem("video_codec", number=1, found="vp9", accepted=("h264", "hevc")))
    assert codec.endswith("ce réseau accepte H.264, HEVC (H.265).")


def test_a_side_is_a_word(language: Language) -> None:
    small = say(problem("picture_too_small", number=1, side="height", count=90, limit=320))
    assert "sa hauteur est de 90 pixels" in small


def test_a_refusal_and_a_problem_of_the_same_name_say_different_things(language: Language) -> None:
    language.use("en")
    assert say(Refusal("picture_too_heavy", limit=41_943_040)) == "This file is too heavy: at most 40 MB."


def test_an_unknown_key_and_a_missing_parameter_break_nothing(language: Language) -> None:
    assert say(Refusal("never_heard_of")) == "never_heard_of"
    assert say("workspace_missing") == "Il n’y a pas de marque dans …."


def test_members_commands_and_log_entries(language: Language) -> None:
    assert say(Status.CHANGES_REQUESTED) == "À corriger"
    assert say_command("move_card") == "déplacer le post"
    assert say_log("submit", "Camille") == "envoi en validation par Camille"
    assert say_roles({Role.OWNER, Role.CM}) == "CM"
    assert say_roles({Role.OWNER}) == "administrateur"
    assert say_roles(set()) == ""
