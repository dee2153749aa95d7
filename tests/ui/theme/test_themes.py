"""Every theme has every role, can be read, and follows the system or the person's choice."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from calendar_app import paths
from calendar_app.domain.workflow import Status
from calendar_app.ui.theme.fonts import FAMILY, font
from calendar_app.ui.theme.icons import STATUS_ICONS
from calendar_app.ui.theme.style import style_sheet
from calendar_app.ui.theme.theme import Theme, load_theme
from calendar_app.ui.theme.themes import Choice, Themes

NAMES = sorted(file.stem for file in (paths.resources() / "themes").glob("*.toml"))
ICONS = paths.resources() / "icons"
GROUNDS = ("canvas", "sidebar", "raised")

PAIRS = (
    *((text, ground) for text in ("text_1", "text_2", "text_3", "accent", "danger") for ground in GROUNDS),
    *(
        (text, ground)
        for text in ("text_1", "text_2", "text_3")
        for ground in ("hover", "weekend", "accent_fill")
    ),
    ("text_1", "pressed"),
    ("accent", "accent_fill"),
    ("other_month", "canvas"),
    ("other_month", "weekend"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_success", "success"),
    ("on_success", "success_hover"),
    ("danger", "danger_fill"),
    ("info", "info_fill"),
    ("warning", "warning_fill"),
    ("inserted", "inserted_fill"),
    ("removed", "removed_fill"),
    ("on_selection", "selection"),
    ("on_bubble", "bubble"),
    ("bubble_action", "bubble"),
    ("on_avatar", "avatar"),
    ("on_brand", "brand_from"),
    ("on_brand", "brand_to"),
)
"""A text's role and the ground it is shown on somewhere in the program."""


@pytest.fixture(params=NAMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of WCAG 2.2, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(color: QColor) -> float:
    red, green, blue = (linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def test_contrast_knows_the_extremes() -> None:
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#FFFFFF")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_can_be_read_on_its_ground(theme: Theme, text: str, ground: str) -> None:
    assert contrast(theme.color(text), theme.color(ground)) >= 4.5


@pytest.mark.parametrize("status", [*Status, "held"])
def test_a_status_can_be_read_on_its_card_and_in_lists(theme: Theme, status: str) -> None:
    colors = theme.status_colors(status)
    for text in (colors.text, theme.colors.text_1, theme.colors.text_2):
        assert contrast(text, colors.fill) >= 4.5
    for ground in (*GROUNDS, "weekend"):
        assert contrast(colors.text, theme.color(ground)) >= 4.5


def test_only_what_must_be_validated_again_is_hatched(theme: Theme) -> None:
    assert [key for key, colors in theme.status.items() if colors.hatched] == ["changed"]


def test_eight_campaigns_can_be_told_apart_and_read(theme: Theme) -> None:
    assert len({pair.fill.name() for pair in theme.campaigns}) == 8
    for pair in theme.campaigns:
        assert contrast(pair.text, pair.fill) >= 4.5
    assert theme.campaign_colors(8) == theme.campaign_colors(0)


@pytest.mark.parametrize("role", ["focus", "control", "tick"])
def test_rings_and_boxes_can_be_seen(theme: Theme, role: str) -> None:
    for ground in GROUNDS:
        assert contrast(theme.color(role), theme.color(ground)) >= 3
    assert contrast(QColor("#FFFFFF"), theme.colors.tick) >= 3


def test_every_colour_is_one(theme: Theme) -> None:
    pairs = [*theme.status.values(), *theme.campaigns]
    assert all(pair.text.isValid() and pair.fill.isValid() for pair in pairs)
    assert "$" not in style_sheet(theme)


def test_a_theme_without_a_role_is_refused(tmp_path: Path) -> None:
    whole = (paths.resources() / "themes" / "light.toml").read_text(encoding="utf-8")
    (tmp_path / "bare.toml").write_text(whole.replace('faint_line = "#EEF0F3"\n', ""), encoding="utf-8")
    with pytest.raises(TypeError, match="faint_line"):
        load_theme("bare", folder=tmp_path)


def test_the_choice_turns_the_whole_program_dark_and_back(themes: Themes, qtbot: QtBot) -> None:
    button = QPushButton("Envoyer")
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(themes.changed):
        themes.choose(Choice.DARK)
    dark = ground_of(button)
    themes.choose(Choice.LIGHT)
    assert dark == load_theme("dark").colors.raised.name()
    assert ground_of(button) == load_theme("light").colors.raised.name()
    assert themes.choice is Choice.LIGHT


def test_the_program_is_written_in_its_own_typeface(themes: Themes, qapp: QApplication) -> None:
    assert QFontInfo(qapp.font()).family() == FAMILY
    assert qapp.font().pixelSize() == 13


def test_columns_of_figures_line_up(themes: Themes) -> None:
    metrics = QFontMetricsF(font())
    assert metrics.horizontalAdvance("11 h 11") == pytest.approx(metrics.horizontalAdvance("18 h 30"))


def test_bundled_fonts_stay_small() -> None:
    files = list((paths.resources() / "fonts").glob("*.otf"))
    assert len(files) == 4
    assert all(file.stat().st_size < 200_000 for file in files)


@pytest.mark.parametrize("status", [*Status, "held"])
def test_every_status_has_its_own_icon(status: str) -> None:
    assert (ICONS / f"{STATUS_ICONS[status]}.svg").exists()
    assert list(STATUS_ICONS.values()).count(STATUS_ICONS[status]) == 1


def test_every_icon_the_program_names_is_there() -> None:
    package = Path(paths.__file__).parent
    named = {name for file in package.rglob("*.py") for name in icons_named_in(file)}
    assert named
    assert sorted(name for name in named if not (ICONS / f"{name}.svg").exists()) == []


def icons_named_in(file: Path) -> set[str]:
    """The literal names in `….icon("name")`, `….pixmap("name")` and `icon="name"`."""
    calls = [node for node in ast.walk(ast.parse(file.read_bytes())) if isinstance(node, ast.Call)]
    values = [word.value for call in calls for word in call.keywords if word.arg == "icon"]
    for call in calls:
        if isinstance(call.func, ast.Attribute) and call.func.attr in {"icon", "pixmap"}:
            values += call.args[:1]
    return {node.value for node in values if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def test_an_icon_takes_the_theme_s_colour_and_the_screen_s_sharpness(themes: Themes) -> None:
    once, twice = (
        themes.pixmap("check-circle-fill", "success", size=16, ratio=ratio) for ratio in (1.0, 2.0)
    )
    assert (once.width(), twice.width()) == (16, 32)
    assert twice.deviceIndependentSize().toTuple() == (16, 16)
    assert twice.toImage().pixelColor(4, 16).name() == themes.theme.colors.success.name()
    assert once.cacheKey() == themes.pixmap("check-circle-fill", "success", size=16).cacheKey()


def test_a_misspelt_icon_says_so(themes: Themes) -> None:
    with pytest.raises(FileNotFoundError, match="calender"):
        themes.icon("calender")


def test_networks_keep_their_colour_and_x_turns_with_the_theme(themes: Themes) -> None:
    light = {network: corner(themes.badge(network).toImage()) for network in ("facebook", "x")}
    themes.choose(Choice.DARK)
    dark = {network: corner(themes.badge(network).toImage()) for network in ("facebook", "x")}
    assert light == {"facebook": "#0866ff", "x": "#0f1115"}
    assert dark == {"facebook": "#0866ff", "x": "#eef0f4"}


def test_an_unknown_network_still_gets_a_square(themes: Themes) -> None:
    assert themes.badge("myspace").cacheKey() == themes.badge("other").cacheKey()


def corner(image: QImage) -> str:
    return image.pixelColor(2, image.height() // 2).name()


def ground_of(button: QPushButton) -> str:
    QApplication.sendPostedEvents(None, QEvent.Type.Polish)
    return button.grab().toImage().pixelColor(8, button.height() // 2).name()
