"""How long the text is, per channel, beside the network it counts for."""

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from calendar_app.ui.composer.costly import CountLabel
from calendar_app.ui.composer.draft import Draft
from calendar_app.ui.composer.limits import Length, length_of
from calendar_app.ui.context import Context
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.widgets.flow import Flow


class Counters(Flow):
    """« 218 / 2 200 · 3 / 5 # » with the network's square; only the count where a channel stands alone.

    Of a thread the longest post: « 3 posts · 275 / 280 ». Many channels take several lines.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._labels: list[QLabel] = []

    def text(self) -> str:
        """All counts, as they are read."""
        return " ".join(label.text() for label in self._labels if label.text())

    def show_counts(self, text: str, *, draft: Draft, place: str) -> None:
        """Count a text for each channel that would publish it."""
        self._clear()
        variants = draft.places_about(place, "text")
        for variant in variants:
            length = length_of(text, draft.format(variant), draft.content(variant.id).options)
            if length.limit == 0:
                continue
            label = CountLabel(
                _figures(length, self._context.language.locale, with_tags=len(variants) == 1),
                text=text,
                counter=draft.format(variant).counter,
            )
            label.setAccessibleName(f"{draft.name(variant)}: {label.text()}")
            set_role(label, "problem" if length.over else "caption")
            self._labels.append(label)
            self.add(self._with_badge(label, draft.network(variant).id) if len(variants) > 1 else label)

    def _clear(self) -> None:
        self.take_all()
        self._labels.clear()

    def _with_badge(self, label: CountLabel, network: str) -> QWidget:
        pair, badge = QWidget(), QLabel()
        badge.setPixmap(self._context.themes.badge(network, size=14, ratio=self.devicePixelRatioF()))
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(badge)
        row.addWidget(label)
        return pair


def _figures(length: Length, locale: QLocale, *, with_tags: bool) -> str:
    parts = [_of(length.count, length.limit, locale)]
    if number := length.posts:
        parts.insert(0, QCoreApplication.translate("Composer", "%n posts", "", number))
    if with_tags and length.tags_limit is not None:
        parts.append(_of(length.tags, length.tags_limit, locale) + " #")
    figures = " · ".join(parts)
    # Colour alone would not tell everybody that it is too much.
    return f"! {figures}" if length.over else figures


def _of(number: int, limit: int | None, locale: QLocale) -> str:
    shown = locale.toString(number)
    return f"{shown} / {locale.toString(limit)}" if limit else shown
