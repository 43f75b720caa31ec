"""cancel() only leaves a request. The task hears of it when the loop runs it again, and the loop did not run any
more, or not long enough for the task to end.

cancel()은 요청을 남길 뿐입니다. 태스크는 루프가 다시 실행해 줄 때 그 요청을 받습니다. 그런데 루프가 더 돌지 않았거나,
태스크가 끝날 만큼 오래 돌지 않았습니다.

Expect: cancel() only asks
"""


async def _end(tasks):
    for task in tasks:
        task.cancel()
