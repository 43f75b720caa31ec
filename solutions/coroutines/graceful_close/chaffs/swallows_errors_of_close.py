"""All the coroutines are closed, but no exception comes out of close_all(), whatever went wrong. The caller believes
that every journal has its last line: what is printed or returned instead is easily overlooked.

코루틴은 모두 닫지만, 무엇이 잘못되어도 close_all()에서 예외가 나오지 않습니다. 호출한 쪽은 모든 일지에 마지막 줄이
있다고 믿게 됩니다. 예외를 출력하거나 반환하기만 하면 모르고 지나치기 쉽습니다.

Expect: Got: no exception
"""


def close_all(coros):
    for coro in coros:
        try:
            coro.close()
        except Exception:
            pass
