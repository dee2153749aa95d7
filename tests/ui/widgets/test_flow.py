"""Widgets on as many lines as they need, none over another and none outside."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from calendar_app.ui.widgets.flow import Flow


@pytest.fixture
def flow(qtbot: QtBot) -> Iterator[Flow]:
    page = QWidget()
    qtbot.addWidget(page)
    made = Flow()
    for size in (90, 60, 120, 40, 80):
        label = QLabel("x")
        label.setFixedSize(size, 20)
        made.add(label)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(made)
    column.addStretch(1)
    page.resize(600, 300)
    page.show()
    yield made
    page.close()


@pytest.mark.parametrize(("width", "lines"), [(600, 1), (300, 2), (170, 3), (120, 5)])
def test_it_is_as_high_as_its_lines_and_nothing_covers_another(flow: Flow, width: int, lines: int) -> None:
    flow.window().resize(width, 300)
    places = [label.geometry() for label in flow.findChildren(QLabel)]
    assert flow.height() == flow.heightForWidth(width) == lines * 20 + (lines - 1) * 8
    assert all(flow.rect().contains(place) for place in places)
    assert not any(one.intersects(other) for one, other in combinations(places, 2))


def test_what_is_pushed_stands_at_the_right_end_of_its_line(flow: Flow) -> None:
    flow.push_right()
    last = QLabel("y")
    last.setFixedSize(50, 20)
    flow.add(last)
    flow.window().resize(610, 300)
    assert last.geometry().right() == 609


def test_what_is_hidden_or_taken_away_takes_no_room(qapp: QApplication, flow: Flow) -> None:
    first, *others = flow.findChildren(QLabel)
    first.hide()
    qapp.processEvents()
    assert others[0].x() == 0
    flow.take_all()
    assert not flow.findChildren(QLabel)
    assert flow.heightForWidth(600) == 0


def test_what_was_hidden_out_of_sight_takes_no_room_once_it_is_seen(flow: Flow) -> None:
    page = flow.window()
    page.resize(300, 300)
    page.hide()
    flow.findChildren(QLabel)[2].hide()
    page.show()
    seen = [label for label in flow.findChildren(QLabel) if label.isVisible()]
    assert [(label.x(), label.y()) for label in seen] == [(0, 0), (98, 0), (166, 0), (214, 0)]
