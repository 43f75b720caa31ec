"""An exception of your own that carries data, and a function that raises it."""


class CustomException(Exception):
    """Something went wrong: `code` tells what, `name` tells where."""

    def __init__(self, code: int, name: str) -> None:
        raise NotImplementedError

    def __str__(self) -> str:
        """The text for people: "<code>, <name> error occur!"."""
        raise NotImplementedError


def check(code: int, name: str) -> str:
    """Code 0 is "ok"; any other code is raised as a CustomException."""
    raise NotImplementedError
