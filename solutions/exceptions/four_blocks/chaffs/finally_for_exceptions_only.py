""""finally" is logged for every Exception, but KeyboardInterrupt, SystemExit, GeneratorExit and asyncio.CancelledError
are none: they pass by. Only a finally block runs for everything.

Exception이 발생하면 "finally"를 기록하지만 KeyboardInterrupt, SystemExit, GeneratorExit, asyncio의 CancelledError는
Exception이 아니라서 그냥 지나갑니다. 무엇이 발생하든 실행되는 것은 finally 블록뿐입니다.

Expect: KeyboardInterrupt and its like included
"""


def attempt(action, log):
    value = None
    try:
        log("try")
        try:
            value = action()
        except ValueError:
            log("except")
        else:
            log("else")
    except Exception:
        log("finally")
        raise
    log("finally")
    return value
