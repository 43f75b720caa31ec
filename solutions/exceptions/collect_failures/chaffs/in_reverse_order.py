"""The failures come in the wrong order, the last check first.

실패가 거꾸로, 마지막 확인의 것부터 들어 있습니다.

Expect: in the order of the checks
"""


def run_all(checks):
    results, failures = {}, []
    for name, check in checks.items():
        try:
            results[name] = check()
        except Exception as failure:
            failure.add_note(f"in check {name}")
            failures.append(failure)
    if failures:
        raise ExceptionGroup("checks failed", failures[::-1])
    return results
