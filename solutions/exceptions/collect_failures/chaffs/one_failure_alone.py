"""A single failure is raised without a group. The caller then needs two handlers, an `except` and an `except*`, for the
same thing.

실패가 하나뿐이면 그룹 없이 일으킵니다. 그러면 호출한 쪽은 같은 일에 `except`와 `except*`를 모두 준비해야 합니다.

Expect: A single failure also comes in a group
"""


def run_all(checks):
    results, failures = {}, []
    for name, check in checks.items():
        try:
            results[name] = check()
        except Exception as failure:
            failure.add_note(f"in check {name}")
            failures.append(failure)
    if len(failures) == 1:
        raise failures[0]
    if failures:
        raise ExceptionGroup("checks failed", failures)
    return results
