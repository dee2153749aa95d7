"""The folder "To publish": what was validated, nothing else, and only as long as it is to be published."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from calendar_app.commands.channels import add_channel_account
from calendar_app.commands.media import import_picture
from calendar_app.commands.outbox import OutboxWords, keep_outbox, leave_outbox
from calendar_app.commands.posts import archive_post, create_post, edit_post, restore_post
from calendar_app.commands.review import hold, mark_published, mark_scheduled, resume, send
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.asset import MediaItem
from calendar_app.integrations.outbox_folder import Outcome
from calendar_app.journal.seal import read_copy
from calendar_app.store import queries
from tests.builders import NETWORKS, PICTURES, at, make_workspace

WORDS = OutboxWords(
    language="fr",
    title="titre",
    text="texte",
    first_comment="premier-commentaire",
    link="lien",
    alt="alt",
    options="options",
    change_pending="modification-en-cours",
    change_pending_sentence="La dernière version validée.",
)
TEXT = "Ce soir,\r\nla bougie « Aube »\u202f! 🕯\n"
EVENING = "2026-11-24/18h30"


class Office:
    """Camille alone, whose sendings are validated, and a folder on her phone."""

    def __init__(self, folder: Path) -> None:
        self.workspace: Workspace = make_workspace(folder)
        self.run = self.workspace.run
        self.place = folder / "À publier"
        self.place.mkdir()
        self.config = folder / "config"

    def post(self, when: str = "2026-11-24T18:30", *, title: str = "Aube", on: int = 1) -> str:
        channels = [each.id for each in queries.channels(self.workspace.reader)][:on]
        post: str = self.run(create_post, title=title, channels=channels, plan=at(when), text=TEXT)
        return post

    def validated(self, *args: str, title: str = "Aube", on: int = 1) -> str:
        post = self.post(*args, title=title, on=on)
        send(self.workspace, post)
        return post

    def keep(self, *, thorough: bool = False, today: date = date(2026, 11, 10)) -> Outcome:
        return keep_outbox(
            self.workspace.folder,
            self.place,
            networks=NETWORKS,
            today=today,
            words=WORDS,
            config=self.config,
            thorough=thorough,
        )

    def names(self) -> list[str]:
        return sorted(p.relative_to(self.place).as_posix() for p in self.place.rglob("*") if p.is_file())


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path)
    yield made
    made.workspace.close()


def test_what_lies_there_is_what_was_sealed_byte_by_byte(office: Office) -> None:
    post = office.post()
    pictures = [import_picture(office.workspace, PICTURES / name).id for name in ("coffee.png", "rocket.jpg")]
    media = (MediaItem(asset=pictures[0], alt="Une tasse"), MediaItem(asset=pictures[1]))
    link = "https://lumen.example/aube"
    office.run(edit_post, post, media=media, first_comment="#bougie", link=link)
    send(office.workspace, post)
    assert office.keep() == Outcome()
    found = {p.name: p.read_bytes() for p in (office.place / EVENING).parent.glob("18h30 Instagram/*")}
    (row,) = queries.to_publish(office.workspace.reader, date(2026, 11, 24), date(2026, 11, 24))
    copy = read_copy(row.data or b"")
    assert found == {
        "01.jpg": office.workspace.media.path(copy.media[0].rendered).read_bytes(),
        "02.jpg": office.workspace.media.path(copy.media[1].rendered).read_bytes(),
        "alt-01.txt": b"Une tasse",
        "texte.txt": copy.text.encode(),
        "premier-commentaire.txt": b"#bougie",
        "lien.txt": link.encode(),
    }


def test_only_what_was_validated_and_is_still_to_be_published(office: Office) -> None:
    post = office.post()
    there = [f"{EVENING} Instagram/texte.txt"]

    def found_after(*act: object) -> list[str]:
        if act:
            office.run(*act)  # type: ignore[arg-type]
        office.keep()
        return office.names()

    assert found_after() == []
    send(office.workspace, post)
    assert found_after() == there
    for away, back in ((hold, resume), (archive_post, restore_post)):
        assert found_after(away, post) == []
        assert found_after(back, post) == there
    for away in (lambda tx, post: mark_scheduled(tx, post, tool="Buffer"), mark_published):
        assert found_after(away, post) == []
        office.workspace.undo()
        assert found_after() == there
    office.run(mark_published, post)
    assert found_after() == []
    assert not list(office.place.iterdir())


def test_while_it_is_edited_the_validated_version_stays(office: Office) -> None:
    post = office.validated()
    office.keep()
    before = (office.place / f"{EVENING} Instagram/texte.txt").read_bytes()
    office.run(edit_post, post, text="Autre chose", plan=at("2026-11-26T09:00"))
    office.keep()
    assert office.names() == [
        f"{EVENING} Instagram/modification-en-cours.txt",
        f"{EVENING} Instagram/texte.txt",
    ]
    assert (office.place / f"{EVENING} Instagram/texte.txt").read_bytes() == before
    send(office.workspace, post)
    office.keep()
    assert office.names() == ["2026-11-26/09h00 Instagram/texte.txt"]


@pytest.mark.parametrize("harm", ["changed", "swapped", "missing"])
def test_a_file_that_is_not_the_validated_one_keeps_its_post_in_the_house(office: Office, harm: str) -> None:
    post, other = office.post(), office.validated("2026-11-25T09:00", title="Nuit")
    picture, second = (
        import_picture(office.workspace, PICTURES / name).id for name in ("coffee.png", "rocket.jpg")
    )
    office.run(edit_post, post, media=(MediaItem(asset=picture), MediaItem(asset=second)))
    send(office.workspace, post)
    (row, _) = queries.to_publish(office.workspace.reader, date(2026, 11, 1), date(2026, 11, 30))
    first, last = (office.workspace.media.path(m.rendered) for m in read_copy(row.data or b"").media)
    data = first.read_bytes()
    match harm:
        case "missing":
            last.unlink()
        case "changed":
            last.write_bytes(last.read_bytes() + b" ")
        case "swapped":
            last.write_bytes(data)
    key = "kit_file_missing" if harm == "missing" else "kit_file_changed"
    assert [(title, refusal.key) for title, refusal in office.keep().refused] == [("Aube", key)]
    assert office.names() == ["2026-11-25/09h00 Instagram/texte.txt"]
    assert other


def test_posts_at_the_same_time_have_folders_of_their_own(office: Office) -> None:
    office.run(add_channel_account, network="linkedin", name="Recrutement", handle="@lumen.jobs")
    for title in ("Aube", "Nuit : la suite ?", "aube"):
        office.validated("2026-11-24T18:30", title=title)
    office.validated("2026-11-25", title="Sans heure", on=3)
    office.keep()
    assert office.names() == [
        "2026-11-24/18h30 Instagram – Aube (1)/texte.txt",
        "2026-11-24/18h30 Instagram – Nuit la suite/texte.txt",
        "2026-11-24/18h30 Instagram – aube (2)/texte.txt",
        "2026-11-25/Instagram/texte.txt",
        "2026-11-25/LinkedIn @lumen.jobs/texte.txt",
        "2026-11-25/LinkedIn @maison.lumen/texte.txt",
    ]


def test_the_days_that_are_near(office: Office) -> None:
    office.validated("2026-12-24T18:30")
    office.keep()
    assert office.names() == []
    office.keep(today=date(2026, 12, 1))
    assert office.names() == ["2026-12-24/18h30 Instagram/texte.txt"]


def test_a_brand_that_cannot_be_read_takes_nothing_away(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.validated()
    office.keep()
    monkeypatch.setattr(queries, "look_into", lambda *_: None)
    assert office.keep() == Outcome()
    assert len(office.names()) == 1


def test_another_place_takes_it_all_along(office: Office) -> None:
    office.validated()
    office.keep()
    (office.place / "à moi.txt").write_text("à moi")
    leave_outbox(office.workspace.folder, office.place, config=office.config)
    assert office.names() == ["à moi.txt"]
