"""Where the safe zone of a format lies over the part of a picture that is used."""

import pytest

from calendar_app.domain.safe_zone import Box, SafeZone, over_picture

ZONE = SafeZone(left=65, top=269, right=120, bottom=672)


def test_over_a_picture_of_the_screen_s_shape_it_is_the_zone_itself():
    assert over_picture(ZONE, Box(0, 0, 1080, 1920)) == Box(65, 269, 960, 1248)
    half = over_picture(ZONE, Box(100, 50, 640, 1010))
    assert half == Box(132.5, 184.5, 580, 674)


def test_a_square_stands_in_the_middle_of_the_screen_and_only_its_part_of_the_zone_is_told():
    square = over_picture(ZONE, Box(0, 0, 1080, 1080))
    assert (square.top, square.bottom) == (0, 828)


def test_a_picture_higher_than_the_screen_loses_what_is_above_and_below():
    high = over_picture(ZONE, Box(0, 0, 1080, 2120))
    assert (high.top, high.bottom) == pytest.approx((369, 1348))
