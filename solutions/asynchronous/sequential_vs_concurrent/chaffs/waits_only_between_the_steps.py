"""The wait after the last step is missing, so a count ends half a second too early. It belongs to every step: the wait
is part of the body of the loop, not something between two steps.

마지막 단계 뒤의 기다림이 빠져 count가 0.5초 일찍 끝납니다. 기다림은 단계 사이에만 있는 것이 아니라 모든 단계에 딸려
있습니다.

Expect: Checked: seconds Expected: 1.5 Got: 1.0
"""


async def count(name, n, log):
    for step in range(1, n + 1):
        log(f"{name} {step}/{n}")
        if step < n:
            await asyncio.sleep(0.5)
