"""One idea for six networks, in French and without a mouse: written, counted, cut, described, sealed."""

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from calendar_app.app import Desktop
from calendar_app.commands.channels import add_channel_account
from calendar_app.commands.workspace import Workspace
from calendar_app.domain.counting import bluesky, x_weighted
from calendar_app.domain.workflow import Role, Status
from calendar_app.store.database import FILE
from calendar_app.ui.preview.canvas import Canvas
from tests.builders import DATA, PICTURES, add_validator, make_workspace
from tests.journeys.hands import Hands
from tests.journeys.keyboard import (
    CTRL,
    SHIFT,
    choose,
    focused,
    name_of,
    paste_files,
    press,
    reach,
    turn_to,
    type_text,
)

CAMILLE, SAMIR = "Camille Roux", "Samir Benali"
CHANNELS = {
    "instagram": "Lumen en images",
    "facebook": "La page Lumen",
    "linkedin": "Lumen pro",
    "x": "Lumen en bref",
    "bluesky": "Lumen au ciel",
    "tiktok": "Lumen en vidéo",
}
FORMATS = {
    "instagram": "carousel", "facebook": "page_post", "linkedin": "multi_image",
    "x": "thread", "bluesky": "thread", "tiktok": "video",
}  # fmt: skip
"""As what each goes out: what was pasted and cut decides."""
TITLE = "La nuit des lampes"
NARROW = "\u202f"
FAMILY = "👨‍👩‍👧‍👦"
LINK = "https://maison-lumen.fr/nuit-des-lampes/programme-complet-de-la-soiree"
TYPED = (
    "La nuit des lampes revient ! Vendredi, l'atelier reste ouvert jusqu'à minuit et chacun peut venir "
    "souffler, polir ou monter sa propre lampe avec nos artisans."
    "\n\nLes enfants sont les bienvenus : un coin leur est réservé, avec du papier, des fils et des piles. "
    "Prix libre, à partir de 5\u202f€. On y vient en famille "
)
TOLD = TYPED.replace(" !", f"{NARROW}!").replace("'", "’").replace(" :", "\u00a0:")
TEXT = f"{TOLD}{FAMILY}\n\n{LINK}"
ALTS = ("Une tasse de café sur un établi", "Une fleur rouge de papier")
FILM = "Une lampe s’allume dans le noir"
CROP = [0, 0, 9000, 10000]
"""After ten presses of Ctrl+Left, each of a hundredth."""
COMMENT = "Le programme est en lien dans notre profil."
WHY = "Le vrai film arrive demain"
READING = 20_000
"""Milliseconds: files that came in are read by a process of their own."""


@pytest.fixture
def brand(hands: Hands, desktop: Desktop, tmp_path: Path) -> Workspace:
    """Camille's and Samir's, in a French window, with six channels."""
    made = make_workspace(tmp_path, role=Role.CM, channels=())
    for network, name in CHANNELS.items():
        made.run(add_channel_account, network=network, name=name, handle="@lumen")
    add_validator(made)
    made.close()
    desktop.habits.keep(language="fr")
    desktop.language.use("fr")
    desktop.begin(tmp_path / "brand")
    hands.qtbot.waitExposed(hands.window)
    hands.window.activateWindow()
    return hands.window.context.workspace


@pytest.mark.slow
def test_one_idea_becomes_what_six_networks_take(hands: Hands, brand: Workspace) -> None:
    begin(hands)
    add_channels(hands)
    write(hands)
    set_french_typography(hands)
    count(hands)
    add_pictures(hands)
    crop(hands)
    for network in ("X", "Bluesky"):
        cut_into_thread(hands, network)
    comment(hands)
    film(hands)
    post = hands.composer.post_id
    send(hands, post)
    validate(hands, post)
    look_at_what_was_sealed(brand, post)


def begin(hands: Hands) -> None:
    """Three days on, N makes a post of that day, and its title is what comes first."""
    press(Qt.Key.Key_1, CTRL)
    hands.qtbot.waitUntil(hands.window.calendar.isVisible)
    press(Qt.Key.Key_Right, times=3)
    press(Qt.Key.Key_N)
    hands.qtbot.waitUntil(hands.composer.isVisible)
    type_text(TITLE)
    press(Qt.Key.Key_Return)
    assert name_of(focused()) == "Texte du post"


def add_channels(hands: Hands) -> None:
    """By the plus beside the tabs, one after the other."""
    for name in CHANNELS.values():
        reach("Ajouter un compte", back=True)
        press(Qt.Key.Key_Space)
        choose(name)
    turn_to_tab(hands, "Commun")


def write(hands: Hands) -> None:
    """The text all of them begin with, the family out of the panel of emoji, and a link."""
    reach("Texte du post")
    type_text(TYPED)
    press(Qt.Key.Key_Period, CTRL)
    assert name_of(focused()) == "Chercher un émoji"
    type_text("famille homme femme fille garçon")
    press(Qt.Key.Key_Return)
    assert name_of(focused()) == "Texte du post"
    type_text(f"\n\n{LINK}")
    assert hands.composer.writing.editor.text() == f"{TYPED}{FAMILY}\n\n{LINK}"


def set_french_typography(hands: Hands) -> None:
    """Ctrl+Shift+T shows it, Enter applies it."""
    press(Qt.Key.Key_T, CTRL | SHIFT)
    wait_for_dialog(hands)
    press(Qt.Key.Key_Return)
    back_in_window(hands)
    assert hands.composer.writing.editor.text() == TEXT


def count(hands: Hands) -> None:
    """X counts 2 for a thin space, for the euro and for the family, 23 for the link; Bluesky shortens it."""
    words = f"{TOLD}{FAMILY}\n\n"
    graphemes = len(words) - len(FAMILY) + 1
    heavy = words.count(NARROW) + words.count("€") + words.count(FAMILY)
    turn_to_tab(hands, "X")
    assert f"{graphemes + heavy + 23} / 280" in hands.composer.writing.counters.text()
    turn_to_tab(hands, "Bluesky")
    shortened = len("maison-lumen.fr/nuit-des-lam...")
    assert f"{graphemes + shortened} / 300" in hands.composer.writing.counters.text()
    turn_to_tab(hands, "Commun")


def add_pictures(hands: Hands) -> None:
    """Pasted into the text; Enter on each of the strip opens the line for what it shows."""
    reach("Texte du post")
    paste_files([PICTURES / "coffee.png", PICTURES / "flower.jpg"])
    strip = hands.composer.pictures.strip
    hands.qtbot.waitUntil(lambda: strip.count() == 2, timeout=READING)
    for number, alt in enumerate(ALTS):
        reach("Médias", back=number > 0)
        press(Qt.Key.Key_Home)
        press(Qt.Key.Key_Right, times=number)
        press(Qt.Key.Key_Return)
        type_text(alt)


def crop(hands: Hands) -> None:
    """Space shows the first one large; the arrows cut it."""
    reach("Médias", back=True)
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Space)
    wait_for_dialog(hands)
    press(Qt.Key.Key_Left, CTRL, times=10)
    press(Qt.Key.Key_Return)
    back_in_window(hands)


def cut_into_thread(hands: Hands, network: str) -> None:
    """The text is too long there, and the link beside that sentence mends it."""
    turn_to_tab(hands, network)
    reach("Diviser en fil")
    press(Qt.Key.Key_Space)
    assert "\n---\n" in hands.composer.writing.editor.text()
    assert not hands.composer.writing.counters.text().startswith("!")


def comment(hands: Hands) -> None:
    """No link can be clicked in a text of Instagram: its first comment says where it is."""
    turn_to_tab(hands, "Instagram")
    reach("Premier commentaire")
    type_text(COMMENT)


def film(hands: Hands) -> None:
    """TikTok gets a video in place of the pictures."""
    turn_to_tab(hands, "TikTok")
    reach("Médias")
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Delete, times=2)
    reach("Texte du post", back=True)
    paste_files([DATA / "phone.mp4"])
    strip = hands.composer.pictures.strip
    hands.qtbot.waitUntil(lambda: strip.count() == 1, timeout=READING)
    reach("Médias")
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Return)
    type_text(FILM)


def send(hands: Hands, post: str) -> None:
    """Ctrl+Enter, wherever one is on the page; TikTok takes no video of two seconds, so it asks why."""
    press(Qt.Key.Key_Return, CTRL)
    hands.qtbot.waitUntil(hands.composer.prompt.isVisible)
    type_text(WHY)
    press(Qt.Key.Key_Return, CTRL)
    hands.qtbot.waitUntil(lambda: hands.statuses(post) == {Status.IN_REVIEW}, timeout=READING)
    press(Qt.Key.Key_Escape)


def validate(hands: Hands, post: str) -> None:
    """Samir sits down, goes to what waits for him, looks at it, and presses V."""
    reach(f"Maison Lumen, vous êtes {CAMILLE}")
    press(Qt.Key.Key_Space)
    choose(SAMIR)
    hands.qtbot.waitUntil(lambda: hands.window.context.workspace.me.name == SAMIR)
    press(Qt.Key.Key_2, CTRL)
    review = hands.window.review
    hands.qtbot.waitUntil(review.isVisible)
    back_in_window(hands)
    previews_say_it(hands)
    hands.qtbot.waitUntil(lambda: review.view.bar.can("approve"), timeout=READING)
    back_in_window(hands)
    press(Qt.Key.Key_V)
    hands.qtbot.waitUntil(lambda: hands.statuses(post) == {Status.APPROVED})


def previews_say_it(hands: Hands) -> None:
    """P shows all of them; a screen reader reads of each what the public sees, and what its pictures show."""
    press(Qt.Key.Key_P)
    board = hands.window.review.view.previews
    hands.qtbot.waitUntil(board.isVisible)
    spoken = {
        network: canvas.accessibleDescription()
        for network, canvas in zip(CHANNELS, board.findChildren(Canvas), strict=True)
    }
    for network, text in spoken.items():
        assert f"La nuit des lampes revient{NARROW}! Vendredi, l’atelier" in text
        assert (FILM if network == "tiktok" else ALTS[0]) in text
        # Where pictures are turned one by one, only the first is seen; elsewhere all are.
        assert (ALTS[1] in text) is (network not in {"instagram", "tiktok"})
    for network in ("x", "bluesky"):
        assert FAMILY in spoken[network]
        assert spoken[network].count("@lumen") > 1


def look_at_what_was_sealed(workspace: Workspace, post: str) -> None:
    """In the database, without the program: to each network its own, and the same crop for all."""
    sealed = sealed_copies(workspace.folder / FILE, post)
    assert set(sealed) == set(CHANNELS)
    assert {network: copy["format"] for network, copy in sealed.items()} == FORMATS
    assert {network for network, copy in sealed.items() if "first_comment" in copy} == {"instagram"}
    assert sealed["instagram"]["first_comment"] == COMMENT
    for network in ("instagram", "facebook", "linkedin", "tiktok"):
        assert sealed[network]["texts"] == [TEXT]
    for network, limit, length in (("x", 280, x_weighted), ("bluesky", 300, bluesky)):
        parts = sealed[network]["texts"]
        assert len(parts) > 1
        assert all(length(part) <= limit for part in parts)
        assert " ".join("\n".join(parts).split()) == " ".join(TEXT.split())
    for network in set(CHANNELS) - {"tiktok"}:
        media = sealed[network]["media"]
        assert [item["alt"] for item in media] == list(ALTS)
        assert media[0]["crop"] == CROP
        assert "crop" not in media[1]
    assert [item["alt"] for item in sealed["tiktok"]["media"]] == [FILM]


def sealed_copies(file: Path, post: str) -> dict[str, Any]:
    """The bytes that were validated, by network."""
    with sqlite3.connect(file) as database:
        rows = database.execute("SELECT data FROM copy WHERE post = ?", (post,)).fetchall()
    database.close()
    copies = [json.loads(data) for (data,) in rows]
    return {copy["network"]: copy for copy in copies}


def turn_to_tab(hands: Hands, name: str) -> None:
    """With the arrows, once the tabs have the keyboard."""
    reach("Texte commun et comptes", back=True)
    turn_to(hands.composer.tabs._bar, name)


def wait_for_dialog(hands: Hands) -> None:
    """Until it has the keyboard."""

    def is_in_front() -> bool:
        dialog = QApplication.activeModalWidget()
        return dialog is not None and dialog.isActiveWindow() and dialog.focusWidget() is not None

    hands.qtbot.waitUntil(is_in_front)


def back_in_window(hands: Hands) -> None:
    """As the window manager does when a dialog has closed: here is none."""
    hands.window.activateWindow()
    hands.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
