"""The whole stage is run, and its items are gathered, before the first of them comes out. The results are right, but the
progress messages arrive when the work is over, and an endless stage never delivers its first one.

단계를 끝까지 실행해 값을 모두 모은 다음에야 첫 값을 내보냅니다. 결과는 맞지만 진행 상황이 일이 다 끝난 뒤에야 나오고,
끝없는 단계라면 첫 값도 나오지 않습니다.

Expect: An item goes out as soon as its stage yields it
"""


def run_to_end(running):
    items = []
    while True:
        try:
            items.append(next(running))
        except StopIteration as stop:
            return items, stop.value


def run_stages(*stages):
    results = []
    for stage in stages:
        items, result = run_to_end(stage())
        yield from items
        results.append(result)
    return results
