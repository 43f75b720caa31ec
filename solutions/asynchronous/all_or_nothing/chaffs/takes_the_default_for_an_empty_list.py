"""An empty list of results is replaced by the default. But without jobs nothing has failed.

결과가 빈 리스트이면 기본값으로 바꿉니다. 하지만 작업이 없었을 뿐 실패한 것은 없습니다.

Expect: The default is not needed, also when there are no jobs
"""

async def load_or_default(default, *jobs):
    results = []
    try:
        results = await load_all(*jobs)
    except* ValueError:
        pass
    return results or [default]
