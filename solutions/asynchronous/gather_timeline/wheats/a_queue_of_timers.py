"""A small event loop of its own: what is ready stands in a queue, what sleeps in a heap of timers."""

import heapq
from collections import deque


def timeline(delays):
    events, ready, timers = [], deque(), []

    def job(name):
        events.append((second, f"{name} starts"))
        yield delays[name]
        events.append((second, f"{name} ends"))

    second = 0
    events.append((second, "main starts"))
    ready.extend(job(name) for name in delays)
    events.append((second, "main waits"))
    while ready or timers:
        if not ready:
            second, _, sleeper = heapq.heappop(timers)
            ready.append(sleeper)
        running = ready.popleft()
        for pause in running:
            heapq.heappush(timers, (second + pause, len(events), running))
            break
    events.append((second, f"main got {list(delays)}"))
    return events
