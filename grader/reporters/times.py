"""The time at which a report was made, for formats that write it in a way of their own."""

from datetime import UTC, datetime


def read_time(started: str) -> datetime:
    """Return the time in UTC; 1970 where a report holds none, since it may hold any text there."""
    try:
        return datetime.fromisoformat(started).astimezone(UTC)
    except (ValueError, OverflowError):
        return datetime(1970, 1, 1, tzinfo=UTC)
