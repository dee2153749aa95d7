"""A link for the post that says where its visitors come from, begun with what the post knows."""

from calendar_app.domain.errors import Refusal
from calendar_app.domain.utm import Utm, checked_address, slug
from calendar_app.store import queries
from calendar_app.ui.composer.draft import Draft
from calendar_app.ui.composer.insertion import Insertion
from calendar_app.ui.context import Context
from calendar_app.ui.dialogs.utm_form import LINK, UtmForm

MEDIUM = "social"


def open_link_form(context: Context, insertion: Insertion) -> None:
    """An address that is selected in the text, or else the link of the post, is what it begins with."""
    draft = insertion.draft
    if draft is None:
        return
    insertion.saver.settle()
    selected, link = insertion.selected().strip(), draft.content(insertion.place).link
    if not _is_address(selected):
        # Words are not replaced by a link.
        insertion.unselect()
        selected = ""

    def use(address: str, target: str) -> None:
        if target == LINK:
            insertion.saver.write(insertion.place, "link", address)
        else:
            insertion.insert_apart(address)
            insertion.editor.setFocus()

    form = UtmForm(
        context.themes,
        address=selected or link,
        proposed=_proposed(context, draft, insertion.place),
        use=use,
        parent=insertion.editor.window(),
    )
    if link and not selected:
        form.target.set_value(LINK)
    form.open()


def _proposed(context: Context, draft: Draft, place: str) -> Utm:
    """The network where there is but one, and the campaign of the post."""
    sources = {slug(draft.network(variant).id) for variant in draft.places_about(place, "text")}
    campaigns = queries.campaigns(context.workspace.reader, archived=True)
    campaign = next((each.name for each in campaigns if each.id == draft.post.campaign), "")
    return Utm(source=sources.pop() if len(sources) == 1 else "", medium=MEDIUM, campaign=slug(campaign))


def _is_address(text: str) -> bool:
    try:
        checked_address(text)
    except Refusal:
        return False
    return True
