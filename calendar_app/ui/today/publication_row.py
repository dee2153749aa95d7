"""A version that goes out today: ticked off, put off, copied."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from calendar_app.domain.agenda import Publication
from calendar_app.domain.plan import Plan
from calendar_app.domain.workflow import Status
from calendar_app.ui.context import Context
from calendar_app.ui.thumbnails import Thumbnails
from calendar_app.ui.today.acts import Acts, breaks_seal
from calendar_app.ui.today.brand_day import BrandDay
from calendar_app.ui.today.day_menu import DayMenu
from calendar_app.ui.today.link_form import LinkForm
from calendar_app.ui.today.row import Deed, Row
from calendar_app.ui.today.thumbnail import Thumbnail
from calendar_app.ui.today.words import day_and_time, hour_of, publication_sentence, state_of
from calendar_app.ui.words.warnings import title_of


class PublicationRow(Row):
    """Its buttons depend on how it goes out: by hand, by a tool, late, paused, or out already."""

    def __init__(
        self,
        context: Context,
        acts: Acts,
        day: BrandDay,
        publication: Publication,
        *,
        thumbnails: Thumbnails,
        open_post: Callable[[], object],
        shows_brand: bool,
        first: bool,
    ) -> None:
        networks = context.workspace.networks
        sentence = publication_sentence(
            publication, networks=networks, brand=day.brand if shows_brand else ""
        )
        key = f"{day.folder} {publication.variant}"
        super().__init__(context.themes, key=key, sentence=sentence, first=first)
        self.publication = publication
        self._acts, self._day, self._open = acts, day, open_post
        self._show(thumbnails, aside=day.brand if shows_brand else publication.channel_name)
        self._offer()
        self.finish()

    def _show(self, thumbnails: Thumbnails, *, aside: str) -> None:
        publication, today = self.publication, self._day.agenda.today
        is_done = publication.is_out or publication.held
        self.add_status("held" if publication.held else publication.status.value)
        self.add_when(hour_of(publication.plan, today), role="caption" if is_done else "strong")
        self.line.addWidget(Thumbnail(self.themes, thumbnails, publication.cover))
        self.add_badges([publication.network])
        is_plain = publication.status is Status.DUE and not (publication.held or publication.change_pending)
        detail = "" if is_plain else state_of(publication)
        self.add_title(title_of(publication.title), detail, quiet=is_done)
        self.add_aside(aside)

    # What is offered

    def _offer(self) -> None:
        """Only what can be done by whoever works here."""
        publication, day = self.publication, self._day
        words = self.tr("Open the post") if day.is_open else self.tr("Open {brand}").format(brand=day.brand)
        self.deeds = [(words, self._open), *(self._texts() if day.is_open else [])]
        self.main = self._open
        if publication.held:
            # With its channel or with everything it goes on by the banner above.
            if not publication.paused:
                self._offer_resuming()
        elif not publication.is_out:
            self._offer_way_out()
        self.more = self.add_icon_button("three-dots", self.tr("More"), self._show_more)

    def _texts(self) -> list[Deed]:
        return [(self.tr("Copy text"), self.copy_text)]

    def _offer_resuming(self) -> None:
        if self._day.may_publish and self._day.is_open:
            do = partial(self._acts.resume, self._day, self.publication)
            self.main = do
            self.add_button(self.tr("Resume"), do)

    def _offer_way_out(self) -> None:
        if self._can_publish():
            self._offer_publishing()
        if self._can_postpone():
            self.deeds.append((self._postpone_words(), self.postpone))
            self.deeds.append((self.tr("Postpone to another day…"), self.choose_day))

    def _offer_publishing(self) -> None:
        if not self._day.is_open or self.publication.status is Status.OVERDUE:
            self.main = self.publish
            self.add_button(self.tr("Published"), self.publish, role="primary")
            self._offer_postponing()
        else:
            self._offer_by_hand()
        if self._day.is_open:
            self.deeds.append((self.tr("Publish…"), self.open_kit))
            self.deeds.append((self.tr("Published, with its link…"), self.publish_with_link))

    def _offer_by_hand(self) -> None:
        is_in_tool = self.publication.status is Status.SCHEDULED
        text = self.tr("Check…") if is_in_tool else self.tr("Publish…")
        self.add_button(text, self.open_kit, role="" if is_in_tool else "primary")
        self.main = self.open_kit
        if not is_in_tool:
            self.add_button(self.tr("Copy text"), self.copy_text)
        self.add_icon_button("check-lg", self.tr("Mark as published"), self.publish)

    def _offer_postponing(self) -> None:
        if self._can_postpone():
            button = self.add_button(self.tr("Postpone"), self._postpone_or_choose)
            button.setToolTip(self.tr("{what}. With Shift: another day.").format(what=self._postpone_words()))

    def _can_publish(self) -> bool:
        return self._day.may_publish and (self._day.is_open or self._acts.reaches_elsewhere)

    def _can_postpone(self) -> bool:
        # Only what was validated leaves: another day is a part of the change that is under way.
        is_fixed = self.publication.change_pending
        return not is_fixed and self._day.may_draft and (self._day.is_open or self._acts.reaches_elsewhere)

    def _postpone_words(self) -> str:
        plan = self._next()
        words = self.tr("Postpone to {day}").format(day=day_and_time(plan))
        if breaks_seal(self._day, self.publication, plan):
            return self.tr("{postpone} (to be validated again)").format(postpone=words)
        return words

    # What is done

    def publish(self) -> None:
        """Tick this version off."""
        self._acts.publish(self._day, self.publication)

    def publish_with_link(self) -> None:
        """Tick it off and note where it can be seen."""

        def save(link: str) -> None:
            self._acts.publish(self._day, self.publication, link=link)

        LinkForm(title=title_of(self.publication.title), save=save, parent=self.window()).open()

    def copy_text(self) -> None:
        """The text as it was validated, with its link where that is not in it."""
        self._acts.copy_text(self.publication)

    def open_kit(self) -> None:
        """All that is needed to publish it by hand."""
        self._acts.open_kit(self.publication)

    def postpone(self) -> None:
        """To the next day, at the same time."""
        self._acts.postpone(self._day, self.publication, self._next())

    def choose_day(self) -> DayMenu:
        """To a day chosen from a month."""
        first = self._day.agenda.today
        menu = DayMenu(self.themes, first=first, chosen=self._postpone_to, parent=self)
        menu.popup(self.mapToGlobal(self.buttons.geometry().bottomLeft()))
        return menu

    def _next(self) -> Plan:
        return self.publication.next_day(self._day.agenda.today)

    def _postpone_to(self, day: date) -> None:
        self._acts.postpone(self._day, self.publication, self.publication.plan.on(day))

    def _postpone_or_choose(self) -> None:
        if QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.choose_day()
        else:
            self.postpone()

    def _show_more(self) -> None:
        self.show_menu(below=self.more)
