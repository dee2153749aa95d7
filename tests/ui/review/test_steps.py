"""Where a post needs several steps, its row says which one is waited for and what follows."""

from PySide6.QtCore import Qt

from calendar_app.commands.membership import set_policy
from calendar_app.commands.posts import edit_post
from calendar_app.commands.review import approve, send
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.person import Person
from calendar_app.domain.workflow import Policy, ReviewStep, Role
from calendar_app.ui.window import MainWindow

LONG = "Direction juridique, conformité et relations avec les autorités"


def test_a_row_names_the_steps_that_follow_and_counts_them_once_it_is_under_way(
    workspace: Workspace, camille: Person, samir: Person, sent: dict[str, str], window: MainWindow
) -> None:
    steps = [
        ReviewStep(id="smm", name="", roles=frozenset({Role.SMM})),
        ReviewStep(id="legal", name=LONG, people=frozenset({camille.id})),
        ReviewStep(id="client", name="", roles=frozenset({Role.OWNER})),
    ]
    for number, title in ((2, "Teaser"), (3, "Interview")):
        workspace.run(set_policy, Policy(steps=tuple(steps[:number])))
        workspace.run(edit_post, sent[title], text="New lamps")
        send(workspace, sent[title])
    workspace.become(samir.id)
    window.show_review()
    rows = window.review.list.rows

    def told(row: int) -> str:
        return str(rows.index(row).data(Qt.ItemDataRole.ToolTipRole))

    assert [told(row) for row in range(3)] == [f"+ {LONG}", f"1/3 + {LONG}, client", ""]
    assert told(0) in rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    # However long a name is, its row is as high and as wide as the others.
    assert not window.review.list.horizontalScrollBar().maximum()
    workspace.run(approve, sent["Teaser"])
    window.review.head.reach.set_value("all")
    window.review.head.reach_chosen.emit()
    assert told([chore.title for chore in rows.chores].index("Teaser")) == "2/2"
