"""The errors are returned and not raised. A caller who does not look at the result of close_all() never learns of them.

예외를 일으키지 않고 반환합니다. close_all()의 결과를 확인하지 않으면 예외가 있었는지 알 수 없습니다.

Expect: Got: []
"""


def close_all(coros):
    errors = []
    for coro in coros:
        try:
            coro.close()
        except Exception as error:
            errors.append(error)
    return errors
