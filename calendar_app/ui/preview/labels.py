"""What was chosen of a format's options, as the public reads it: a button, a commercial label."""

from PySide6.QtCore import QCoreApplication

from calendar_app.domain.network import Format
from calendar_app.domain.post import Content


def chosen_option(content: Content, rules: Format, name: str, *, language: str) -> str:
    """What was chosen of an option, a button say, in the interface's language; "" for nothing."""
    chosen = content.options.text(name)
    for option in rules.options:
        if option.name == name and chosen in option.choices:
            return option.choices[chosen].get(language, chosen)
    return ""


def commercial_label(content: Content, rules: Format, *, language: str) -> str:
    """The label as the public reads it, with the partner where the network names one."""
    label = chosen_option(content, rules, "commercial_label", language=language)
    partner = content.options.only(rules.option_names).text("paid_partner").strip()
    if not (label and partner):
        return label
    named = QCoreApplication.translate("Composer", "{label} with {partner}")
    return named.format(label=label, partner=partner)
