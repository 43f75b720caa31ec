"""The checks behind a failure run while that failure is still being handled. So it becomes the context of the next
failure, and the report says that one happened because of the other.

실패를 처리하는 동안 그 뒤의 확인을 실행합니다. 그래서 앞의 실패가 다음 실패의 컨텍스트가 되고, 보고서에는 마치 앞의
것을 처리하다가 뒤의 것이 발생한 것처럼 나옵니다.

Expect: and its context is not the
"""


def run_all(checks):
    results, failures = {}, []
    waiting = iter(checks.items())

    def go_on():
        for name, check in waiting:
            try:
                results[name] = check()
            except Exception as failure:
                failure.add_note(f"in check {name}")
                failures.append(failure)
                go_on()

    go_on()
    if failures:
        raise ExceptionGroup("checks failed", failures)
    return results
