"""A result of None is left out, because there seems to be nothing in it. Then the list is shorter than the number of
stages, and nobody can tell any more which result belongs to which stage.

None은 결과가 아니라고 여겨 빼 버리고 있습니다. 그러면 리스트가 단계 수보다 짧아지고, 어느 결과가 어느 단계의 것인지
알 수 없게 됩니다.

Expect: Each stage has its place in the list
"""


def run_stages(*stages):
    results = []
    for stage in stages:
        result = yield from stage()
        if result is not None:
            results.append(result)
    return results
