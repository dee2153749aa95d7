"""What a brand of an earlier version becomes when this program opens it."""

import sqlite3
from contextlib import closing
from pathlib import Path

from alembic import command

from calendar_app.domain.campaign import Campaign
from calendar_app.domain.channel import Channel
from calendar_app.domain.person import Brand
from calendar_app.store import queries
from calendar_app.store.database import FILE, _engine, open_database
from calendar_app.store.migrations import _config
from tests.builders import NOW


def database_at(version: str, folder: Path, *rows: str) -> None:
    """A database as a program of that version left it, with these rows."""
    engine = _engine(folder / FILE)
    config = _config()
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, version)
    engine.dispose()
    with closing(sqlite3.connect(folder / FILE)) as connection, connection:
        for row in rows:
            connection.execute(row)


def test_a_brand_of_the_first_version_has_what_came_since(tmp_path: Path) -> None:
    database_at(
        "0001",
        tmp_path,
        "INSERT INTO brand VALUES ('b', 'Lumen', 'Europe/Paris')",
        "INSERT INTO channel VALUES ('c', 'x', 'Lumen', '@lumen', 9, 0)",
        "INSERT INTO campaign VALUES ('k', 'Noël', '2026-12-01', '2026-12-24', '', 3, 0)",
        "INSERT INTO person VALUES ('p', 'Camille', '', 0)",
        "INSERT INTO post VALUES ('o', '', '', '', '', '[]', NULL, 'Idée', 'p', '',"
        " '2026-11-10T08:00:00+00:00', 'k', '[]', '', 0)",
    )
    database = open_database(tmp_path, now=NOW)
    reader = queries.Reader(database.reading)
    assert queries.brand(reader) == Brand(id="b", name="Lumen", zone="Europe/Paris")
    (channel,) = queries.channels(reader)
    assert channel == Channel(id="c", network="x", name="Lumen", handle="@lumen", position=9, hue=1)
    (campaign,) = queries.campaigns(reader)
    assert campaign == Campaign(id="k", name="Noël", first=campaign.first, last=campaign.last, hue=3)
    post = queries.post(reader, "o")
    assert post
    assert (post.title, post.campaign, post.pillar) == ("Idée", "k", None)
    database.close()
