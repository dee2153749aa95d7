"""What belongs to this computer and is no part of the brand: how it looks, a second clock, a folder."""

from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QWidget

from calendar_app.ui.language import LANGUAGES
from calendar_app.ui.settings.outbox_lines import OutboxLines
from calendar_app.ui.settings.section import Section, SectionWords, line_up
from calendar_app.ui.theme.themes import Choice
from calendar_app.ui.widgets.zone_box import ZoneBox

WIDTH = 260


class ComputerSection(Section):
    """Each choice takes effect at once."""

    act = None

    def words(self) -> SectionWords:
        """About this computer."""
        return SectionWords(
            title=self.tr("This computer"),
            about=self.tr("These choices stay on this computer; the brand does not carry them."),
        )

    def widgets(self) -> list[QWidget]:
        """Language, theme, second time zone, spelling; the folder "To publish"."""
        part = QWidget()
        form = QFormLayout(part)
        form.setContentsMargins(0, 8, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(12)
        form.addRow(self.tr("Language"), self._languages())
        form.addRow(self.tr("Theme"), self._themes())
        form.addRow(self.tr("Second time zone"), self._zones())
        form.addRow(self.tr("Spelling"), self._spelling())
        line_up(form)
        return [part, OutboxLines(self.context)]

    def _languages(self) -> QComboBox:
        box = QComboBox()
        box.setMinimumWidth(WIDTH)
        box.addItem(self.tr("As the system"), "")
        for code, name in LANGUAGES.items():
            box.addItem(name, code)
        box.setCurrentIndex(box.findData(self.context.language.chosen))
        box.setAccessibleName(self.tr("Language"))
        box.activated.connect(lambda index: self._speak(box.itemData(index)))
        return box

    def _themes(self) -> QComboBox:
        box = QComboBox()
        box.setMinimumWidth(WIDTH)
        names = {
            Choice.SYSTEM: self.tr("As the system"),
            Choice.LIGHT: self.tr("Light"),
            Choice.DARK: self.tr("Dark"),
        }
        for choice, name in names.items():
            box.addItem(name, choice)
        box.setCurrentIndex(list(names).index(self.context.themes.choice))
        box.setAccessibleName(self.tr("Theme"))
        box.activated.connect(lambda index: self._choose(list(names)[index]))
        return box

    def _zones(self) -> ZoneBox:
        box = ZoneBox(
            self.context.habits.preferences.second_zone,
            name=self.tr("Second time zone"),
            none=self.tr("None"),
            now=self.context.workspace.clock(),
        )
        box.setMinimumWidth(WIDTH)
        box.setToolTip(self.tr("Its hours stand beside those of the brand."))
        box.chosen.connect(lambda zone: self.context.habits.keep(second_zone=zone))
        return box

    def _spelling(self) -> QCheckBox:
        box = QCheckBox(self.tr("Underline misspelled words"))
        box.setChecked(self.context.habits.preferences.spelling)
        box.toggled.connect(lambda on: self.context.habits.keep(spelling=on))
        return box

    def _speak(self, code: str) -> None:
        self.context.habits.keep(language=code)
        self.context.language.use(code)

    def _choose(self, choice: Choice) -> None:
        self.context.habits.keep(theme=choice.value)
        self.context.themes.choose(choice)
