"""Any failure leads to the default, whatever error it was. A server that is down then looks like a value that is
missing.

어떤 예외로 실패하든 기본값을 반환합니다. 서버가 멈춘 것도 값이 없는 것처럼 보입니다.

Expect: An error that is no ValueError has no default
"""

async def load_or_default(default, *jobs):
    try:
        return await load_all(*jobs)
    except ExceptionGroup:
        return [default]
