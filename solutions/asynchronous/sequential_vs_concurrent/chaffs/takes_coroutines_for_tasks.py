"""Calling all jobs beforehand starts none of them: each call only makes a coroutine object, and it runs when it is
awaited, one after the other. The event loop does not know it before it is a task.

작업을 미리 모두 호출해 두어도 시작되는 것은 없습니다. 호출하면 코루틴 객체만 만들어지고, 실제로는 await할 때 하나씩
차례로 실행됩니다. 태스크로 만들기 전에는 이벤트 루프가 그 코루틴을 알지 못합니다.

Expect: Making a coroutine object starts nothing
"""


async def side_by_side(jobs):
    coroutines = [job() for job in jobs]
    return [await coroutine for coroutine in coroutines]
