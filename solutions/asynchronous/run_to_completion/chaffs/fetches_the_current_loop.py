"""The loop was not made but fetched, and where there is none to fetch this is an error. asyncio.get_event_loop()
makes one in the main thread only, and from Python 3.14 on not even there; after the first run it is a closed one.

루프를 만들지 않고 가져왔는데, 가져올 루프가 없는 곳에서는 예외가 발생합니다. asyncio.get_event_loop()는 메인 스레드에서만
루프를 만들어 주고, 파이썬 3.14부터는 그마저도 하지 않습니다. 한 번 실행한 다음에는 이미 닫힌 루프가 나옵니다.

Expect: There is no current event loop in thread
"""

import asyncio


def run(main, *, loop_factory=asyncio.new_event_loop):
    loop = asyncio.get_event_loop()
    result = loop.run_until_complete(main)
    loop.close()
    return result
