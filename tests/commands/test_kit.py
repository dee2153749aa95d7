"""The publish kit: the bytes that were validated, or a sentence that says why not."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from calendar_app.commands import kit as kits
from calendar_app.commands.kit import kit_of, option_lines, publish_kit, take_out
from calendar_app.commands.media import import_picture
from calendar_app.commands.posts import archive_post, create_post, edit_post
from calendar_app.commands.review import hold, mark_published, resume, send
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.asset import Crop, MediaItem
from calendar_app.domain.errors import Refusal
from calendar_app.domain.workflow import Status
from calendar_app.integrations.media_store import MediaStore
from calendar_app.journal.history import Value
from calendar_app.journal.seal import Copy, SealedMedia
from calendar_app.journal.status import VariantState
from calendar_app.store import queries
from tests.builders import NETWORKS, NOW, PICTURES, at, make_workspace

HOUR = timedelta(hours=1)
TEXT = "Ce soir,\nla bougie « Aube »\u202f! 🕯"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Camille is alone here: what she sends is validated."""
    made = make_workspace(tmp_path)
    yield made
    made.close()


def channels(workspace: Workspace) -> dict[str, str]:
    return {each.network: each.id for each in queries.channels(workspace.reader)}


def written(workspace: Workspace, **named: object) -> str:
    """A post on both channels, with two pictures."""
    pictures = [import_picture(workspace, PICTURES / name).id for name in ("coffee.png", "rocket.jpg")]
    media = (
        MediaItem(asset=pictures[0], alt="Une tasse"),
        MediaItem(asset=pictures[1], crop=Crop(0, 0, 5000, 5000)),
    )
    plan, here = at("2026-11-24T18:30"), list(channels(workspace).values())
    post: str = workspace.run(create_post, title="Aube", channels=here, plan=plan, text=TEXT)
    workspace.run(edit_post, post, media=media, first_comment="#bougie", **named)
    return post


def validated(workspace: Workspace, **named: object) -> str:
    post = written(workspace, **named)
    send(workspace, post)
    return post


def refused(workspace: Workspace, post: str) -> str:
    with pytest.raises(Refusal) as refusal:
        kit_of(workspace, post, channels(workspace)["instagram"])
    return refusal.value.key


def test_it_is_what_was_sealed_byte_by_byte(workspace: Workspace, tmp_path: Path) -> None:
    post, out = validated(workspace, link="https://lumen.example/aube"), tmp_path / "out"
    out.mkdir()
    kit = kit_of(workspace, post, channels(workspace)["instagram"])
    assert (kit.copy.text, kit.copy.first_comment, kit.copy.link) == (
        TEXT,
        "#bougie",
        "https://lumen.example/aube",
    )
    assert kit.plan == at("2026-11-24T18:30")
    assert not kit.change_pending
    taken = take_out(kit.copy, workspace.media, out)
    assert [(file.name, file.alt) for file, _ in taken] == [("01.jpg", "Une tasse"), ("02.jpg", "")]
    for item, (_, path) in zip(kit.copy.media, taken, strict=True):
        assert path.read_bytes() == workspace.media.path(item.rendered).read_bytes()
    assert sorted(path.name for path in out.iterdir()) == ["01.jpg", "02.jpg"]


def test_while_it_is_edited_the_validated_version_leaves(workspace: Workspace) -> None:
    post = validated(workspace)
    workspace.run(edit_post, post, text="Autre chose", title="Autre titre")
    kit = kit_of(workspace, post, channels(workspace)["instagram"])
    assert kit.copy.text == TEXT
    assert kit.change_pending
    send(workspace, post)
    kit = kit_of(workspace, post, channels(workspace)["instagram"])
    assert kit.copy.text == "Autre chose"
    assert not kit.change_pending


def test_what_is_out_can_still_be_looked_at(workspace: Workspace) -> None:
    post = validated(workspace)
    workspace.run(mark_published, post)
    assert kit_of(workspace, post, channels(workspace)["linkedin"]).copy.text == TEXT


def test_what_went_out_is_the_kit_and_not_what_is_typed_since(workspace: Workspace) -> None:
    """Marked in the composer, the text being typed would read as published, without validation."""
    post, channel = validated(workspace), channels(workspace)["instagram"]
    copy = kit_of(workspace, post, channel).copy_id
    workspace.run(edit_post, post, text="Autre chose")
    workspace.run(publish_kit, post, channel, copy=copy, link=" https://x.example ", out_at=NOW - HOUR)
    found = {v.channel: v.id for v in queries.variants(workspace.reader, post)}[channel]
    state = queries.variant_states(workspace.reader, post, now=NOW)[found]
    assert (state.status, state.published_unapproved, state.edited_since_published) == (
        Status.PUBLISHED,
        False,
        True,
    )
    entry = queries.log(workspace.reader, post)[-1]
    assert (entry.text, entry.out_at) == ("https://x.example", NOW - HOUR)
    with pytest.raises(Refusal) as refusal:
        workspace.run(publish_kit, post, channel, copy=copy)
    assert refusal.value.key == "nothing_to_do"
    workspace.undo()
    assert queries.variant_states(workspace.reader, post, now=NOW)[found].status is Status.CHANGED


def test_a_kit_that_was_overtaken_is_looked_at_again(workspace: Workspace) -> None:
    post, channel = validated(workspace), channels(workspace)["instagram"]
    copy = kit_of(workspace, post, channel).copy_id

    def refuses(key: str, **answers: object) -> None:
        with pytest.raises(Refusal) as refusal:
            workspace.run(publish_kit, post, channel, copy=copy, **answers)
        assert refusal.value.key == key

    refuses("published_later", out_at=NOW + HOUR)
    workspace.run(edit_post, post, text="Autre chose")
    send(workspace, post)
    refuses("kit_overtaken")


def test_what_nobody_validated_has_no_kit(workspace: Workspace) -> None:
    post = written(workspace)
    assert refused(workspace, post) == "kit_not_validated"
    workspace.run(mark_published, post)
    assert refused(workspace, post) == "kit_not_validated"


def test_paused_or_put_away_it_stays_in_the_house(workspace: Workspace) -> None:
    post = validated(workspace)
    workspace.run(hold, post)
    assert refused(workspace, post) == "kit_held"
    workspace.run(resume, post)
    assert kit_of(workspace, post, channels(workspace)["instagram"])
    workspace.run(archive_post, post)
    assert refused(workspace, post) == "kit_binned"


@pytest.mark.parametrize(
    ("trust", "key"),
    [
        (Status.CONFLICT, "kit_conflict"),
        (Status.WAITING, "kit_waiting"),
        (Status.NEEDS_UPDATE, "kit_needs_update"),
    ],
)
def test_what_nobody_can_be_sure_of_is_refused_even_where_something_was_validated(
    monkeypatch: pytest.MonkeyPatch, workspace: Workspace, trust: Status, key: str
) -> None:
    post = validated(workspace)
    state = VariantState(status=trust, trust=trust, leaving=Value("some copy", None))
    monkeypatch.setattr(kits, "_state", lambda *_: state)
    assert refused(workspace, post) == key


def test_a_text_that_is_not_the_validated_one_is_refused(workspace: Workspace) -> None:
    """The row of another copy of the same post under this one's id: swapped, not damaged."""
    post = validated(workspace)
    kit = kit_of(workspace, post, channels(workspace)["instagram"])
    other = kit_of(workspace, post, channels(workspace)["linkedin"])
    data = queries.sealed_bytes(workspace.reader, other.copy_id)
    for swapped in (data, data and data.replace(b"Ce soir", b"Demain!"), None):
        with pytest.raises(Refusal) as refusal:
            kits.opened(swapped, kit.copy_id, post=kit.post, channel=kit.channel)
        assert refusal.value.key == "kit_text_changed"


@pytest.mark.parametrize("harm", ["changed", "swapped", "cut", "linked", "missing"])
def test_a_file_that_is_not_the_validated_one_is_refused(
    workspace: Workspace, tmp_path: Path, harm: str
) -> None:
    kit = kit_of(workspace, validated(workspace), channels(workspace)["instagram"])
    first, second = (workspace.media.path(item.rendered) for item in kit.copy.media)
    data, elsewhere = second.read_bytes(), tmp_path / "elsewhere.jpg"
    elsewhere.write_bytes(data)
    second.unlink()
    match harm:
        case "changed":
            second.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
        case "swapped":
            second.write_bytes(first.read_bytes())
        case "cut":
            second.write_bytes(data[:-1])
        case "linked":
            second.symlink_to(elsewhere)
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(Refusal) as refusal:
        take_out(kit.copy, workspace.media, out)
    assert refusal.value.key == ("kit_file_missing" if harm in ("missing", "linked") else "kit_file_changed")
    assert refusal.value.params["number"] == 2
    assert not list(out.iterdir())


def test_a_copy_without_its_file_is_refused(tmp_path: Path) -> None:
    copy = Copy(salt="", network="instagram", format="post", media=(SealedMedia(source="0" * 64),))
    with pytest.raises(Refusal) as refusal:
        kits.files_of(copy, MediaStore(tmp_path))
    assert refusal.value.key == "kit_file_missing"


def test_options_in_words() -> None:
    rules = NETWORKS["linkedin"].formats["poll"]
    options = {"poll.answers": ["Aube", "Nuit"], "poll.minutes": 1440, "later.thing": "x"}
    copy = Copy(salt="", network="linkedin", format="poll", options=options)
    assert list(option_lines(copy, rules, language="fr")) == [
        ("Réponses 1", "Aube"),
        ("Réponses 2", "Nuit"),
        ("Ouvert pendant", "1440 min"),
        ("later.thing", "x"),
    ]
