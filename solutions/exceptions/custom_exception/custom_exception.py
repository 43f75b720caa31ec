"""An exception of your own that carries data, and a function that raises it."""


class CustomException(Exception):
    """Something went wrong: `code` tells what, `name` tells where."""

    def __init__(self, code: int, name: str) -> None:
        super().__init__(code, name)
        self.code = code
        self.name = name

    def __str__(self) -> str:
        """The text for people: "<code>, <name> error occur!"."""
        return f"{self.code}, {self.name} error occur!"


def check(code: int, name: str) -> str:
    """Code 0 is "ok"; any other code is raised as a CustomException."""
    if code != 0:
        raise CustomException(code, name)
    return "ok"
