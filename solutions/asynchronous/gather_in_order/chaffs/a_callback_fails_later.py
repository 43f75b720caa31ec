"""The future that tells the outcome is finished a second time, when another job fails later or when the last one ends.
That raises InvalidStateError inside of a callback, where nobody can catch it, and asyncio reports it. Ask done()
first.

결과를 알리는 퓨처를, 다른 작업이 나중에 실패했을 때나 마지막 작업이 끝났을 때 한 번 더 완료하려고 합니다. 그러면 콜백
안에서 InvalidStateError가 발생하는데, 아무도 잡을 수 없어 asyncio가 알리게 됩니다. 먼저 done()을 물어보세요.

Expect: InvalidStateError
"""


async def gather_in_order(*awaitables, return_exceptions=False):
    jobs = [asyncio.ensure_future(each) for each in awaitables]
    if not jobs:
        return []
    over = asyncio.get_running_loop().create_future()

    def note(job):
        if over.cancelled():
            return
        if _error_of(job) is not None and not return_exceptions:
            over.set_exception(_error_of(job))
        elif all(each.done() for each in jobs):
            over.set_result(None)

    for job in jobs:
        job.add_done_callback(note)
    try:
        await over
    except asyncio.CancelledError:
        for job in jobs:
            job.cancel()
        await asyncio.wait(jobs)
        raise
    return [job.result() if _error_of(job) is None else _error_of(job) for job in jobs]
