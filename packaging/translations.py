"""Brings resources/i18n up to date with the code, keeping what is translated.

`pyside6-lupdate` finds the texts, in files of its own: written in place, it would take the plural forms from
every text that is not said through `self.tr`. A text holding %n has two forms. New texts arrive unfinished.
"""

import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LUPDATE = Path(sys.executable).with_name("pyside6-lupdate")

Key = tuple[str, str, str]


def main() -> int:
    """Rewrites both files and says how much is left to translate."""
    found = sorted(texts_in(ROOT / "calendar_app"))
    left = refresh("fr", found) + refresh("en", [key for key in found if "%n" in key[1]])
    print(f"{len(found)} texts, {left} to translate")
    return 0


def texts_in(*places: Path) -> set[Key]:
    """Context, text and note of everything lupdate finds below these folders."""
    files = [str(file) for place in places for file in sorted(place.rglob("*.py"))]
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "found.ts"
        listed = Path(folder) / "files.txt"
        listed.write_text("\n".join(files), encoding="utf-8")
        command = [str(LUPDATE), "-silent", f"@{listed}", "-ts", str(target)]
        subprocess.run(command, check=True, capture_output=True)
        return {key for key, _ in messages(target)}


def messages(file: Path) -> Iterator[tuple[Key, ET.Element]]:
    """Each message of a .ts file with its key; none where there is no file yet."""
    root = ET.parse(file).getroot() if file.exists() else ET.Element("TS")  # noqa: S314 - our own file
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            yield (name, message.findtext("source", ""), message.findtext("comment", "")), message


def refresh(language: str, found: list[Key]) -> int:
    """Writes one file with the translations that still have a text. Returns how many are unfinished."""
    known = {key: forms_of(message) for key, message in messages(FOLDER / f"{language}.ts")}
    write(language, found, lambda key: known.get(key, ()))
    return sum(not all(known.get(key, ())) or key not in known for key in found)


def forms_of(message: ET.Element) -> tuple[str, ...]:
    """The translation, in its singular and plural where it has them."""
    translation = message.find("translation")
    if translation is None:
        return ()
    return tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)


def write(language: str, keys: list[Key], translated: Callable[[Key], tuple[str, ...]]) -> None:
    """A .ts file with these texts, by context, in the order of their words."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name in sorted({key[0] for key in keys}):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for key in sorted(key for key in keys if key[0] == name):
            context.append(message_for(key, translated(key)))
    ET.indent(root, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    text = head + ET.tostring(root, encoding="unicode") + "\n"
    (FOLDER / f"{language}.ts").write_text(text, encoding="utf-8", newline="\n")


def message_for(key: Key, forms: tuple[str, ...]) -> ET.Element:
    """One entry; unfinished where a form is missing."""
    _, source, note = key
    count = 2 if "%n" in source else 1
    message = ET.Element("message", {"numerus": "yes"} if count == 2 else {})
    ET.SubElement(message, "source").text = source
    if note:
        ET.SubElement(message, "comment").text = note
    whole = len(forms) == count and all(forms)
    translation = ET.SubElement(message, "translation", {} if whole else {"type": "unfinished"})
    if count == 1:
        translation.text = forms[0] if forms else ""
    for form in (*forms, "", "")[:count] if count == 2 else ():
        ET.SubElement(translation, "numerusform").text = form
    return message


if __name__ == "__main__":
    sys.exit(main())
