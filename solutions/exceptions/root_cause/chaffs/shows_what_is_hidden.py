"""Raised from None, an exception keeps its context, with the wish that nobody looks at it. Here the context is followed
all the same.

from None으로 일으킨 예외에도 컨텍스트는 남아 있습니다. 보지 말아 달라는 표시가 붙을 뿐입니다. 그런데도 컨텍스트를
따라갑니다.

Expect: but it is hidden
"""


def behind(exc):
    return exc.__context__ if exc.__cause__ is None else exc.__cause__
