"""The error of a stage is put into the list as if the stage had returned it, and the next stage starts. The caller
never learns that something failed.

단계에서 발생한 예외를 마치 반환값인 것처럼 리스트에 넣고 다음 단계를 시작하고 있습니다. 호출한 쪽은 실패했다는 사실을
알 수 없습니다.

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
