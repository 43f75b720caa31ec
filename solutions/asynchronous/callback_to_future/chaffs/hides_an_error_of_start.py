"""start() has failed, and call did not say so: the one who awaits it got a value, or another exception.

start()가 실패했는데 call이 그 사실을 알리지 않았습니다. await한 쪽은 어떤 값이나 다른 예외를 받았습니다.

Expect: there is no operation to wait for
"""

_call = call


async def call(start):
    failures = []

    def guarded_start(on_ok, on_error):
        try:
            return start(on_ok, on_error)
        except Exception as error:
            failures.append(error)
            on_ok(None)
            return lambda: None

    return await _call(guarded_start)
