"""The list is complete, but it goes out as one more item and not as the return value. A caller who delegates to
run_stages receives None.

리스트는 제대로 모았지만 반환하지 않고 마지막 값으로 내놓고 있습니다. run_stages에 위임한 쪽은 None을 받게 됩니다.

Expect: The list of results is what run_stages returns
"""


def run_stages(*stages):
    results = []
    for stage in stages:
        result = yield from stage()
        results.append(result)
    yield results
