"""Every screen, dialog, menu and floating thing of the program: a new one is a line in ``SCREENS``."""

from collections.abc import Mapping

from calendar_app.ui.screenshots import floating, pages
from calendar_app.ui.screenshots.studio import Screen
from calendar_app.ui.settings.page import SECTIONS

SCREENS: Mapping[str, Screen] = {
    "start": pages.start,
    "start-damaged": pages.start_damaged,
    "today": pages.today,
    "today-empty": pages.today_empty,
    "today-menu": floating.today_menu,
    "month": pages.month,
    "month-empty": pages.month_empty,
    "month-day": floating.month_day,
    "month-drag": floating.month_drag,
    "month-move": floating.month_move,
    "month-hour": floating.month_hour,
    "month-toast": floating.toast,
    "month-problem": floating.toast_of_problem,
    "month-tray-folded": pages.month_tray_folded,
    "week": pages.week,
    "week-empty": pages.week_empty,
    "week-drag": floating.week_drag,
    "quick-view": floating.quick_view,
    "finder": floating.finder,
    "finder-day": floating.finder_day,
    "finder-actions": floating.finder_actions,
    "finder-nothing": floating.finder_nothing,
    "filter": floating.filter_panel,
    "filter-nothing": floating.filter_nothing,
    "tooltip": floating.tooltip,
    "menu-brand": floating.brand_menu,
    "menu-card": floating.card_menu,
    "menu-day": floating.day_menu,
    "menu-export": floating.export_menu,
    "menu-key-dates": floating.key_dates_menu,
    "composer": pages.composer,
    "composer-channel": pages.composer_channel,
    "composer-review": pages.composer_review,
    "composer-new": pages.composer_new,
    "composer-menus": floating.composer_menus,
    **{f"settings-{name}": pages.settings(name) for name in SECTIONS},
    "list-networks": floating.network_list,
    "dialog-pin": floating.pin,
    "dialog-backup": floating.backup,
    "dialog-campaign": floating.campaign,
    "dialog-block": floating.block,
    "dialog-key-date": floating.key_date,
    "dialog-channel": floating.channel,
    "dialog-pillar": floating.pillar,
    "dialog-person": floating.person,
    "dialog-tag": floating.tag,
    "dialog-link": floating.link,
    "dialog-crash": floating.crash,
}
"""By the name of its picture."""
