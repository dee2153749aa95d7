"""How large a file is made for a channel."""

import pytest

from calendar_app import paths
from calendar_app.commands.media import job_for
from calendar_app.integrations.catalogue import load_networks
from calendar_app.integrations.media_store import MediaStore
from calendar_app.journal.seal import SealedMedia


@pytest.mark.parametrize("format", ["feed_single", "carousel"])
@pytest.mark.parametrize(("by_tool", "height"), [(False, 1440), (True, 1350)])
def test_by_hand_instagram_gets_pictures_of_three_to_four_in_full(tmp_path, format, by_tool, height):
    instagram = load_networks(paths.resources() / "networks")["instagram"]
    job = job_for(
        SealedMedia(source="a"),
        network=instagram,
        format=format,
        by_tool=by_tool,
        store=MediaStore(tmp_path),
    )
    assert (job.width, job.height) == (1080, height)
