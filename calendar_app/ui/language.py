"""The language of the interface: read from the .ts files, switched while the program runs."""

from pathlib import Path
from xml.etree import ElementTree as ET

from PySide6.QtCore import QCoreApplication, QEvent, QLibraryInfo, QLocale, QTranslator

from calendar_app.ui.translator import Catalogue, Message, Translator
from calendar_app.ui.words import say

LANGUAGES = {"fr": "Français", "en": "English"}
"""Each language by its own name, which nobody translates."""

_LOCALES = {"fr": "fr_FR", "en": "en_GB"}


def read_catalogue(path: Path) -> Catalogue:
    """The finished translations of a .ts file; several forms where a number decides."""
    catalogue: dict[Message, tuple[str, ...]] = {}
    # Our own file, shipped with the program.
    for context in ET.parse(path).iter("context"):  # noqa: S314
        name = context.findtext("name", "")
        for message in context.iter("message"):
            forms = _forms(message)
            if any(forms):
                key = name, message.findtext("source", ""), message.findtext("comment", "")
                catalogue[key] = forms
    return catalogue


def _forms(message: ET.Element) -> tuple[str, ...]:
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return ()
    forms = tuple(form.text or "" for form in translation.iter("numerusform"))
    return forms or (translation.text or "",)


class Language:
    """The language in use. ``chosen`` is what the user picked: "fr", "en", or "" to follow the system."""

    def __init__(self, folder: Path, chosen: str = "") -> None:
        self._folder = folder
        self._installed: list[QTranslator] = []
        self.use(chosen)

    @property
    def code(self) -> str:
        """The language shown now: "fr" or "en"."""
        return self.chosen or system_language()

    @property
    def locale(self) -> QLocale:
        """How dates and numbers are written."""
        system = QLocale.system()
        follows = not self.chosen and system.name()[:2] == self.code
        return system if follows else QLocale(_LOCALES[self.code])

    def use(self, chosen: str) -> None:
        """Switches every window at once; Qt sends LanguageChange to them."""
        self.chosen = chosen if chosen in LANGUAGES else ""
        QLocale.setDefault(self.locale)
        self.remove()
        self._installed = [self._qt_translator(), self._own_translator()]
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)
        # Told now to the windows that are there: those still to come speak it from the beginning.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)

    def remove(self) -> None:
        """Leaves everything in English."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []

    def say(self, what: object, /, **params: object) -> str:
        """The words for a key of the domain; see `calendar_app.ui.words.say`."""
        return say(what, **params)

    def _own_translator(self) -> Translator:
        return Translator(self.code, read_catalogue(self._folder / f"{self.code}.ts"))

    def _qt_translator(self) -> QTranslator:
        translator = QTranslator()
        translator.load(f"qtbase_{self.code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        return translator


def system_language() -> str:
    """The first of the system's languages that we speak; English otherwise."""
    spoken = (name[:2] for name in QLocale.system().uiLanguages())
    return next((code for code in spoken if code in LANGUAGES), "en")
