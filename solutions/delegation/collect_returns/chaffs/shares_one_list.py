"""The list is not made in the call, so there is only one, and all runs write into it. The second run returns the
results of the first one as well.

리스트를 호출할 때마다 만들지 않아서, 하나뿐인 리스트에 모든 실행이 함께 씁니다. 그래서 두 번째 실행의 결과에 첫 번째
실행의 결과까지 섞여 나옵니다.

Expect: each of them collects its own results
"""

results = []


def run_stages(*stages):
    for stage in stages:
        result = yield from stage()
        results.append(result)
    return results
