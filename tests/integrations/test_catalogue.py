"""The networks' data files: every one can be trusted, and a wrong one says what is wrong with it."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from calendar_app.domain.network import Network, Rule
from calendar_app.integrations.catalogue import CatalogueError, load_network, load_networks

RESOURCES = Path(__file__).parents[2] / "resources"
FOLDER = RESOURCES / "networks"
FILES = sorted(FOLDER.glob("*.json"))


@pytest.fixture(scope="module")
def networks() -> Mapping[str, Network]:
    return load_networks(FOLDER)


def test_all_twelve_networks_are_there(networks: Mapping[str, Network]) -> None:
    assert sorted(networks) == [
        *("bluesky", "facebook", "google_business", "instagram", "linkedin", "mastodon"),
        *("pinterest", "threads", "tiktok", "twitch", "x", "youtube"),
    ]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_file_is_complete(path: Path) -> None:
    network = load_network(path)
    assert network.as_of.isoformat() == "2026-11-21"
    assert (RESOURCES / "icons" / f"{network.icon}.svg").is_file()
    for format_ in network.formats.values():
        assert set(format_.label) == {"en", "fr"}
        assert minima_stay_below_maxima(format_.rules)
        assert ("image.target_width" in format_.rules) == ("image.target_height" in format_.rules)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_file_names_no_place_on_a_disk_and_no_low_rule_refuses(path: Path) -> None:
    network = load_network(path)
    formats = (*network.formats.values(), *network.by_hand.values())
    rules = [rule for format_ in formats for rule in format_.rules.values()]
    assert not any(rule.source.startswith(("/", "file:")) for rule in rules)
    assert not any(rule.enforcement == "hard" and rule.confidence == "low" for rule in rules)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_options_have_names_in_both_languages_and_one_kind_everywhere(path: Path) -> None:
    kinds = {"poll.answers": "answers", "sticker.answers": "answers", "poll.minutes": "minutes"}
    kinds |= dict.fromkeys(("event.start", "event.end"), "moment")
    for format_ in load_network(path).formats.values():
        names = [option.name for option in format_.options]
        assert len(names) == len(set(names))
        for option in format_.options:
            assert set(option.label) == {"en", "fr"}
            assert option.kind in (kinds.get(option.name, "line"), "choice")


def test_threads_are_known_as_such(networks: Mapping[str, Network]) -> None:
    threads = {name for name, network in networks.items() if "thread" in network.formats}
    assert threads == {"bluesky", "mastodon", "threads", "x"}
    assert all(networks[name].formats["thread"].kind == "thread" for name in threads)


def minima_stay_below_maxima(rules: Mapping[str, Rule]) -> bool:
    pairs = [(name, name.replace("_min", "_max").replace(".min", ".max")) for name in rules if "min" in name]
    numbers = [(rules[low].value, rules[high].value) for low, high in pairs if high in rules]
    return all(low <= high for low, high in numbers if isinstance(low, int) and isinstance(high, int))


@pytest.mark.parametrize(
    ("place", "rule", "value", "unit"),
    [
        ("facebook/page_post", "text.max", 63206, "utf16_units"),
        ("facebook/page_post", "text.advised_max", 16192, "utf16_units"),
        ("instagram/feed_single", "hashtags.max", 5, ""),
        ("instagram/carousel", "media.items_max", 10, ""),
        ("instagram/carousel", "image.ratio_min", "4:5", ""),
        ("instagram/story", "image.target_height", 1920, "px"),
        ("linkedin/multi_image", "media.images_min", 2, ""),
        ("linkedin/post", "fold.lines", 3, ""),
        ("x/post", "text.max", 280, "x_weighted"),
        ("x/post", "image.max_bytes", 5_000_000, "bytes"),
        ("youtube/video", "text.max", 5000, "utf8_bytes"),
        ("bluesky/post", "text.max", 300, "bluesky"),
        ("bluesky/post", "image.max_bytes", 2_000_000, "bytes"),
        ("threads/post", "text.max", 500, "threads_emoji_bytes"),
        ("pinterest/image_pin", "fold.title_characters", 40, "characters"),
        ("mastodon/post", "text.max", 500, "mastodon"),
        ("google_business/update", "text.max", 1500, "utf16_units"),
        ("twitch/stream_info", "title.max", 140, "characters"),
        ("tiktok/photo", "title.max", 90, "utf16_units"),
    ],
)
def test_known_rule_is_read(
    networks: Mapping[str, Network], place: str, rule: str, value: object, unit: str
) -> None:
    network, format_id = place.split("/")
    read = networks[network].formats[format_id].rules[rule]
    assert (read.value, read.unit) == (value, unit)


def test_by_hand_some_rules_differ_and_some_do_not_hold(networks: Mapping[str, Network]) -> None:
    instagram, facebook = networks["instagram"], networks["facebook"]
    assert instagram.format("carousel", by_tool=True).value("media.items_max") == 10
    assert instagram.format("carousel", by_tool=False).value("media.items_max") == 20
    assert instagram.format("carousel", by_tool=False).value("text.max") == 2200
    assert facebook.format("reel", by_tool=False).value("video.max_duration") is None
    assert facebook.format("event", by_tool=False) is facebook.format("event", by_tool=True)


Spoil = Callable[[dict[str, Any]], object]
SPOILT: dict[str, tuple[Spoil, str]] = {
    "key missing": (lambda d: d.pop("icon"), "the file lacks icon"),
    "key too many": (lambda d: d.update(logo="x"), "the file has an unknown logo"),
    "another id": (lambda d: d.update(id="y"), "id is 'y', the file is named 'x'"),
    "colour": (lambda d: d.update(colour="black"), "colour cannot be 'black'"),
    "date": (lambda d: d.update(as_of="yesterday"), "as_of is not a date"),
    "no format": (lambda d: d.update(formats={}), "formats must be an object with something in it"),
    "language": (lambda d: d["formats"]["post"]["label"].pop("fr"), "post.label lacks fr"),
    "kind": (lambda d: d["formats"]["post"].update(kind="letter"), "post.kind is 'letter', must be one of"),
    "rules": (lambda d: d["formats"]["post"].update(rules=[]), "post.rules must be an object"),
    "unknown rule": (lambda d: rule(d, "text.min", {}), "post: text.min is not a known rule"),
    "leaf missing": (lambda d: leaf(d).pop("source"), "post: text.max lacks source"),
    "true for a number": (lambda d: leaf(d).update(value=True), "the value must be of type int"),
    "negative": (lambda d: leaf(d).update(value=-1), "the value must not be negative"),
    "unknown counter": (lambda d: leaf(d).update(unit="letters"), "post: text.max.unit is 'letters'"),
    "enforcement": (lambda d: leaf(d).update(enforcement="strict"), "enforcement is 'strict'"),
    "ratio": (lambda d: rule(d, "image.ratio_max", leaf(d) | {"value": "wide"}), "a ratio reads like 4:5"),
    "by hand": (
        lambda d: d["formats"]["post"].update(by_hand={"mentions.max": None}),
        "post.by_hand: mentions.max is no rule of the format",
    ),
    "by hand, nothing": (
        lambda d: d["formats"]["post"].update(by_hand={}),
        "post.by_hand must be an object with something in it",
    ),
    "not a list": (lambda d: rule(d, "image.types", leaf(d)), "image.types: the value must be a list"),
}


def leaf(data: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = data["formats"]["post"]["rules"]["text.max"]
    return found


def rule(data: dict[str, Any], name: str, value: dict[str, Any]) -> None:
    data["formats"]["post"]["rules"][name] = value


@pytest.mark.parametrize(("spoil", "said"), SPOILT.values(), ids=SPOILT)
def test_wrong_file_is_named_with_what_is_wrong(tmp_path: Path, spoil: Spoil, said: str) -> None:
    data = json.loads((FOLDER / "x.json").read_text(encoding="utf-8"))
    spoil(data)
    (tmp_path / "x.json").write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(CatalogueError) as caught:
        load_networks(tmp_path)
    assert str(caught.value).startswith("x.json, line ")
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("name", "reason", "place"),
    [
        ("key missing", "rules_keys_missing", "x.json"),
        ("key too many", "rules_key_unknown", "logo"),
        ("date", "rules_not_date", "as_of"),
        ("language", "rules_keys_missing", "post › label"),
        ("unknown rule", "rules_rule_unknown", "post › rules › text.min"),
        ("unknown counter", "rules_not_one_of", "post › rules › text.max › unit"),
        ("true for a number", "rules_not_number", "post › rules › text.max"),
        ("by hand", "rules_not_left_out", "post › by_hand › mentions.max"),
    ],
)
def test_why_a_file_is_wrong_has_a_sentence_about_the_line(
    tmp_path: Path, name: str, reason: str, place: str
) -> None:
    """The line is the one on which the last key of the place stands."""
    data = json.loads((FOLDER / "x.json").read_text(encoding="utf-8"))
    SPOILT[name][0](data)
    text = json.dumps(data, indent=1)
    (tmp_path / "x.json").write_text(text, encoding="utf-8")
    with pytest.raises(CatalogueError) as caught:
        load_network(tmp_path / "x.json")
    assert (caught.value.key, caught.value.params["place"]) == (reason, place)
    key = place.rsplit(" › ", maxsplit=1)[-1]
    assert key == "x.json" or f'"{key}":' in text.splitlines()[caught.value.line - 1]


def test_broken_json_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text('{\n  "id": "x"\n  "name": "X"\n}', encoding="utf-8")
    with pytest.raises(CatalogueError, match=r"x\.json, line 3: Expecting ',' delimiter"):
        load_networks(tmp_path)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"[]", "the file must be an object"),
        (b"\xff", "utf-8"),
        (b'{"id": "x", "id": "x"}', "id stands twice in the same place"),
    ],
)
def test_file_that_is_no_network_is_refused(tmp_path: Path, content: bytes, said: str) -> None:
    (tmp_path / "x.json").write_bytes(content)
    with pytest.raises(CatalogueError, match=said):
        load_network(tmp_path / "x.json")


def test_folder_without_networks_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="no network file here"):
        load_networks(tmp_path)
