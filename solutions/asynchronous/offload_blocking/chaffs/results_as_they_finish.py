"""The function that was finished first had its result first in the list. Who gets the list cannot tell any more which
result belongs to which function.

먼저 끝난 함수의 결과가 리스트의 앞에 왔습니다. 리스트를 받은 쪽은 어느 결과가 어느 함수의 것인지 알 수 없습니다.

Expect: Got: ['result of the last', 'result of the first']
"""

import asyncio


async def call_all(functions):
    jobs = [asyncio.to_thread(function) for function in functions]
    return [await job for job in asyncio.as_completed(jobs)]
