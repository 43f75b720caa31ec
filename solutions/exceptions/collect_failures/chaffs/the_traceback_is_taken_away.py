"""The failures are there, but without their traceback: nobody sees any more where in the check it went wrong.

실패는 들어 있지만 트레이스백이 없습니다. 확인의 어디에서 잘못됐는지 더는 알 수 없습니다.

Expect: Each failure keeps the traceback
"""


def run_all(checks):
    results, failures = {}, []
    for name, check in checks.items():
        try:
            results[name] = check()
        except Exception as failure:
            failure.add_note(f"in check {name}")
            failures.append(failure.with_traceback(None))
    if failures:
        raise ExceptionGroup("checks failed", failures)
    return results
