"""Inherits from contextlib.suppress, which decides what is ignored, and adds the memory."""

from contextlib import suppress


class ignoring(suppress):
    caught = None

    def __enter__(self):
        super().__enter__()
        self.caught = None
        return self

    def __exit__(self, exc_type, exc, tb):
        ignored = super().__exit__(exc_type, exc, tb)
        if ignored:
            self.caught = exc
        return ignored
