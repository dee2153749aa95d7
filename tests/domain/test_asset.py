"""Crops: their size in pixels, turned, and made for a shape."""

from hypothesis import given
from hypothesis import strategies as st

from calendar_app.domain.asset import FULL, WHOLE, Crop, crop_to

SIDES = st.integers(200, 9000)
POINTS = st.tuples(st.integers(0, FULL), st.integers(0, FULL))


def test_the_whole_of_a_picture_is_as_large_as_it_is():
    assert WHOLE.size(640, 427) == (640, 427)
    assert Crop(turn=1).size(640, 427) == (427, 640)


def test_a_sliver_still_has_a_pixel():
    assert Crop(0, 0, 1, 1).size(640, 427) == (1, 1)


@given(
    st.builds(
        Crop, *(st.integers(*each) for each in ((0, 4999), (0, 4999), (5000, FULL), (5000, FULL), (0, 3)))
    )
)
def test_four_quarter_turns_lead_back(crop):
    assert crop.turned().turned().turned().turned() == crop


def test_a_turn_keeps_the_same_part_of_the_picture():
    assert Crop(left=0, top=0, right=2500, bottom=FULL).turned() == Crop(0, 0, FULL, 2500, 1)


@given(SIDES, SIDES, st.sampled_from([4 / 5, 1.0, 1.91, 9 / 16]), st.integers(0, 3), POINTS)
def test_a_crop_for_a_shape_has_it_touches_two_edges_and_holds_the_focus(width, height, ratio, turn, focus):
    crop = crop_to(ratio, width=width, height=height, turn=turn, focus=focus)
    across, down = (height, width) if turn % 2 else (width, height)
    shape = (crop.right - crop.left) * across / ((crop.bottom - crop.top) * down)
    assert abs(shape - ratio) / ratio < 0.01
    assert (crop.left, crop.right) == (0, FULL) or (crop.top, crop.bottom) == (0, FULL)
    assert 0 <= crop.left <= focus[0] <= crop.right <= FULL
    assert 0 <= crop.top <= focus[1] <= crop.bottom <= FULL


def test_without_a_focus_the_middle_is_kept():
    assert crop_to(1.0, width=2000, height=1000) == Crop(2500, 0, 7500, FULL)
