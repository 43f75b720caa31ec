"""All steps are logged at once, and the waiting comes afterwards. It belongs to every step: log one, wait half a
second, and only then log the next one.

모든 단계를 한꺼번에 기록한 다음에야 기다립니다. 기다리는 것은 단계마다 할 일입니다. 한 단계를 기록하고 0.5초를 기다린
뒤에 다음 단계를 기록하세요.

Expect: Got: [0.0, 0.0, 0.0]
"""


async def count(name, n, log):
    for step in range(1, n + 1):
        log(f"{name} {step}/{n}")
    await asyncio.sleep(n / 2)
