"""What a quarter says of its campaigns, its channels and its weeks: on a bar, in a cell, in a sentence."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from calendar_app.domain.campaign import Campaign
from calendar_app.domain.layout import Week, week_number
from calendar_app.domain.network import Network
from calendar_app.domain.quarter import ChannelWeeks, Goal, Quarter, goal_of
from calendar_app.ui.amounts import format_money
from calendar_app.ui.dates import format_date, format_week
from calendar_app.ui.words.warnings import channel_words, network_name


def title_of_quarter(day: date) -> str:
    """« 4e trimestre 2026 »."""
    names = (
        QCoreApplication.translate("Quarter", "First quarter of {year}"),
        QCoreApplication.translate("Quarter", "Second quarter of {year}"),
        QCoreApplication.translate("Quarter", "Third quarter of {year}"),
        QCoreApplication.translate("Quarter", "Fourth quarter of {year}"),
    )
    return names[(day.month - 1) // 3].format(year=day.year)


def short_title_of_quarter(day: date) -> str:
    """« T4 2026 »."""
    text = QCoreApplication.translate("Quarter", "Q{number} {year}")
    return text.format(number=(day.month - 1) // 3 + 1, year=day.year)


def campaign_name(campaign: Campaign) -> str:
    """Its name on one line, or what stands for a missing one."""
    return " ".join(campaign.name.split()) or QCoreApplication.translate("Quarter", "Unnamed campaign")


def campaign_aims(campaign: Campaign, *, locale: QLocale) -> str:
    """« 24 candidatures · 2 000 € »: what it is for, and what it may cost."""
    budget = campaign.organic_budget + campaign.sponsored_budget
    money = format_money(locale, budget, campaign.currency) if budget else ""
    return " · ".join(filter(None, (" ".join(campaign.objective.split()), money)))


def campaign_days(campaign: Campaign, *, locale: QLocale) -> str:
    """« 1er oct. – 31 oct. »."""
    return f"{format_date(locale, campaign.first)} – {format_date(locale, campaign.last)}"


def campaign_sentence(campaign: Campaign, *, locale: QLocale) -> str:
    """« Campagne Octobre rose, 1er oct. – 31 oct., notoriété · 1 200 € »."""
    name = QCoreApplication.translate("Quarter", "Campaign {name}").format(name=campaign_name(campaign))
    days, aims = campaign_days(campaign, locale=locale), campaign_aims(campaign, locale=locale)
    return ", ".join(filter(None, (name, days, aims)))


def row_words(row: ChannelWeeks, networks: Mapping[str, Network]) -> str:
    """« Instagram · @maison.lumen »."""
    if row.channel is None:
        return QCoreApplication.translate("Quarter", "No channel")
    return channel_words(row.channel, network_name(row.channel.network, networks))


def short_row_words(row: ChannelWeeks) -> str:
    """« @maison.lumen », beside the sign of its network."""
    if row.channel is None:
        return row_words(row, {})
    return row.channel.handle or row.channel.name


def all_channels_words() -> str:
    """What the sums are of."""
    return QCoreApplication.translate("Quarter", "All channels")


def week_words(week: Week, *, locale: QLocale) -> str:
    """« semaine 46, 9 – 15 novembre 2026 »."""
    text = QCoreApplication.translate("Quarter", "week {number}, {days}")
    return text.format(number=week_number(week), days=format_week(locale, week[0], week[-1]))


def count_words(posts: int, wanted: int) -> str:
    """« 3 posts, 1 de moins que l’objectif de 4 »."""
    counted = QCoreApplication.translate("Quarter", "%n post(s)", "", posts)
    against = _goal_words(posts, wanted)
    return f"{counted}, {against}" if against else counted


def gap_words(weeks: int) -> str:
    """« 2 semaines sans publication »."""
    return QCoreApplication.translate("Quarter", "%n week(s) without a post", "", weeks) if weeks else ""


def cell_sentence(
    quarter: Quarter, row: int, week: int | None, *, when: str, networks: Mapping[str, Network]
) -> str:
    """« Instagram · @maison.lumen, semaine 46, 9 – 15 novembre 2026, 3 posts, … ».

    After the rows come their sums; no week is the sum of a row.
    """
    if row == len(quarter.rows):
        posts = quarter.total if week is None else quarter.posts[week]
        return ", ".join((all_channels_words(), when, count_words(posts, 0)))
    channel = quarter.rows[row]
    name = row_words(channel, networks)
    if week is None:
        wanted = channel.wanted * len(quarter.weeks)
        return ", ".join((name, when, count_words(channel.total, wanted)))
    counted = count_words(channel.posts[week], channel.wanted)
    return ", ".join(filter(None, (name, when, counted, gap_words(channel.gap(week)))))


def summary_words(quarter: Quarter, campaigns: Sequence[Campaign], *, locale: QLocale) -> list[str]:
    """« 212 posts », « 3 trous d’au moins une semaine », « Budget des campagnes : 18 100 € »."""
    total, gaps = quarter.total, quarter.gaps
    counted = QCoreApplication.translate("Quarter", "%n post(s)", "", total)
    empty = QCoreApplication.translate("Quarter", "%n gap(s) of a week or more", "", gaps)
    return [counted, empty if gaps else "", _budget_words(campaigns, locale=locale)]


def _goal_words(posts: int, wanted: int) -> str:
    apart = abs(posts - wanted)
    match goal_of(posts, wanted):
        case Goal.REACHED:
            text = QCoreApplication.translate("Quarter", "the goal of {goal} is reached")
        case Goal.OVER:
            text = QCoreApplication.translate("Quarter", "%n more than the goal of {goal}", "", apart)
        case Goal.SHORT:
            text = QCoreApplication.translate("Quarter", "%n short of the goal of {goal}", "", apart)
        case _:
            return ""
    return text.format(goal=wanted)


def _budget_words(campaigns: Sequence[Campaign], *, locale: QLocale) -> str:
    sums: Counter[str] = Counter()
    for campaign in campaigns:
        sums[campaign.currency] += campaign.organic_budget + campaign.sponsored_budget
    money = " + ".join(format_money(locale, total, currency) for currency, total in sums.items() if total)
    text = QCoreApplication.translate("Quarter", "Budget of the campaigns: {money}")
    return text.format(money=money) if money else ""
