"""The tasks run at the same time, but they are waited for one after the other. While the first one is being awaited,
nobody looks at the second: if that one fails, its error comes out only when its turn has come. gather does not wait in
order. It waits for all of them at once, and learns of an error when it happens; only the results stand in order.

태스크는 동시에 실행되지만 하나씩 차례로 기다리고 있습니다. 첫 태스크를 await하는 동안에는 아무도 두 번째를 보지
않으므로, 두 번째가 실패해도 그 예외는 차례가 되어서야 나옵니다. gather는 차례로 기다리지 않습니다. 모두를 한꺼번에
기다리다가 예외가 발생한 순간에 알게 됩니다. 차례를 지키는 것은 결과뿐입니다.

Expect: An error does not wait for anybody
"""


async def gather_in_order(*awaitables, return_exceptions=False):
    jobs = [asyncio.ensure_future(each) for each in awaitables]
    results = []
    for job in jobs:
        try:
            results.append(await job)
        except Exception as error:
            if not return_exceptions:
                raise
            results.append(error)
    return results
