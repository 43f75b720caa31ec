"""The chain ends at an exception that was raised with `from`, even if it has a cause. __suppress_context__ is set by
`from cause` as well as by `from None`: it only says that the context does not count.

원인이 있어도 `from`으로 일으킨 예외에서 예외 연쇄가 끝납니다. __suppress_context__는 `from None`만이 아니라 `from
cause`로도 참이 됩니다. 컨텍스트를 보지 말라는 뜻일 뿐입니다.

Expect: Got: [LoadError('translated')]
"""


def behind(exc):
    if exc.__suppress_context__:
        return None
    return exc.__cause__ if exc.__cause__ is not None else exc.__context__
