"""A context manager that ignores the exceptions you name, and remembers the one it ignored."""

from types import TracebackType


class ignoring:
    """Ignore exceptions of the given classes in a with block; `caught` holds the one that was ignored, or None."""

    caught: BaseException | None

    def __init__(self, *types: type[BaseException]) -> None:
        raise NotImplementedError

    def __enter__(self) -> "ignoring":
        """The with block begins: what is returned here goes to the name after `as`."""
        raise NotImplementedError

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> bool:
        """The with block is over: true if its exception is to be ignored."""
        raise NotImplementedError
