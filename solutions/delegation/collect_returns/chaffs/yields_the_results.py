"""The result of a stage is sent out with yield, between the items. Whoever loops over them cannot tell a message from a
result any more.

단계의 결과를 yield로 내놓아 값들 사이에 섞어 버리고 있습니다. 그러면 받는 쪽에서는 무엇이 진행 상황이고 무엇이
결과인지 구별할 수 없습니다.

Expect: return values are not items
"""


def run_stages(*stages):
    results = []
    for stage in stages:
        result = yield from stage()
        yield result
        results.append(result)
    return results
