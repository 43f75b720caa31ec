"""What yield from does, written out: ask with next(), and take the value out of StopIteration."""


def run_stages(*stages):
    results = []
    for stage in stages:
        running = stage()
        while True:
            try:
                item = next(running)
            except StopIteration as stop:
                results.append(stop.value)
                break
            yield item
    return results
