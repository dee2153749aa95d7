"""Makes resources/emoji/emoji.tsv from the unpacked package `emojibase-data`: `emoji_list.py FOLDER`.

The package joins Unicode's list of emoji with their names and keywords in CLDR. Only what somebody looks for
by name is taken: neither the parts that emoji are made of, nor couples whose people differ in skin tone.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "emoji" / "emoji.tsv"
GROUPS = {
    0: "smileys", 1: "people", 3: "nature", 4: "food", 5: "travel", 6: "activities", 7: "objects",
    8: "symbols", 9: "flags",
}  # fmt: skip
LANGUAGES = ("en", "fr")
TONES = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
HEAD = """\
# Emoji with their names and keywords in English and French, in the order of Unicode's own list.
# Made by packaging/emoji_list.py from emojibase-data {version} (MIT), which takes them from Unicode's list
# of emoji and CLDR (Unicode-3.0): see LICENSE.
# light is the emoji with the lightest of the five skin tones, for those that have them.
"""


def main() -> int:
    """Writes the file and says how many emoji it has."""
    folder = Path(sys.argv[1])
    version = json.loads((folder / "package.json").read_text(encoding="utf-8"))["version"]
    lines = [line for _, line in sorted(lines_of(folder))]
    columns = ["emoji", "group", "version", "light", "en", "en_words", "fr", "fr_words"]
    text = HEAD.format(version=version) + "\n".join(["\t".join(columns), *lines]) + "\n"
    TARGET.write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(lines)} emoji")
    return 0


def lines_of(folder: Path) -> Iterator[tuple[int, str]]:
    """Where each emoji stands, and its line."""
    named = {
        code: {one["hexcode"]: one for one in json.loads((folder / code / "data.json").read_text("utf-8"))}
        for code in LANGUAGES
    }
    for hexcode, one in named["en"].items():
        if one.get("group") in GROUPS:
            words = [part for code in LANGUAGES for part in said(named[code][hexcode])]
            yield one["order"], "\t".join([text(one), GROUPS[one["group"]], version(one), light(one), *words])


def text(one: dict[str, Any]) -> str:
    """Without the sign that asks for colours where it has them anyway: as Unicode's list has it."""
    shown: str = one["emoji"]
    is_colored = one["type"] == 1
    return "".join(chr(int(sign, 16)) for sign in one["hexcode"].split("-")) if is_colored else shown


def version(one: dict[str, Any]) -> str:
    """Of Unicode's list in which it first stood."""
    return f"{one['version']:g}"


def light(one: dict[str, Any]) -> str:
    """In the lightest skin tone, "" where it has none; the others differ in the tone alone."""
    toned = [text(skin) for skin in one.get("skins", []) if isinstance(skin["tone"], int)]
    if toned and toned != [toned[0].replace(TONES[0], tone) for tone in TONES]:
        raise ValueError(f"{one['label']} has other skin tones: {toned}")
    return toned[0] if toned else ""


def said(one: dict[str, Any]) -> tuple[str, str]:
    """Its name, and the keywords that are not in it."""
    name = re.sub("\\s+", " ", one["label"])
    words = dict.fromkeys(word for tag in one.get("tags", []) for word in tag.split())
    return name, " ".join(word for word in words if word.lower() not in name.lower().split())


if __name__ == "__main__":
    sys.exit(main())
