"""Languages are switched while the program runs, with the plural forms of each."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel
from pytestqt.qtbot import QtBot

from calendar_app import paths
from calendar_app.ui.language import LANGUAGES, Language, read_catalogue
from calendar_app.ui.translator import Translator

ROOT = Path(__file__).resolve().parents[2]

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{language}"><context><name>Sign</name>
<message><source>Open</source><translation>{open}</translation></message>
<message><source>Later</source><translation type="unfinished">??</translation></message>
<message numerus="yes"><source>%n post(s)</source>
<translation><numerusform>%n post</numerusform><numerusform>%n posts</numerusform></translation></message>
</context></TS>
"""


class Sign(QLabel):
    """A label that follows the language, as every widget of ours does."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.setText(self.tr("Open"))
        super().changeEvent(event)


class NeonSign(Sign):
    """Inherits its texts."""


@pytest.fixture
def language(qtbot: QtBot, tmp_path: Path) -> Iterator[Language]:
    (tmp_path / "fr.ts").write_text(TS.format(language="fr", open="Ouvert"), encoding="utf-8")
    (tmp_path / "en.ts").write_text(TS.format(language="en", open="Open"), encoding="utf-8")
    before = QLocale()
    made = Language(tmp_path, "en")
    yield made
    made.remove()
    QLocale.setDefault(before)


def test_an_open_window_follows(qtbot: QtBot, language: Language) -> None:
    sign = Sign()
    qtbot.addWidget(sign)
    language.use("fr")
    qtbot.waitUntil(lambda: sign.text() == "Ouvert")
    language.use("en")
    qtbot.waitUntil(lambda: sign.text() == "Open")


def test_a_derived_widget_speaks_with_the_words_of_its_parent(language: Language) -> None:
    language.use("fr")
    assert NeonSign().tr("Open") == "Ouvert"


@pytest.mark.parametrize(
    ("code", "count", "text"),
    [
        ("fr", 0, "0 post"),
        ("fr", 1, "1 post"),
        ("fr", 2, "2 posts"),
        ("fr", 1_000_000, "1000000 posts"),
        ("en", 0, "0 posts"),
        ("en", 1, "1 post"),
        ("en", 2, "2 posts"),
    ],
)
def test_a_number_chooses_its_form(language: Language, code: str, count: int, text: str) -> None:
    language.use(code)
    assert QCoreApplication.translate("Sign", "%n post(s)", "", count) == text


def test_an_unfinished_text_stays_english(language: Language) -> None:
    language.use("fr")
    assert QCoreApplication.translate("Sign", "Later") == "Later"


def test_qts_own_buttons_follow(language: Language) -> None:
    language.use("fr")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.buttons()[0].text() == "Annuler"


def test_dates_and_numbers_follow(language: Language) -> None:
    language.use("fr")
    assert QLocale().toString(1234.5, "f", 1) == "1\N{NARROW NO-BREAK SPACE}234,5"
    language.use("en")
    assert QLocale().toString(1234.5, "f", 1) == "1,234.5"


def test_an_unknown_choice_follows_the_system(language: Language) -> None:
    language.use("xx")
    assert language.chosen == ""
    assert language.code in {"fr", "en"}


def test_nothing_is_said_twice(language: Language) -> None:
    for code in ("fr", "en", "fr"):
        language.use(code)
    language.remove()
    assert QCoreApplication.translate("Sign", "Open") == "Open"


def test_the_note_tells_equal_texts_apart(tmp_path: Path) -> None:
    file = tmp_path / "fr.ts"
    message = "<message><source>Post</source><comment>{0}</comment><translation>{1}</translation></message>"
    both = message.format("noun", "Post") + message.format("verb", "Publier")
    file.write_text(f"<TS><context><name>A</name>{both}</context></TS>", encoding="utf-8")
    assert read_catalogue(file) == {("A", "Post", "noun"): ("Post",), ("A", "Post", "verb"): ("Publier",)}


@pytest.mark.parametrize("code", LANGUAGES)
def test_qt_finds_every_text_of_the_program(qapp: QApplication, code: str) -> None:
    catalogue = read_catalogue(paths.resources() / "i18n" / f"{code}.ts")
    translator = Translator(code, catalogue)
    for (context, source, note), forms in catalogue.items():
        found = [translator.translate(context, source, note, n) for n in (1, 2)]
        assert found == [forms[0], forms[-1]]
    assert not translator.translate("Actions", "What nobody says")


ASKED_FROM_THREADS = """
import os, sys
from PySide6.QtCore import QCoreApplication, QThreadPool
from PySide6.QtWidgets import QApplication
from calendar_app import paths
from calendar_app.ui import thumbnails
from calendar_app.ui.language import Language

qt = QApplication([])
language = Language(paths.resources() / "i18n", "fr")
pictures = sorted((paths.resources() / "demo" / "pictures").glob("*.png"))[:2]
sys.setswitchinterval(1e-6)

def work():
    for picture in pictures:
        thumbnails._read(picture, ("x", 64, None))

for _ in range(4):
    QThreadPool.globalInstance().start(work)
QThreadPool.globalInstance().waitForDone()
os._exit(0)
"""


@pytest.mark.slow
def test_threads_that_make_qt_ask_for_words_never_wait_for_each_other() -> None:
    for _ in range(8):
        subprocess.run([sys.executable, "-c", ASKED_FROM_THREADS], check=True, timeout=60, cwd=ROOT)
