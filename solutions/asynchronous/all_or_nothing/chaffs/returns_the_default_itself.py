"""The default comes back by itself, where the caller expects a list of results.

호출한 쪽은 결과 리스트를 기대하는데 기본값만 그대로 반환합니다.

Expect: the result is a list with the default in it
"""

async def load_or_default(default, *jobs):
    results = default
    try:
        results = await load_all(*jobs)
    except* ValueError:
        pass
    return results
