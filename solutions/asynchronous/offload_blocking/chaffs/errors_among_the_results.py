"""The error of a function did not come out of call_all: it was caught, or stayed behind in its thread, or lies in the list
like any other result. The caller goes on as if nothing had happened.

함수의 예외가 call_all 밖으로 나오지 않았습니다. 어딘가에서 잡혔거나, 스레드 안에 남았거나, 보통 결과처럼 리스트에 담긴
것입니다. 호출한 쪽은 아무 일도 없었던 것처럼 계속 진행하게 됩니다.

Expect: Got: no exception
"""

import asyncio


async def call_all(functions):
    jobs = (asyncio.to_thread(function) for function in functions)
    return await asyncio.gather(*jobs, return_exceptions=True)
