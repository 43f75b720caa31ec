"""The program is run instead of being worked out. That takes as many seconds as the longest delay, and shows what
happens without anybody having to know why.

시간을 따져 보지 않고 프로그램을 실행하고 있습니다. 그러면 가장 긴 시간만큼 실제로 기다려야 하고, 무슨 일이
벌어지는지는 보여도 왜 그런지는 몰라도 됩니다.

Expect: work the times out, without running the program
"""

import asyncio


def timeline(delays):
    events = []

    def log(text):
        events.append((round(asyncio.get_running_loop().time() - began), text))

    async def job(name, delay):
        log(f"{name} starts")
        await asyncio.sleep(delay)
        log(f"{name} ends")
        return name

    async def main():
        nonlocal began
        began = asyncio.get_running_loop().time()
        log("main starts")
        tasks = [asyncio.create_task(job(name, delay)) for name, delay in delays.items()]
        log("main waits")
        log(f"main got {await asyncio.gather(*tasks)}")

    began = 0
    asyncio.run(main())
    return events
