"""The group is given back like a value. Nothing stops, and the caller takes it for the results.

그룹을 값처럼 반환합니다. 아무것도 멈추지 않고, 호출한 쪽은 그것을 결과로 여깁니다.

Expect: Got: ('returned', 'ExceptionGroup')
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
        return ExceptionGroup("checks failed", failures)
    return results
