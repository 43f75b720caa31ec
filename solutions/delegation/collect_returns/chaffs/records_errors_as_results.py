"""The error of a stage ends inside run_stages, as if the stage had come to its end. The caller never learns that
something failed.

단계에서 발생한 예외가 run_stages 안에서 끝나 버려, 그 단계가 잘 끝난 것처럼 됩니다. 호출한 쪽은 실패했다는 사실을 알 수
없습니다.

Expect: An error in a stage is not a result
"""


def run_stages(*stages):
    results = []
    for stage in stages:
        try:
            result = yield from stage()
        except Exception as error:
            result = error
        results.append(result)
    return results
