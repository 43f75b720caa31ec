"""Each job begins only when the one before it has ended. Together they take as long as all of them added up, and a job
that is to be cancelled has not even begun.

앞 작업이 끝나야 다음 작업이 시작됩니다. 걸리는 시간이 모두 더한 만큼이 되고, 취소해야 할 작업은 시작도 하지 않은
상태입니다.

Expect: together they take as long as the longest one
"""

import asyncio


async def load_all(*jobs):
    results = []
    for position, job in enumerate(jobs):
        try:
            results.append(await job)
        except Exception as error:
            for rest in jobs[position + 1 :]:
                rest.close()
            raise ExceptionGroup("a job failed", [error]) from None
        except BaseException:
            for rest in jobs[position + 1 :]:
                rest.close()
            raise
    return results
