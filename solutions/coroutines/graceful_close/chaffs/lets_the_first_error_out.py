"""An error comes out of close_all() at the moment when it is raised. The coroutines behind it stay open, and what would
go wrong with them nobody learns.

예외가 발생하면 그 순간 close_all() 밖으로 나갑니다. 그 뒤의 코루틴은 열린 채로 남고, 거기에서 무엇이 잘못될지는 알 수
없습니다.

Expect: Raised: ValueError: cannot tidy up
"""


def close_all(coros):
    for coro in coros:
        coro.close()
