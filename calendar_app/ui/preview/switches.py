"""How previews are looked at: phone or desktop, light or dark, feed or profile, and safe zones."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget

from calendar_app.ui.preview.post import PublicPost
from calendar_app.ui.preview.profile import has_profile
from calendar_app.ui.theme.style import set_role
from calendar_app.ui.theme.themes import Themes
from calendar_app.ui.widgets.flow import Flow
from calendar_app.ui.widgets.segmented import SegmentedControl


class Switches(Flow):
    """What means nothing for the posts on show is not there; ``save_wanted`` is the way to keep a picture."""

    changed = Signal()
    save_wanted = Signal()

    def __init__(self, themes: Themes, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._can_save = False
        self._device = SegmentedControl(
            themes, options=[("mobile", self.tr("Mobile")), ("desktop", self.tr("Desktop"))]
        )
        self._light = SegmentedControl(
            themes, options=[("light", self.tr("Light")), ("dark", self.tr("Dark"))]
        )
        self._view = SegmentedControl(themes, options=[("feed", self.tr("Feed")), ("grid", self.tr("Grid"))])
        self._zones = QCheckBox(self.tr("Safe zones"))
        self.save = QPushButton(self.tr("Save the picture…"))
        self.rules = QLabel()
        set_role(self.rules, "caption")
        self._device.setAccessibleName(self.tr("Preview on a phone or on a desktop"))
        self._light.setAccessibleName(self.tr("Preview light or dark"))
        self._view.setAccessibleName(self.tr("Preview in the feed or in the profile’s grid"))
        self._light.set_value("dark" if themes.theme.dark else "light")
        for part in (self._device, self._light, self._view, self._zones):
            self.add(part)
        self.push_right()
        self.add(self.rules)
        self.add(self.save)
        for control in (self._device, self._light, self._view):
            control.chosen.connect(self.changed)
        self._zones.toggled.connect(self.changed)
        self.save.clicked.connect(self.save_wanted)

    def offer_saving(self) -> None:
        """There is somebody who answers ``save_wanted``."""
        self._can_save = True

    def look_at(
        self, *, desktop: bool = False, dark: bool = False, profile: bool = False, zones: bool = False
    ) -> None:
        """Set all of them at once."""
        self._device.set_value("desktop" if desktop else "mobile")
        self._light.set_value("dark" if dark else "light")
        self._view.set_value("grid" if profile else "feed")
        self._zones.setChecked(zones)
        self.changed.emit()

    def tell_rules(self, words: str, *, each: str = "") -> None:
        """Of which day the rules are that the previews are held against; ``each`` is said on hover."""
        self.rules.setText(words)
        self.rules.setToolTip(each)
        self.rules.setVisible(bool(words))

    @property
    def shows_profile(self) -> bool:
        """Whether the profile is looked at and not the feed."""
        return self._view.value() == "grid"

    def fit(self, posts: Iterable[PublicPost], *, knows_profiles: bool) -> None:
        """Offer what means something for these posts."""
        shown = list(posts)
        self._view.setVisible(knows_profiles and any(map(has_profile, shown)))
        self._zones.setVisible(any(post.safe for post in shown))
        self.save.setVisible(self._can_save and bool(shown))

    def looked_at(self, post: PublicPost) -> PublicPost:
        """The post as the switches stand."""
        return replace(
            post,
            desktop=self._device.value() == "desktop",
            dark=self._light.value() == "dark",
            shows_zone=self._zones.isChecked(),
        )
