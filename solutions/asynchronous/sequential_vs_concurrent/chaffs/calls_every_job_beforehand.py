"""The coroutines run one after another, but all of them are made before the first one runs. What a job does when it
is called then happens too early, and after an error the remaining coroutines are never awaited.

코루틴은 하나씩 실행되지만, 첫 코루틴이 실행되기도 전에 모두 만들어집니다. 작업을 호출할 때 일어나는 일이 너무 일찍
일어나고, 예외가 발생하면 남은 코루틴은 끝내 await되지 않습니다.

Expect: A job is not even called before its turn
"""


async def one_by_one(jobs):
    coroutines = [job() for job in jobs]
    return [await coroutine for coroutine in coroutines]
