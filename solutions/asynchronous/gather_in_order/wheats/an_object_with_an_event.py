"""An object notes how each one ends, and sets an event when the outcome is clear."""

import asyncio


class Gathering:
    def __init__(self, awaitables, return_exceptions):
        self.futures = {place: asyncio.ensure_future(each) for place, each in enumerate(awaitables)}
        self.return_exceptions = return_exceptions
        self.results = {}
        self.failed = []
        self.over = asyncio.Event()

    def finish(self, place, future):
        if future.cancelled():
            outcome = asyncio.CancelledError()
        else:
            outcome = future.exception()
        if outcome is None:
            self.results[place] = future.result()
        else:
            self.results[place] = outcome
            self.failed.append(outcome)
        if len(self.results) == len(self.futures) or (self.failed and not self.return_exceptions):
            self.over.set()

    async def run(self):
        for place, future in self.futures.items():
            future.add_done_callback(lambda done, place=place: self.finish(place, done))
        try:
            await self.over.wait()
        except asyncio.CancelledError as cancelled:
            await self.stop()
            raise cancelled
        if self.failed and not self.return_exceptions:
            raise self.failed[0]
        return [self.results[place] for place in sorted(self.results)]

    async def stop(self):
        for future in self.futures.values():
            future.cancel()
        while not all(future.done() for future in self.futures.values()):
            await asyncio.wait(self.futures.values())


async def gather_in_order(*awaitables, return_exceptions=False):
    return await Gathering(awaitables, return_exceptions).run() if awaitables else []
