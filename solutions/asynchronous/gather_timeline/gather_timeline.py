"""Tell beforehand what an asyncio program will do, and when."""

from collections.abc import Mapping


def timeline(delays: Mapping[str, int]) -> list[tuple[int, str]]:
    """Return what the program in the README logs for these delays, as pairs of second and text, without running it."""
    names = list(delays)
    return [
        (0, "main starts"),
        (0, "main waits"),
        *((0, f"{name} starts") for name in names),
        *((delays[name], f"{name} ends") for name in sorted(names, key=lambda name: delays[name])),
        (max(delays.values(), default=0), f"main got {names}"),
    ]
