"""The bundled typeface, and the few ways it is set."""

from PySide6.QtGui import QFont, QFontDatabase

from calendar_app import paths

FAMILY = "Inter"
BODY = 13
CARD = 12
SMALL = 11


def load_fonts() -> None:
    """Makes the bundled typeface known to Qt, so that texts fold the same on every computer."""
    if FAMILY not in QFontDatabase.applicationFontFamilies(0):
        for file in sorted((paths.resources() / "fonts").glob("*.otf")):
            QFontDatabase.addApplicationFont(str(file))


def font(pixels: int = BODY, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The interface's typeface, its size in pixels; all figures are equally wide, so that columns line up."""
    made = QFont([FAMILY, QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()])
    made.setPixelSize(pixels)
    made.setWeight(weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def paper_font(pixels: int, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The typeface as it is printed: as it was drawn, without the forms that readers of PDF files cannot
    tell the letters of.
    """
    made = QFont([FAMILY])
    made.setPixelSize(pixels)
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for form in ("calt", "liga"):
        made.setFeature(QFont.Tag(form), 0)
    return made
