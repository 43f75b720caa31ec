"""A decorator puts another function in the place of the first one. Without wraps that one is called "call" and has no
docstring, so help() and error messages no longer tell which function this is.

데코레이터는 원래 함수의 자리에 다른 함수를 놓습니다. wraps가 없으면 그 함수의 이름은 "call"이고 독스트링도 없습니다.
help()나 예외 메시지를 보아도 어떤 함수인지 알 수 없게 됩니다.

Expect: A decorated function still says what it is called
"""


class Replay:
    def __init__(self, start):
        self._start = start

    def __iter__(self):
        return self._start()


def replayable(function):
    def call(*args, **kwargs):
        return Replay(partial(function, *args, **kwargs))

    return call
