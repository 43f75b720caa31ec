"""Leaves the with protocol to contextlib: every `with` opens a fresh generator, kept on a stack of its own."""

from contextlib import contextmanager
from functools import singledispatch


class AppError(Exception):
    def __init__(self, message, **context):
        super().__init__(message)
        self.context = context


class NotFound(AppError):
    pass


class InvalidInput(AppError):
    pass


class Unavailable(AppError):
    pass


class Boundary:
    def __init__(self, rules, doing, **context):
        self._open = []

        @singledispatch
        def translate(exc):
            return exc

        for kind, rule in rules.items():

            def by_rule(exc, rule=rule):
                new = rule(f"{doing}: {exc}", **context)
                new.__cause__ = exc
                return new

            translate.register(kind, by_rule)

        @translate.register(AppError)
        def _(exc):
            exc.add_note(f"({doing})")
            return exc

        @translate.register(BaseExceptionGroup)
        @translate.register(ExceptionGroup)
        def _(group):
            new = [translate(each) for each in group.exceptions]
            return group if all(map(lambda a, b: a is b, new, group.exceptions)) else group.derive(new)

        @contextmanager
        def boundary():
            try:
                yield
            except BaseException as exc:
                new = translate(exc)
                if new is exc:
                    raise
                raise new from exc

        self._make = boundary

    def __enter__(self):
        self._open.append(self._make())
        self._open[-1].__enter__()
        return self

    def __exit__(self, exc_type, exc, tb):
        return self._open.pop().__exit__(exc_type, exc, tb)
