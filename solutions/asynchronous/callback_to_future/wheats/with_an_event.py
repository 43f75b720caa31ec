"""An Event wakes the coroutine, and a list of at most one element holds the answer."""

import asyncio


async def call(start):
    answered = asyncio.Event()
    answers = []

    def answer(kind):
        def callback(content):
            answers.append((kind, content))
            answered.set()

        return callback

    stop = start(answer("ok"), answer("error"))
    try:
        await answered.wait()
    except asyncio.CancelledError:
        stop()
        raise
    kind, content = answers[0]
    if kind == "error":
        raise content
    return content
