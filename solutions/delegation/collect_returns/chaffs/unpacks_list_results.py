"""A result that is a list is unpacked into the list of results. Then one stage fills several places, or none at all,
and the borders between the stages disappear.

결과가 리스트이면 풀어서 결과 리스트에 붙이고 있습니다. 그러면 한 단계가 여러 자리를 차지하거나 한 자리도 차지하지
못하고, 단계 사이의 경계가 사라집니다.

Expect: One stage, one entry
"""


def run_stages(*stages):
    results = []
    for stage in stages:
        result = yield from stage()
        if isinstance(result, list):
            results.extend(result)
        else:
            results.append(result)
    return results
