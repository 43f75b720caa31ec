"""This is contextlib's own context manager. It does everything right, but you have not written it.

contextlib에 들어 있는 바로 그 컨텍스트 매니저입니다. 모두 올바르게 동작하지만, 직접 만든 것이 아닙니다.

Expect: Write your own context manager
"""

from contextlib import contextmanager


def context_from_generator(function):
    return contextmanager(function)
