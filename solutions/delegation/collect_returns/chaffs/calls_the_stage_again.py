"""A generator cannot be rewound, so the stage is called a second time, just for its return value. The value is right,
but everything that the stage does happens twice.

제너레이터는 되감을 수 없으므로 반환값을 얻으려고 단계를 한 번 더 호출하고 있습니다. 값은 맞지만 단계가 하는 일이 모두
두 번씩 일어납니다.

Expect: Items and result come out of one and the same call
"""


def run_stages(*stages):
    results = []
    for stage in stages:
        yield from stage()
        again = stage()
        try:
            while True:
                next(again)
        except StopIteration as stop:
            results.append(stop.value)
    return results
