"""Sums of money as a language writes them: « 1 500 € », "€1,500"."""

from PySide6.QtCore import QLocale

CURRENCIES = ("EUR", "USD", "GBP", "CHF", "CAD", "MAD", "TND", "XAF", "XOF")
"""Those a campaign is offered (ISO 4217)."""
_SIGNS = {"EUR": "€", "USD": "$", "GBP": "£"}


def format_money(locale: QLocale, amount: int, currency: str) -> str:
    """A whole amount with its sign, or with the code of a currency that has none of its own."""
    number, sign = locale.toString(amount), _SIGNS.get(currency, currency)
    if locale.language() is QLocale.Language.French or sign == currency:
        return f"{number}\N{NO-BREAK SPACE}{sign}"
    return f"{sign}{number}"
