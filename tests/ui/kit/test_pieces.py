"""What is pasted piece by piece by whoever publishes by hand."""

from calendar_app.journal.seal import Copy
from calendar_app.ui.kit.pieces import pieces_of, whole_text
from tests.builders import NETWORKS


def test_a_thread_and_a_poll_are_copied_piece_by_piece() -> None:
    thread = Copy(salt="", network="x", format="thread", texts=("One", "Two"), first_comment="#tea")
    rules = NETWORKS["x"].formats["thread"]
    assert pieces_of(thread, rules, language="en") == [
        ("Post 1 of 2", "One"),
        ("Post 2 of 2", "Two"),
        ("First comment", "#tea"),
    ]
    options = {"poll.question": "What?", "poll.answers": ["Tea", "Coffee"]}
    poll = Copy(salt="", network="linkedin", format="poll", title="Tea", texts=("Look",), options=options)
    assert pieces_of(poll, NETWORKS["linkedin"].formats["poll"], language="en") == [
        ("Title", "Tea"),
        ("Text", "Look"),
        ("Question", "What?"),
        ("Answers 1", "Tea"),
        ("Answers 2", "Coffee"),
    ]


def test_a_link_that_is_not_in_the_text_comes_along() -> None:
    link = "https://lumen.example"
    copy = Copy(salt="", network="x", format="post", texts=("Look",), link=link)
    assert whole_text(copy) == f"Look\n\n{link}"
    copy = Copy(salt="", network="x", format="post", texts=(f"Look {link}",), link=link)
    assert whole_text(copy) == f"Look {link}"
