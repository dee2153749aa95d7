"""Whether a post is paid for, and what it may cost."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QWidget

from calendar_app.ui.amounts import CURRENCIES
from calendar_app.ui.composer.draft import SHARED, Draft
from calendar_app.ui.composer.saving import Saver
from calendar_app.ui.dialogs.campaign_form import MOST


class Spending(QWidget):
    """« Organique » or « Sponsorisé, 250 EUR »; the amount is asked for where there is one."""

    def __init__(self, saver: Saver) -> None:
        super().__init__()
        self._saver = saver
        self.kind = QComboBox()
        self.kind.addItems([self.tr("Organic"), self.tr("Sponsored")])
        self.kind.setAccessibleName(self.tr("Organic or sponsored"))
        self.amount = QSpinBox(maximum=MOST, singleStep=10)
        self.amount.setGroupSeparatorShown(True)
        self.amount.setAccessibleName(self.tr("What it may cost"))
        # Each figure typed would be a step of its own.
        self.amount.setKeyboardTracking(False)
        self.currency = QComboBox()
        self.currency.addItems(CURRENCIES)
        self.currency.setAccessibleName(self.tr("Currency"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.kind, 2)
        row.addWidget(self.amount, 1)
        row.addWidget(self.currency, 1)
        self.setFocusProxy(self.kind)
        self.kind.activated.connect(lambda number: saver.write(SHARED, "sponsored", number == 1))
        self.amount.valueChanged.connect(lambda value: saver.write(SHARED, "spend", value))
        self.currency.activated.connect(
            lambda _: saver.write(SHARED, "currency", self.currency.currentText())
        )

    def show_draft(self, draft: Draft) -> None:
        """Show what the post says."""
        post = draft.post
        self.kind.setCurrentIndex(int(post.sponsored))
        self.amount.blockSignals(True)
        self.amount.setValue(post.spend)
        self.amount.blockSignals(False)
        self.currency.setCurrentText(post.currency)
        for field in (self.amount, self.currency):
            field.setVisible(post.sponsored)
        self.setEnabled(draft.can_write)
