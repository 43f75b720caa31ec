"""A closure over the arguments, and the name and docstring are copied by hand."""


def replayable(function):
    def call(*args, **kwargs):
        class Again:
            def __iter__(self):
                return function(*args, **kwargs)

        return Again()

    call.__name__ = function.__name__
    call.__doc__ = function.__doc__
    return call
