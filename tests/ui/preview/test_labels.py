"""What the public is told of money: where each network says it, and that nobody else does."""

import pytest

from calendar_app import paths
from calendar_app.integrations.catalogue import load_networks
from calendar_app.ui.preview.drawing import Words
from calendar_app.ui.preview.painters import draw

NETWORKS = load_networks(paths.resources() / "networks")
LABEL = "Partenariat rémunéré avec Atelier"
LABELLED = [
    (network, rules.id)
    for network, known in NETWORKS.items()
    for rules in known.formats.values()
    if "commercial_label" in rules.option_names
]


@pytest.mark.parametrize(("network", "format_id"), LABELLED)
@pytest.mark.parametrize("desktop", [False, True])
def test_a_label_is_read_once_and_within_the_picture(make, network, format_id, desktop):
    drawing = draw(make(network, format=format_id, pictures=1, label=LABEL, desktop=desktop))
    shown = [s for s in drawing.shapes if isinstance(s, Words) and s.block.text.startswith("Partenariat")]
    assert len(shown) == 1
    assert shown[0].at.x() + shown[0].block.natural_width <= drawing.width


def test_a_thread_bears_it_on_its_first_post_alone(make):
    drawing = draw(make("x", format="thread", text="Un.\n---\nDeux.", label=LABEL))
    assert drawing.text.count(LABEL) == 1
    assert drawing.text.index(LABEL) < drawing.text.index("Deux.")
