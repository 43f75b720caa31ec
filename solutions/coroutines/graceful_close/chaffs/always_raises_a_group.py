"""A group is made even if there was no error. An ExceptionGroup cannot be empty: making one is a ValueError.

예외가 하나도 없었는데도 ExceptionGroup을 만듭니다. ExceptionGroup은 비어 있을 수 없어서, 만들려고 하면 ValueError가
발생합니다.

Expect: Raised: ValueError
"""


def close_all(coros):
    errors = []
    for coro in coros:
        try:
            coro.close()
        except Exception as error:
            errors.append(error)
    raise ExceptionGroup("not all coroutines could be closed", errors)
