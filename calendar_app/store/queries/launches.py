"""The launches of a brand, their posts, and the templates for them."""

from calendar_app.domain.launch import Launch, LaunchTemplate
from calendar_app.domain.post import Post
from calendar_app.store.queries.reader import Reader


def launches(reader: Reader) -> list[Launch]:
    """All launches by their day."""
    return reader.values(Launch, "SELECT * FROM launch ORDER BY day, id")


def launch_of(reader: Reader, post: str) -> Launch | None:
    """The launch a post belongs to, if any."""
    query = "SELECT launch.* FROM launch JOIN post ON post.launch = launch.id WHERE post.id = :post"
    return next(iter(reader.values(Launch, query, post=post)), None)


def posts_of_launch(reader: Reader, launch: str) -> list[Post]:
    """The posts of a launch that are not in the bin, in the order they were meant to come."""
    query = "SELECT * FROM post WHERE launch = :launch AND archived = 0 ORDER BY launch_offset, id"
    return reader.values(Post, query, launch=launch)


def launch_templates(reader: Reader) -> list[LaunchTemplate]:
    """The templates of the brand by name."""
    return reader.values(LaunchTemplate, "SELECT * FROM launch_template ORDER BY name COLLATE NOCASE, id")
