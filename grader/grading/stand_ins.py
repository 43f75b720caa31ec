"""Modules that stand for a learner's: suites are run beside them to learn something of the suites.

Both have every name that a suite may ask for.
"""

#: Whatever is called raises: for suites that the pack's own stub cannot be imported by.
REFUSING = b"""
class Anything(Exception):
    def __init__(self, *args, **kwargs):
        raise TypeError("there is nothing behind this name")


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return Anything
"""

#: What is behind a name can be called, looped over, awaited and derived from; it is no text and no number, so that no
#: path and no other name can be made of it.
OBLIGING = b"""
class FlowkataAnythingType(type):
    def __getattr__(cls, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return cls()

    def __iter__(cls):
        return iter(())


class FlowkataAnything(Exception, metaclass=FlowkataAnythingType):
    def __init__(self, *args, **kwargs):
        super().__init__()

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __call__(self, *args, **kwargs):
        return self

    __getitem__ = __call__

    def __iter__(self):
        return iter(())

    def __next__(self):
        raise StopIteration

    def __aiter__(self):
        return self

    async def __anext__(self):
        raise StopAsyncIteration

    def __await__(self):
        return self
        yield

    def __enter__(self):
        return self

    def __exit__(self, *args):
        return None

    async def __aenter__(self):
        return self

    async def __aexit__(self, *args):
        return None

    def __len__(self):
        return 0

    def __bool__(self):
        return False


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    return FlowkataAnything
"""
