"""The jobs ran one after the other: each one began only when the one before it had ended. await goes on when what it waits
for is over, and a mere call only makes a coroutine object. Start all of them as tasks first, and only then wait.

작업이 하나씩 차례로 실행되었습니다. 앞 작업이 끝난 뒤에야 다음 작업이 시작됩니다. await는 기다리는 것이 끝나야 다음으로
넘어가고, 호출만 하면 코루틴 객체가 만들어질 뿐입니다. 먼저 모두 태스크로 시작한 다음에 기다리세요.

Expect: Making a coroutine object starts nothing
"""


async def side_by_side(jobs):
    coroutines = [job() for job in jobs]
    return [await coroutine for coroutine in coroutines]
