"""Asks what stands in the fields of a template that the post cannot fill in by itself."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QWidget

from calendar_app.ui.dialogs.form import Form


class FieldsForm(Form):
    """Hands the values over by their fields, also empty ones."""

    def __init__(
        self,
        *,
        template: str,
        fields: Sequence[str],
        use: Callable[[Mapping[str, str]], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, save=lambda: use(self.values()))
        self.setWindowTitle(self.tr("Fill in “{template}”").format(template=template))
        self.lines = {field: self.add_line(field[:1].upper() + field[1:]) for field in fields}
        self.save_button.setText(self.tr("Insert"))

    def values(self) -> dict[str, str]:
        """What was typed."""
        return {field: line.text().strip() for field, line in self.lines.items()}
