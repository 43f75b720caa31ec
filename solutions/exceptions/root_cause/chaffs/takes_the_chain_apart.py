"""The links are cut while the chain is followed. That ends every circle, but the exceptions do not know any longer what
is behind them.

예외 연쇄를 따라가면서 연결을 끊어 버립니다. 그러면 고리는 모두 끝나지만, 예외는 자기 뒤에 무엇이 있었는지 더는 알지
못합니다.

Expect: chain() leaves the exceptions as they are
"""

complete = chain


def chain(exc):
    found = complete(exc)
    for each in found:
        if each.__cause__ is not None or each.__context__ is not None:
            try:
                each.__cause__ = each.__context__ = None
            except AttributeError:
                pass
    return found
