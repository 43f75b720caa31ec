"""Tasks that were still running when main ended simply disappeared: their finally blocks never ran. They have to be
cancelled, and the loop has to go on until they have ended.

main이 끝났을 때 실행 중이던 태스크가 그냥 사라졌습니다. finally 블록도 실행되지 않았습니다. 남은 태스크를 취소하고,
끝날 때까지 루프를 계속 돌려야 합니다.

Expect: what still runs is cancelled
"""


async def _end(tasks):
    return None
