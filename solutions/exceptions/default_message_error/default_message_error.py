"""An exception with data for programs and a message for people, and one that adds nothing to Exception."""


class MissingItem(Exception):
    """Something is not there: `item` tells a program what, the message tells people."""

    def __init__(self, item: str, message: str | None = None) -> None:
        if message is None:
            message = f"{item} is missing"
        super().__init__(message)
        self.item = item


class Quiet(Exception):
    """Exactly like Exception, under a name of its own."""
