"""An exception as a text: in full, or in one line."""


def report(exc: BaseException) -> str:
    """All that Python would print about `exc`, as one text."""
    raise NotImplementedError


def one_line(exc: BaseException) -> str:
    """`exc` in one line: "Type: text (file.py:12 in function)"."""
    raise NotImplementedError
