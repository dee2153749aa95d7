"""The templates of the brand, to write with one, and to keep what is written as one."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from calendar_app.commands.posts import edit_post, edit_variant
from calendar_app.domain.phrases import Snippet, fields_in, filled, known_values
from calendar_app.store import queries
from calendar_app.ui.composer.draft import SHARED, Draft
from calendar_app.ui.composer.insertion import Insertion
from calendar_app.ui.context import Context
from calendar_app.ui.dates import format_day_long, format_time


class SnippetMenu(QMenu):
    """A template fills the first comment where that is empty, and puts its tags beside the post's."""

    managing_wanted = Signal()

    def __init__(self, context: Context, insertion: Insertion) -> None:
        super().__init__()
        self._context, self._insertion = context, insertion
        self.setAccessibleName(self.tr("Templates"))
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Lists them as they are now."""
        self.clear()
        snippets = queries.snippets(self._context.workspace.reader)
        for each in snippets:
            self.addAction(each.name.replace("&", "&&"), partial(self._use, each))
        if not snippets:
            self.addAction(self.tr("No template yet")).setEnabled(False)
        self.addSeparator()
        keep = self.addAction(self.tr("Save this post as a template…"), self._keep)
        keep.setEnabled(bool(self._insertion.editor.text().strip()))
        self.addAction(self.tr("Edit the templates…"), self.managing_wanted.emit)

    def _use(self, snippet: Snippet) -> None:
        draft = self._insertion.draft
        if draft is None:
            return
        fields = fields_in(f"{snippet.text}\n{snippet.first_comment}")
        known = known_values(fields, self._known(draft))
        asked = [field for field in fields if field not in known]
        if not asked:
            self._write(snippet, known)
            return
        from calendar_app.ui.dialogs.fields_form import FieldsForm  # noqa: PLC0415 - seldom wanted

        window = self._insertion.editor.window()
        write = partial(self._write_with, snippet, known)
        FieldsForm(template=snippet.name, fields=asked, use=write, parent=window).open()

    def _write_with(self, snippet: Snippet, known: Mapping[str, str], asked: Mapping[str, str]) -> None:
        self._write(snippet, {**known, **asked})

    def _write(self, snippet: Snippet, values: Mapping[str, str]) -> None:
        """All of it in one undo step."""
        insertion, draft = self._insertion, self._insertion.draft
        if draft is None:
            return
        insertion.saver.settle()
        changes = {"text": insertion.with_inserted(filled(snippet.text, values))}
        if comment := filled(snippet.first_comment, values):
            changes |= self._first_comment(draft, comment)
        run, joins = self._context.run, f"{draft.post.id}.template"
        if insertion.place == SHARED:
            run(edit_post, draft.post.id, joins=joins, **changes)
        else:
            run(edit_variant, insertion.place, joins=joins, **changes)
        if new := tuple(tag for tag in self._offered(snippet) if tag not in draft.post.tags):
            run(edit_post, draft.post.id, joins=joins, tags=(*draft.post.tags, *new))
        self._context.workspace.close_step()
        insertion.editor.setFocus()

    def _first_comment(self, draft: Draft, comment: str) -> dict[str, str]:
        """What becomes of it: one that is written already stays."""
        if not draft.content(self._insertion.place).first_comment:
            return {"first_comment": comment}
        text = self.tr("The post keeps the first comment it has; the template’s is left out.")
        self._context.messages.tell(text)
        return {}

    def _offered(self, snippet: Snippet) -> list[str]:
        """The tags of a template that the brand still has."""
        there = {tag.id for tag in queries.tags(self._context.workspace.reader)}
        return [tag for tag in snippet.tags if tag in there]

    def _known(self, draft: Draft) -> dict[str, str]:
        """What the post fills in, by field; "" for what it does not know yet."""
        content, locale = draft.content(self._insertion.place), self._context.language.locale
        campaigns = queries.campaigns(self._context.workspace.reader, archived=True)
        written_at = draft.places_about(self._insertion.place, "text")
        plan = content.plan
        return {
            "date": format_day_long(locale, plan.day) if plan else "",
            "hour": format_time(locale, plan.time) if plan and plan.time else "",
            "campaign": next((each.name for each in campaigns if each.id == draft.post.campaign), ""),
            "link": content.link,
            "channel": draft.channels[written_at[0].channel].name if len(written_at) == 1 else "",
        }

    def _keep(self) -> None:
        from calendar_app.ui.dialogs.snippet_form import SnippetForm  # noqa: PLC0415 - seldom wanted

        self._insertion.saver.settle()
        draft, text = self._insertion.draft, self._insertion.editor.text()
        if draft is not None:
            comment = draft.content(self._insertion.place).first_comment
            like = Snippet(
                id="", name=draft.post.title, text=text, first_comment=comment, tags=draft.post.tags
            )
            SnippetForm(self._context, like=like, parent=self._insertion.editor.window()).open()
