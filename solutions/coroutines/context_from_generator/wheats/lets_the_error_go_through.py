"""Does not ask whether the error is the same: it lets out whatever throw() raises. Only a StopIteration needs care."""

from functools import update_wrapper
from inspect import GEN_CLOSED, getgeneratorstate


class ContextFactory:
    def __init__(self, function):
        self.function = function
        update_wrapper(self, function)

    def __call__(self, *args, **kwargs):
        return Context(self.function(*args, **kwargs))


class Context:
    def __init__(self, generator):
        self.generator = generator

    def __enter__(self):
        value = next(self.generator, None)
        if getgeneratorstate(self.generator) == GEN_CLOSED:
            raise RuntimeError("there was no yield")
        return value

    def __exit__(self, kind, error, traceback):
        generator = self.generator
        try:
            if error is None:
                next(generator)
            else:
                generator.throw(error)
        except StopIteration:
            return error is not None
        except RuntimeError as raised:
            if isinstance(error, StopIteration) and raised.__cause__ is error:
                return None
            raise
        raise RuntimeError("there was another yield")


context_from_generator = ContextFactory
