"""task.cancel() only leaves a request. stop() comes back before the task has even seen it, let alone cleaned up.

task.cancel()은 요청을 남길 뿐입니다. 태스크가 정리하기는커녕 취소를 알아차리기도 전에 stop()이 끝납니다.

Expect: Got: ['stop() is back', 'cleaned up']
"""

async def stop(task):
    task.cancel()
