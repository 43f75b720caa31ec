"""The functions ran in other threads, but one after the other: each one began when the one before it had ended. They
have to be started all together before the first result is waited for.

함수가 다른 스레드에서 실행되기는 했지만 하나씩 차례로 실행되었습니다. 앞 함수가 끝난 뒤에야 다음 함수가
시작되었습니다. 첫 결과를 기다리기 전에 모두 시작해야 합니다.

Expect: three that wait for each other meet
"""

import asyncio


async def call_all(functions):
    return [await asyncio.to_thread(function) for function in functions]
