"""`from None` does not delete the context, it only asks not to look at it. Here the context is followed all the same.

`from None`은 컨텍스트를 지우는 것이 아니라 보지 말라고 부탁할 뿐입니다. 그런데도 컨텍스트를 따라갑니다.

Expect: but it is hidden
"""


def behind(exc):
    return exc.__context__ if exc.__cause__ is None else exc.__cause__
