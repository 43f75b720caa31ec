"""Case by case, as in contextlib; the generator is closed where it has yielded too often."""

import functools
from contextlib import ContextDecorator


class Manager(ContextDecorator):
    def __init__(self, function, args, kwargs):
        self.function, self.args, self.kwargs = function, args, kwargs

    def __enter__(self):
        self.generator = self.function(*self.args, **self.kwargs)
        for value in self.generator:
            return value
        raise RuntimeError("no yield")

    def __exit__(self, kind, error, traceback):
        if kind is None:
            try:
                next(self.generator)
            except StopIteration:
                return False
        else:
            try:
                self.generator.throw(error)
            except StopIteration as stop:
                return stop is not error
            except RuntimeError as raised:
                if raised is error:
                    return False
                if isinstance(error, StopIteration) and raised.__cause__ is error:
                    return False
                raise
            except BaseException as raised:
                if raised is not error:
                    raise
                return False
        self.generator.close()
        raise RuntimeError("more than one yield")


def context_from_generator(function):
    @functools.wraps(function)
    def make(*args, **kwargs):
        return Manager(function, args, kwargs)

    return make
