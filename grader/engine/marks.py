"""What a suite with decoys calls while it runs: marks of how far a test came, and values that may be changed.

Lives in the attempt, beside the learner's code: whoever reads all of this knows what is a decoy, and has worked for it.
"""

from grader.alterations import another_number

_seen: dict[int, None] = {}
_changing: set[int] = set()


def begin(changing: tuple[int, ...]) -> None:
    """From here on the values of these tokens are changed."""
    _changing.update(changing)


def taken() -> tuple[int, ...]:
    """The marks since the last time they were taken."""
    marks = tuple(_seen)
    _seen.clear()
    return marks


def mark(token: int) -> None:
    """The test has come this far."""
    _seen[token] = None


def pick(token: int, value: object) -> object:
    """The value, or another of its type that no honest module takes for it."""
    return _other(value, token) if token in _changing else value


def other_error(token: int, expected: object) -> object:
    """The exception that is expected, or one that nobody raises."""
    return _Nobodys if token in _changing else expected


class _Nobodys(BaseException):
    """An exception that no module can name."""


def _other(value: object, token: int) -> object:
    kind = type(value)
    if kind is bool:
        return not value
    if kind in (int, float, complex):
        return another_number(value, token)  # type: ignore[arg-type]
    if kind is str:
        return f"{value}{chr(ord('a') + token % 26)}"
    if kind is bytes:
        return value + bytes([ord("a") + token % 26])  # type: ignore[operator]
    return _other_collection(value, token)


def _other_collection(value: object, token: int) -> object:
    """One more item; where that is no sense, something that equals nothing else."""
    if type(value) is list:
        return [*value, token]
    if type(value) is tuple:
        return (*value, token)
    if type(value) in (set, frozenset):
        return value | {("decoy", token)}  # type: ignore[operator]
    if type(value) is dict:
        return {**value, ("decoy", token): token}
    return type("Other", (), {})
