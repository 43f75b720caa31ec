"""The item goes back after every Exception, but KeyboardInterrupt, SystemExit, GeneratorExit and asyncio's
CancelledError are none: when they come, the item stays out. Only a finally block runs for everything.

Exception이 발생하면 돌려주지만 KeyboardInterrupt, SystemExit, GeneratorExit, asyncio의 CancelledError는 Exception이
아닙니다. 이런 예외가 발생하면 돌려주지 않습니다. 무엇이 발생하든 실행되는 것은 finally 블록뿐입니다.

Expect: are not an Exception, but they end work() as well
"""


def use(pool, work):
    item = pool.acquire()
    try:
        result = work(item)
    except Exception:
        pool.release(item)
        raise
    pool.release(item)
    return result
