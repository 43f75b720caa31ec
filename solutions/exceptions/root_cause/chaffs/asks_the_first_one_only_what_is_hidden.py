"""Whether the context is hidden is asked only once, of the exception that was passed in. Each exception of the chain
answers for itself.

컨텍스트를 숨겼는지를 인자로 받은 예외에만 한 번 물어봅니다. 예외 연쇄의 예외에 저마다 물어보아야 합니다.

Expect: Every exception of the chain may hide its context
"""


def chain(exc):
    if exc.__cause__ is None and exc.__suppress_context__:
        return [exc]
    found = []
    while exc is not None and not any(exc is known for known in found):
        found.append(exc)
        exc = exc.__context__ if exc.__cause__ is None else exc.__cause__
    return found
