"""All stages are called before the first one starts. The bodies do not run yet, but a stage is any function, and its
call may open a file or a connection that is not needed until much later.

첫 단계가 시작되기도 전에 모든 단계를 호출하고 있습니다. 제너레이터 본문은 아직 실행되지 않지만, 단계는 어떤 함수든 될
수 있어서 호출하는 순간 파일이나 연결을 열지도 모릅니다. 한참 뒤에야 쓸 것을 미리 여는 셈입니다.

Expect: do not call the next one before the current one has ended
"""


def run_stages(*stages):
    results = []
    for running in [stage() for stage in stages]:
        result = yield from running
        results.append(result)
    return results
