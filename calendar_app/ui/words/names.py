"""Names of statuses, roles and the like, by class and value."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

NAMES = {
    "Status.draft": QT_TRANSLATE_NOOP("Words", "Draft"),
    "Status.in_review": QT_TRANSLATE_NOOP("Words", "In review"),
    "Status.changes_requested": QT_TRANSLATE_NOOP("Words", "To correct"),
    "Status.approved": QT_TRANSLATE_NOOP("Words", "Validated"),
    "Status.changed": QT_TRANSLATE_NOOP("Words", "To validate again"),
    "Status.due": QT_TRANSLATE_NOOP("Words", "To publish"),
    "Status.scheduled": QT_TRANSLATE_NOOP("Words", "Scheduled"),
    "Status.overdue": QT_TRANSLATE_NOOP("Words", "Late, to confirm"),
    "Status.published": QT_TRANSLATE_NOOP("Words", "Published"),
    "Status.conflict": QT_TRANSLATE_NOOP("Words", "Conflicting versions"),
    "Status.waiting": QT_TRANSLATE_NOOP("Words", "Waiting for files"),
    "Status.needs_update": QT_TRANSLATE_NOOP("Words", "Needs an update"),
    "Role.owner": QT_TRANSLATE_NOOP("Words", "Owner"),
    "Role.cm": QT_TRANSLATE_NOOP("Words", "Writer (CM)"),
    "Role.smm": QT_TRANSLATE_NOOP("Words", "Validator (SMM)"),
    "Role.reader": QT_TRANSLATE_NOOP("Words", "Reader"),
    "Role.client": QT_TRANSLATE_NOOP("Words", "Client"),
    "Reach.not_at_all": QT_TRANSLATE_NOOP("Words", "Not at all"),
    "Reach.same_day": QT_TRANSLATE_NOOP("Words", "Within the same day"),
    "Reach.same_week": QT_TRANSLATE_NOOP("Words", "Within the same week"),
    "Reach.days": QT_TRANSLATE_NOOP("Words", "Within a number of days"),
    "Reach.freely": QT_TRANSLATE_NOOP("Words", "Freely"),
    "Act.draft": QT_TRANSLATE_NOOP("Words", "write posts"),
    "Act.submit": QT_TRANSLATE_NOOP("Words", "send posts for validation"),
    "Act.decide": QT_TRANSLATE_NOOP("Words", "validate posts"),
    "Act.publish": QT_TRANSLATE_NOOP("Words", "mark posts as published"),
    "Act.plan_brand": QT_TRANSLATE_NOOP("Words", "change channels and campaigns"),
    "Act.edit_brand": QT_TRANSLATE_NOOP("Words", "change the settings of the brand"),
    "Act.set_rules": QT_TRANSLATE_NOOP("Words", "change the rules of validation"),
    "Act.manage_people": QT_TRANSLATE_NOOP("Words", "change people and their roles"),
    "Layer.public": QT_TRANSLATE_NOOP("Words", "Public holidays"),
    "Layer.own": QT_TRANSLATE_NOOP("Words", "Key dates of the brand"),
    "Layer.sales": QT_TRANSLATE_NOOP("Words", "Sales periods"),
    "Layer.season": QT_TRANSLATE_NOOP("Words", "Seasonal moments"),
    "Layer.school": QT_TRANSLATE_NOOP("Words", "School holidays"),
    "Layer.world": QT_TRANSLATE_NOOP("Words", "World days"),
    "BlockKind.shoot": QT_TRANSLATE_NOOP("Words", "Shoot"),
    "BlockKind.moderation": QT_TRANSLATE_NOOP("Words", "Moderation"),
    "BlockKind.meeting": QT_TRANSLATE_NOOP("Words", "Meeting"),
    "BlockKind.committee": QT_TRANSLATE_NOOP("Words", "Committee"),
    "BlockKind.leave": QT_TRANSLATE_NOOP("Words", "Leave"),
    "Trouble.late": QT_TRANSLATE_NOOP("Words", "Late, to confirm"),
    "Trouble.blocked": QT_TRANSLATE_NOOP("Words", "Blocked: conflict, files, update"),
    "Trouble.repeated": QT_TRANSLATE_NOOP("Words", "Same text on the same channel"),
    "Trouble.no_channel": QT_TRANSLATE_NOOP("Words", "No channel"),
    "Trouble.no_hour": QT_TRANSLATE_NOOP("Words", "No time of day"),
    "Trouble.unvalidated": QT_TRANSLATE_NOOP("Words", "Published without validation"),
    "Trouble.edited": QT_TRANSLATE_NOOP("Words", "Edited since published"),
    "side.width": QT_TRANSLATE_NOOP("Words", "width"),
    "side.height": QT_TRANSLATE_NOOP("Words", "height"),
}

SHORT_ROLES = {
    "owner": QT_TRANSLATE_NOOP("Words", "owner"),
    "cm": QT_TRANSLATE_NOOP("Words", "CM"),
    "smm": QT_TRANSLATE_NOOP("Words", "SMM"),
    "reader": QT_TRANSLATE_NOOP("Words", "reader"),
    "client": QT_TRANSLATE_NOOP("Words", "client"),
}
"""As they stand beside a name."""

MARKS = {"held": QT_TRANSLATE_NOOP("Words", "Paused")}
"""What lies over a status."""
