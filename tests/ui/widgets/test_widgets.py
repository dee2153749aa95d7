"""The small widgets, by pointer, by keyboard and to a screen reader."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QEnterEvent, QHelpEvent, QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QListWidget,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QStyleOptionComboBox,
    QTabBar,
    QTextEdit,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from calendar_app.domain.person import initials_of
from calendar_app.ui.theme.themes import Choice, Themes
from calendar_app.ui.widgets.avatar import Avatar
from calendar_app.ui.widgets.banner import Banner, Kind
from calendar_app.ui.widgets.chip import StatusChip
from calendar_app.ui.widgets.choice_box import ChoiceBox
from calendar_app.ui.widgets.elided import ElidedLabel
from calendar_app.ui.widgets.elided_button import ElidedButton
from calendar_app.ui.widgets.elided_check_box import ElidedCheckBox
from calendar_app.ui.widgets.icon_button import IconButton
from calendar_app.ui.widgets.month_picker import MonthPicker
from calendar_app.ui.widgets.segmented import SegmentedControl
from calendar_app.ui.widgets.toast import ToastArea

VIEWS = [("week", "Semaine"), ("month", "Mois"), ("quarter", "Trimestre")]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(800, 600)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


@pytest.fixture
def views(themes: Themes, window: QWidget) -> SegmentedControl:
    made = SegmentedControl(themes, options=VIEWS, parent=window)
    made.show()
    return made


@pytest.fixture
def toasts(themes: Themes, window: QWidget) -> ToastArea:
    return ToastArea(themes, parent=window)


def test_a_tick_without_room_ends_in_an_ellipsis(window: QWidget) -> None:
    box = ElidedCheckBox("Camille Roux-Alexandrine & Wolfeschlegelsteinhausen")
    box.setParent(window)
    box.resize(120, 24)
    box.show()
    image = box.grab().toImage()
    edge = {image.pixel(x, y) for x in range(112, 120) for y in range(24)}
    assert len(edge) == 1
    assert "Wolfeschlegelsteinhausen" in box.text()


def test_arrow_keys_walk_the_segments(views: SegmentedControl, qtbot: QtBot) -> None:
    chosen: list[str] = []
    views.chosen.connect(chosen.append)
    segment_of(views, "Semaine").setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert chosen == ["month", "quarter", "month"]
    assert views.value() == "month"


def test_a_segment_is_chosen_by_a_click_near_its_edge(views: SegmentedControl, qtbot: QtBot) -> None:
    segment = segment_of(views, "Trimestre")
    with qtbot.waitSignal(views.chosen) as told:
        qtbot.mouseClick(segment, Qt.MouseButton.LeftButton, pos=QPoint(segment.width() - 3, 3))
    assert told.args == ["quarter"]


def test_a_choice_made_by_the_program_is_not_told(views: SegmentedControl, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(views.chosen):
        views.set_value("quarter")
    assert views.value() == "quarter"


def test_choosing_moves_nothing(views: SegmentedControl) -> None:
    before = views.sizeHint()
    views.set_value("quarter")
    assert views.sizeHint() == before


def test_a_screen_reader_hears_one_choice_of_several(views: SegmentedControl) -> None:
    heard = QAccessible.queryAccessibleInterface(segment_of(views, "Mois"))
    assert heard.role() is QAccessible.Role.RadioButton
    assert heard.text(QAccessible.Text.Name) == "Mois"


def test_the_ring_is_for_those_who_came_by_keyboard(themes: Themes, views: SegmentedControl) -> None:
    segment = segment_of(views, "Mois")
    segment.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not has_color(segment, themes.theme.colors.focus.name())
    segment.clearFocus()
    segment.setFocus(Qt.FocusReason.TabFocusReason)
    assert has_color(segment, themes.theme.colors.focus.name())


@pytest.mark.parametrize("role", ["", "primary", "success", "danger", "flat", "link", "nav", "icon"])
def test_every_button_shows_where_the_keyboard_is(
    themes: Themes, window: QWidget, qtbot: QtBot, role: str
) -> None:
    button = QPushButton("Envoyer", window)
    button.setProperty("role", role)
    button.show()
    before = button.grab().toImage()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.hasFocus()
    assert button.grab().toImage() != before


@pytest.mark.parametrize(
    "kind",
    [
        QCheckBox,
        QComboBox,
        QDateEdit,
        QLineEdit,
        QListWidget,
        QRadioButton,
        QSpinBox,
        QTabBar,
        QTextEdit,
    ],
)
def test_everything_else_shows_it_too(themes: Themes, window: QWidget, kind: type[QWidget]) -> None:
    widget = kind(window)
    if isinstance(widget, QTabBar):
        widget.addTab("Commun")
    widget.resize(widget.sizeHint())
    widget.show()
    ring = themes.theme.colors.focus.name()
    before = pixels_in(widget).count(ring)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    assert pixels_in(widget).count(ring) > before + 2 * widget.height()


def test_a_chip_says_its_word_and_follows_the_theme(themes: Themes, window: QWidget) -> None:
    chip = StatusChip(themes, status="approved", text="Validé", parent=window)
    chip.resize(chip.sizeHint())
    assert chip.accessibleName() == "Validé"
    assert has_color(chip, themes.theme.status_colors("approved").fill.name())
    themes.choose(Choice.DARK)
    assert has_color(chip, themes.theme.status_colors("approved").fill.name())


def test_a_chip_to_validate_again_is_hatched(themes: Themes, window: QWidget) -> None:
    hatched, plain = (
        StatusChip(themes, status=key, text="", with_icon=False, parent=window)
        for key in ("changed", "in_review")
    )
    assert len(set(pixels_in(hatched))) > len(set(pixels_in(plain)))


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Camille Roux", "CR"), ("Inès de la Tour", "IT"), ("lumen", "L"), ("« Atelier » Nord", "AN"), ("", "")],
)
def test_initials(name: str, letters: str) -> None:
    assert initials_of(name) == letters


def test_an_avatar_is_named_to_the_screen_reader(themes: Themes, window: QWidget) -> None:
    avatar = Avatar(themes, name="Camille Roux", parent=window)
    avatar.set_name("Samir Benali")
    assert avatar.accessibleName() == "Samir Benali"
    assert has_color(avatar, themes.theme.colors.avatar.name())


def test_a_long_title_ends_in_an_ellipsis_and_tells_the_rest(
    themes: Themes, window: QWidget, qtbot: QtBot
) -> None:
    label = ElidedLabel("<b>Étude de cas</b> & contrat de fabrication", parent=window)
    label.setGeometry(0, 0, 80, 20)
    label.show()
    assert label.is_elided()
    hover(label)
    qtbot.waitUntil(QToolTip.isVisible)
    assert "&lt;b&gt;Étude de cas&lt;/b&gt; &amp; contrat" in QToolTip.text()
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_a_short_title_needs_no_hint(themes: Themes, window: QWidget) -> None:
    label = ElidedLabel("Étude", parent=window)
    label.setGeometry(0, 0, 80, 20)
    hover(label)
    assert not label.is_elided()
    assert not QToolTip.isVisible()


def test_a_banner_s_link_is_followed_by_keyboard(themes: Themes, window: QWidget, qtbot: QtBot) -> None:
    banner = Banner(
        themes, kind=Kind.WARNING, text="Image 4 sans texte alternatif.", link="L’écrire", parent=window
    )
    banner.show()
    link = banner.findChild(QPushButton)
    link.setFocus()
    with qtbot.waitSignal(banner.followed):
        qtbot.keyClick(link, Qt.Key.Key_Space)
    assert banner.accessibleName() == "Image 4 sans texte alternatif."
    assert has_color(banner, themes.theme.colors.warning_fill.name())


def test_a_banner_wraps_where_there_is_no_room(themes: Themes, window: QWidget) -> None:
    banner = Banner(themes, text="Une phrase qui ne tient pas sur une seule ligne dans un panneau étroit.")
    banner.setParent(window)
    wide, narrow = (banner.layout().totalHeightForWidth(width) for width in (700, 200))
    assert narrow > 2 * wide - 16


def test_a_toast_offers_to_take_it_back(toasts: ToastArea, qtbot: QtBot) -> None:
    undone: list[bool] = []
    toasts.show_message("Post déplacé.", label="Annuler", act=lambda: undone.append(True))
    assert toasts.isVisible()
    assert toasts.accessibleName() == "Post déplacé."
    toasts.findChild(QPushButton).click()
    assert undone == [True]
    assert toasts.isHidden()


def test_a_toast_offers_two_things_at_most(toasts: ToastArea) -> None:
    done: list[str] = []
    toasts.show_message(
        "Enregistré.",
        label="Ouvrir",
        act=lambda: done.append("opened"),
        other_label="Afficher le dossier",
        other_act=lambda: done.append("shown"),
    )
    shown = {button.text(): button for button in toasts.findChildren(QPushButton) if button.isVisible()}
    shown["Afficher le dossier"].click()
    assert done == ["shown"]
    assert toasts.isHidden()
    toasts.show_message("Post déplacé.", label="Annuler", act=lambda: done.append("undone"))
    assert [b.text() for b in toasts.findChildren(QPushButton) if b.isVisible()] == ["Annuler"]


def test_a_toast_goes_by_itself(toasts: ToastArea, qtbot: QtBot) -> None:
    toasts.show_message("Enregistré.", seconds=0.05)
    qtbot.waitUntil(toasts.isHidden)


def test_a_toast_waits_while_it_is_read(toasts: ToastArea, qtbot: QtBot) -> None:
    toasts.show_message("Enregistré.", seconds=0.05)
    point_at(toasts, inside=True)
    with qtbot.assertNotEmitted(toasts._timer.timeout, wait=150):
        pass
    assert toasts.isVisible()
    point_at(toasts, inside=False)
    qtbot.waitUntil(toasts.isHidden)


def test_a_toast_waits_while_the_keyboard_is_on_it(toasts: ToastArea, window: QWidget, qtbot: QtBot) -> None:
    toasts.show_message("Post déplacé.", label="Annuler", act=lambda: None, seconds=0.05)
    button = toasts.findChild(QPushButton)
    button.setFocus()
    with qtbot.assertNotEmitted(toasts._timer.timeout, wait=150):
        pass
    assert toasts.isVisible()
    qtbot.keyClick(button, Qt.Key.Key_Escape)
    assert toasts.isHidden()


def test_a_toast_stays_at_the_bottom_centre(toasts: ToastArea, window: QWidget, qtbot: QtBot) -> None:
    toasts.show_message("Post déplacé au jeu. 19 nov.")
    window.resize(1000, 500)
    qtbot.waitUntil(lambda: abs(toasts.geometry().center().x() - 500) <= 1)
    assert 400 < toasts.geometry().bottom() < 500
    toasts.hide()


def test_a_long_toast_folds_within_a_narrow_window(toasts: ToastArea, window: QWidget) -> None:
    window.resize(320, 500)
    toasts.show_message(
        "Une phrase bien trop longue pour tenir sur une seule ligne de cette fenêtre étroite."
    )
    assert window.rect().contains(toasts.geometry())
    assert toasts.height() > 40
    toasts.hide()


def test_an_icon_button_has_a_name_and_leaves_the_focus_where_it_was(
    themes: Themes, window: QWidget, qtbot: QtBot
) -> None:
    field = QPushButton("Ici", window)
    field.show()
    field.setFocus()
    button = IconButton(themes, icon="chevron-left", text="Mois précédent", parent=window)
    button.show()
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert field.hasFocus()
    assert (button.accessibleName(), button.toolTip()) == ("Mois précédent", "Mois précédent")
    with qtbot.waitSignal(button.clicked):
        button.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_weekends_in_the_month_picker_are_not_an_alarm(themes: Themes, qtbot: QtBot) -> None:
    picker = MonthPicker(themes)
    qtbot.addWidget(picker)
    for choice in (Choice.LIGHT, Choice.DARK):
        themes.choose(choice)
        shade = picker.weekdayTextFormat(Qt.DayOfWeek.Sunday).foreground().color()
        assert shade == themes.theme.colors.text_2


def segment_of(control: SegmentedControl, word: str) -> QWidget:
    return next(child for child in control.findChildren(QWidget) if child.property("text") == word)


def hover(widget: QWidget) -> None:
    middle = widget.rect().center()
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, middle, widget.mapToGlobal(middle)))


def point_at(widget: QWidget, *, inside: bool) -> None:
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, inside)
    place = QPointF(5, 5)
    event = QEnterEvent(place, place, place) if inside else QEvent(QEvent.Type.Leave)
    QApplication.sendEvent(widget, event)


def pixels_in(widget: QWidget) -> list[str]:
    image = QImage(widget.size(), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    widget.render(painter, QPoint())
    painter.end()
    box = QRect(QPoint(), image.size())
    return [image.pixelColor(x, y).name() for x in range(box.width()) for y in range(box.height())]


def has_color(widget: QWidget, color: str) -> bool:
    return color in pixels_in(widget)


def test_words_on_a_button_end_in_an_ellipsis_and_are_whole_on_hover(window: QWidget) -> None:
    button = ElidedButton(room=20)
    button.setParent(window)
    button.resize(120, 30)
    button.show()
    button.show_words("atelier, communauté & équipe")
    assert button.text().endswith("…")
    assert "atelier, communauté &amp; équipe" in button.toolTip()
    button.resize(600, 30)
    assert button.text() == "atelier, communauté && équipe"
    assert not button.toolTip()


def test_a_choice_too_long_for_its_room_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    choice = ChoiceBox()
    qtbot.addWidget(choice)
    choice.addItem("The whole line of lamps that can be repaired")
    choice.resize(120, 32)
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    assert choice._shown(option).endswith("…")
    choice.resize(600, 32)
    choice.initStyleOption(option)
    assert choice._shown(option) == choice.currentText()


def test_the_icon_of_a_choice_takes_of_its_room(qtbot: QtBot) -> None:
    plain, with_icon = ChoiceBox(), ChoiceBox()
    pixmap = QPixmap(16, 16)
    pixmap.fill(Qt.GlobalColor.black)
    with_icon.addItem(QIcon(pixmap), "Internal remark")
    plain.addItem("Internal remark")
    shown = []
    for choice in (plain, with_icon):
        qtbot.addWidget(choice)
        choice.resize(130, 32)
        option = QStyleOptionComboBox()
        choice.initStyleOption(option)
        shown.append(len(choice._shown(option)))
    assert shown[1] < shown[0]
