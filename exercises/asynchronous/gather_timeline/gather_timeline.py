"""Tell beforehand what an asyncio program will do, and when."""

from collections.abc import Mapping


def timeline(delays: Mapping[str, int]) -> list[tuple[int, str]]:
    """Return what the program in the README logs for these delays, as pairs of second and text, without running it."""
    raise NotImplementedError
