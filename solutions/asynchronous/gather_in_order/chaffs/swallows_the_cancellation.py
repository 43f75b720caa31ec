"""The gathering was cancelled, and a list came back, as if everything were in order. Whoever cancels waits for a
CancelledError: it says that the work was stopped. return_exceptions is about errors of the jobs, not about this.

취소했는데 아무 문제 없는 것처럼 리스트가 반환됩니다. 취소한 쪽은 CancelledError를 기다립니다. 일이 중단되었다는 뜻이기
때문입니다. return_exceptions는 작업의 예외에 관한 것이지 이 취소와는 상관없습니다.

Expect: A cancellation is for gather_in_order itself
"""


_gather_in_order = gather_in_order


async def gather_in_order(*awaitables, return_exceptions=False):
    try:
        return await _gather_in_order(*awaitables, return_exceptions=return_exceptions)
    except asyncio.CancelledError as cancelled:
        if not return_exceptions:
            raise
        return [cancelled for _ in awaitables]
