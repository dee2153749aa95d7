"""The conversation about a post on one workstation: who may say what, and what a click on "accept" does."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from calendar_app.commands.membership import add_person
from calendar_app.commands.posts import edit_post, edit_variant
from calendar_app.commands.remarks import (
    accept_suggestion,
    add_remark,
    answer_remark,
    reopen_remark,
    resolve_remark,
)
from calendar_app.commands.review import approve, remarks_to_send_back_with, request_changes, send
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.errors import Refusal
from calendar_app.domain.remark import Layer, PictureAnchor, Thread, WordsAnchor
from calendar_app.domain.workflow import Role, Status
from calendar_app.store import queries
from tests.builders import make_workspace
from tests.store.stations import draft, every, on, states, team_at
from tests.store.tables import contents, demand_cache_is_right

TEXT = "Huit matières, un seul atelier."
WORKSHOP = WordsAnchor(quote="un seul atelier", start=15, end=30)


class Desk:
    """A workstation where Inès writes and Samir validates."""

    def __init__(self, folder: Path) -> None:
        self.workspace: Workspace = make_workspace(folder, role=Role.CM)
        self.team = team_at(self.workspace)
        self.client = add_person(self.workspace, name="Claire Client", roles={Role.CLIENT})
        self.reader = add_person(self.workspace, name="Rita Blanc", roles={Role.READER})
        self.be(self.team.ines)
        self.post = draft(self.workspace)
        self.run(edit_post, text=TEXT)

    def be(self, person: Any) -> None:
        self.workspace.become(person.id)

    def run(self, command: Callable[..., Any], *args: Any, **named: Any) -> Any:
        return self.workspace.run(command, self.post, *args, **named)

    def refuses(self, key: str, command: Callable[..., Any], *args: Any, **named: Any) -> None:
        before = contents(self.workspace)
        with pytest.raises(Refusal) as refusal:
            self.run(command, *args, **named)
        assert refusal.value.key == key
        assert contents(self.workspace) == before

    def threads(self) -> list[Thread]:
        return queries.conversation(self.workspace.reader, self.post)

    def last(self) -> str:
        return self.threads()[-1].first.id

    def text(self) -> str:
        found = queries.post(self.workspace.reader, self.post)
        assert found is not None
        return found.text


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    found = Desk(tmp_path)
    yield found
    demand_cache_is_right(found.workspace)
    found.workspace.close()


def test_a_remark_names_its_words_and_the_version_they_were_read_in(desk: Desk) -> None:
    desk.be(desk.team.samir)
    desk.run(add_remark, "À vérifier", anchor=WORKSHOP)
    (thread,) = desk.threads()
    anchor = thread.first.anchor
    assert isinstance(anchor, WordsAnchor)
    assert (anchor.quote, anchor.start, anchor.channel) == ("un seul atelier", 15, "")
    assert anchor.copy, "the version is not named"
    desk.run(add_remark, "Plus clair", anchor=PictureAnchor(media="ab", channel="nowhere"))
    assert desk.threads()[1].first.anchor == PictureAnchor(media="ab", channel="nowhere")


def test_answered_settled_and_opened_again_and_all_of_it_undone(desk: Desk) -> None:
    desk.run(add_remark, "Lequel ?")
    desk.be(desk.team.samir)
    desk.run(answer_remark, desk.last(), "Le nôtre")
    desk.run(resolve_remark, desk.last())
    assert not desk.threads()[0].is_open
    desk.refuses("nothing_to_do", resolve_remark, desk.last())
    desk.run(reopen_remark, desk.last())
    assert desk.threads()[0].is_open
    desk.refuses("nothing_to_do", reopen_remark, desk.last())
    log = [entry.kind for entry in queries.log(desk.workspace.reader, desk.post)]
    assert log[-4:] == ["remark", "remark", "resolve", "reopen"]
    assert [said.text for said in queries.remarks(desk.workspace.reader, desk.post)] == [
        "Lequel ?",
        "Le nôtre",
    ]
    desk.workspace.undo()
    assert not desk.threads()[0].is_open
    desk.workspace.undo()
    assert desk.threads()[0].is_open
    desk.workspace.redo()
    assert not desk.threads()[0].is_open
    assert [answer.text for answer in desk.threads()[0].answers] == ["Le nôtre"]


def test_a_suggestion_is_one_click_one_step_and_a_version_of_its_author(desk: Desk) -> None:
    send(desk.workspace, desk.post)
    desk.be(desk.team.samir)
    desk.run(approve)
    desk.run(add_remark, anchor=WORKSHOP, suggestion="un seul atelier, le nôtre")
    assert states(desk.workspace, desk.post) == every(Status.APPROVED)
    desk.be(desk.team.ines)
    desk.run(accept_suggestion, desk.last())
    assert desk.text() == "Huit matières, un seul atelier, le nôtre."
    assert not desk.threads()[0].is_open
    # Nobody has validated these words, whoever suggested them.
    assert Status.APPROVED not in states(desk.workspace, desk.post).values()
    desk.workspace.undo()
    assert desk.text() == TEXT
    assert desk.threads()[0].is_open


def test_a_suggestion_finds_its_words_where_they_stand_today(desk: Desk) -> None:
    desk.run(add_remark, anchor=WORKSHOP, suggestion="notre atelier")
    desk.run(edit_post, text=f"Enfin !\n{TEXT}")
    desk.run(accept_suggestion, desk.last())
    assert desk.text() == "Enfin !\nHuit matières, notre atelier."


def test_words_written_anew_are_not_replaced(desk: Desk) -> None:
    desk.run(add_remark, anchor=WORKSHOP, suggestion="notre atelier")
    desk.run(edit_post, text="Huit matières, un seul et unique atelier.")
    desk.refuses("words_gone", accept_suggestion, desk.last())
    assert desk.threads()[0].is_open


def test_a_suggestion_for_one_channel_changes_that_one_only(desk: Desk) -> None:
    variant = on(desk.workspace, desk.post)["instagram"]
    desk.workspace.run(edit_variant, variant.id, text="Chez nous")
    anchor = WordsAnchor(quote="nous", start=5, end=9, channel=variant.channel)
    desk.run(add_remark, anchor=anchor, suggestion="vous")
    desk.run(accept_suggestion, desk.last())
    assert on(desk.workspace, desk.post)["instagram"].text == "Chez vous"
    assert desk.text() == TEXT


def test_who_may_not_write_accepts_nothing(desk: Desk) -> None:
    desk.run(add_remark, anchor=WORKSHOP, suggestion="notre atelier")
    desk.be(desk.reader)
    desk.refuses("not_allowed", accept_suggestion, desk.last())


@pytest.mark.parametrize("command", [answer_remark, resolve_remark, reopen_remark, accept_suggestion])
def test_what_is_not_there_is_gone(desk: Desk, command: Callable[..., None]) -> None:
    more = ["Oui"] if command is answer_remark else []
    desk.refuses("gone", command, "0" * 64, *more)


def test_nothing_is_no_remark(desk: Desk) -> None:
    desk.refuses("remark_missing", add_remark, " \n")
    desk.refuses("remark_missing", add_remark, " ", anchor=WORKSHOP)
    desk.refuses("remark_missing", add_remark, suggestion="words for nothing")
    desk.run(add_remark, "Lequel ?")
    desk.refuses("remark_missing", answer_remark, desk.last(), " ")
    desk.refuses("nothing_to_do", accept_suggestion, desk.last())


# -- the two layers


def test_the_client_takes_part_in_their_own_conversation_only(desk: Desk) -> None:
    desk.run(add_remark, "Entre nous")
    ours = desk.last()
    desk.be(desk.client)
    desk.refuses("not_allowed", add_remark, "Bonjour")
    desk.refuses("not_allowed", answer_remark, ours, "Bonjour")
    desk.refuses("not_allowed", resolve_remark, ours)
    desk.run(add_remark, "Un peu plus clair ?", layer=Layer.CLIENT)
    assert desk.threads()[-1].layer is Layer.CLIENT


def test_the_team_talks_beneath_a_clients_remark_but_never_answers_its_own_to_them(desk: Desk) -> None:
    desk.run(add_remark, "Entre nous")
    desk.refuses("internal_thread", answer_remark, desk.last(), "Bonjour", layer=Layer.CLIENT)
    desk.be(desk.client)
    desk.run(add_remark, "Un peu plus clair ?", layer=Layer.CLIENT)
    desk.be(desk.team.ines)
    desk.run(answer_remark, desk.last(), "Surtout pas")
    desk.run(answer_remark, desk.last(), "Volontiers", layer=Layer.CLIENT)
    desk.run(resolve_remark, desk.last())
    thread = desk.threads()[-1]
    assert [answer.layer for answer in thread.answers] == [Layer.INTERNAL, Layer.CLIENT]
    assert thread.settled[0].layer is Layer.CLIENT


# -- sending back


def test_sending_back_takes_the_remarks_along(desk: Desk) -> None:
    send(desk.workspace, desk.post)
    desk.be(desk.team.samir)
    desk.refuses("remark_missing", request_changes)
    desk.run(add_remark, "À vérifier", anchor=WORKSHOP)
    desk.run(add_remark, "Et le prix ?")
    desk.run(add_remark, "Déjà vu")
    desk.run(resolve_remark, desk.last())
    assert remarks_to_send_back_with(desk.workspace, desk.post) == 2
    desk.run(request_changes)
    assert states(desk.workspace, desk.post) == every(Status.CHANGES_REQUESTED)
    history = desk.workspace.look(lambda tx: tx.history(desk.post))
    (back,) = history.refusals
    first, second = (thread.first.id for thread in desk.threads()[:2])
    assert (back.body["remarks"], back.body["remark"]) == ([first], second)


def test_what_was_said_of_an_earlier_sending_does_not_send_back_again(desk: Desk) -> None:
    send(desk.workspace, desk.post)
    desk.be(desk.team.samir)
    desk.run(request_changes, text="Plus court")
    desk.be(desk.team.ines)
    desk.run(edit_post, text="Court")
    send(desk.workspace, desk.post)
    desk.be(desk.team.samir)
    assert remarks_to_send_back_with(desk.workspace, desk.post) == 0
    desk.refuses("remark_missing", request_changes)
