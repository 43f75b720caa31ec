"""The first error ends close_all(), and the coroutines behind it stay open. They have done nothing wrong: close them
all, and tell of the errors afterwards.

예외가 처음 발생하는 순간 close_all()이 끝나고, 그 뒤의 코루틴은 열린 채로 남습니다. 나머지 코루틴에는 아무 문제도
없습니다. 모두 닫은 다음에 예외를 알리세요.

Expect: The ones behind them must be closed all the same
"""


def close_all(coros):
    errors = []
    try:
        for coro in coros:
            coro.close()
    except Exception as error:
        errors.append(error)
    if errors:
        raise ExceptionGroup("not all coroutines could be closed", errors)
