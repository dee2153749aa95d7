"""How long the text is, per channel, beside the network it counts for."""

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from calendar_app.ui.composer.costly import CountLabel
from calendar_app.ui.composer.draft import Draft
from calendar_app.ui.composer.layouts import empty
from calendar_app.ui.composer.limits import Length, length_of
from calendar_app.ui.context import Context
from calendar_app.ui.theme.style import set_role


class Counters(QWidget):
    """« 218 / 2 200 · 3 / 5 # » with the network's square; only the count where a channel stands alone.

    Of a thread the longest post: « 3 posts · 275 / 280 ».
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._labels: list[QLabel] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)

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
            if len(variants) > 1:
                self._add_badge(draft.network(variant).id)
            label = CountLabel(
                _figures(length, self._context.language.locale, with_tags=len(variants) == 1),
                text=text,
                counter=draft.format(variant).counter,
            )
            self._add_count(label, name=draft.name(variant), over=length.over)

    def _clear(self) -> None:
        empty(self._row)
        self._labels.clear()

    def _add_badge(self, network: str) -> None:
        badge = QLabel()
        badge.setPixmap(self._context.themes.badge(network, size=14, ratio=self.devicePixelRatioF()))
        self._row.addWidget(badge)

    def _add_count(self, label: CountLabel, *, name: str, over: bool) -> None:
        label.setAccessibleName(f"{name}: {label.text()}")
        set_role(label, "problem" if over else "caption")
        self._labels.append(label)
        self._row.addWidget(label)
        self._row.addSpacing(6)


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
