"""A key of its own for each place a workspace lives in."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from calendar_app.journal.records import DeviceKey, Kind

if TYPE_CHECKING:
    from calendar_app.store.transaction import Transaction


def introduce_device(tx: Transaction, *, key: DeviceKey, voucher: dict[str, str]) -> None:
    """The first record of a new key, with an earlier key's word for it."""
    body = {"person": tx.author.person, "key": key.id, "name": platform.node(), "voucher": voucher}
    tx.write(Kind.DEVICE, body=body)
