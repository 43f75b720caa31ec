"""A single error comes out by itself, and several come in a group. So callers have to be ready for two kinds of errors,
and will forget one of them.

예외가 하나이면 그대로, 여럿이면 ExceptionGroup으로 나옵니다. 호출한 쪽은 두 가지를 모두 대비해야 하고, 한쪽을 잊기
쉽습니다.

Expect: Raised: KeyError: 'lost'
"""


def close_all(coros):
    errors = []
    for coro in coros:
        try:
            coro.close()
        except Exception as error:
            errors.append(error)
    if len(errors) == 1:
        raise errors[0]
    if errors:
        raise ExceptionGroup("not all coroutines could be closed", errors)
