"""A group that a check has raised is taken apart, and its members stand among the failures of the other checks. Then
nobody knows which of them belong together.

확인이 일으킨 그룹을 풀어서 그 안의 예외를 다른 확인의 실패 사이에 늘어놓습니다. 그러면 어느 것끼리 함께였는지 알 수
없습니다.

Expect: and is not unpacked
"""


def run_all(checks):
    results, failures = {}, []
    for name, check in checks.items():
        try:
            results[name] = check()
        except ExceptionGroup as group:
            for failure in group.exceptions:
                failure.add_note(f"in check {name}")
                failures.append(failure)
        except Exception as failure:
            failure.add_note(f"in check {name}")
            failures.append(failure)
    if failures:
        raise ExceptionGroup("checks failed", failures)
    return results
