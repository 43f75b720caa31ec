"""The functions ran in the thread of the event loop, one after the other, and the loop stood still while each of them
blocked. An async function runs in the thread of its loop like everything else.

함수가 이벤트 루프의 스레드에서 하나씩 실행되었고, 함수가 블로킹하는 동안 루프도 멈춰 있었습니다. async 함수의 본문도
다른 코드와 똑같이 루프의 스레드에서 실행됩니다.

Expect: none may run in the thread of the event loop
"""


async def call_all(functions):
    return [function() for function in functions]
