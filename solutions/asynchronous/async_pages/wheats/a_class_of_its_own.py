"""The stream is a class with the three methods that callers use; first_n closes in a finally of its own."""


class items:
    def __init__(self, fetch_page, close):
        self.fetch_page = fetch_page
        self.close = close
        self.number = 0
        self.page = iter(())
        self.is_over = False

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.is_over:
            raise StopAsyncIteration
        try:
            for item in self.page:
                return item
            self.number += 1
            page = await self.fetch_page(self.number)
            if not page:
                raise StopAsyncIteration
        except BaseException:
            await self.aclose()
            raise
        self.page = iter(page)
        return next(self.page)

    async def aclose(self):
        if not self.is_over:
            self.is_over = True
            await self.close()


async def first_n(stream, n):
    try:
        if n == 0:
            return []
        taken = []
        async for item in stream:
            taken.append(item)
            if len(taken) == n:
                break
        return taken
    finally:
        await stream.aclose()
