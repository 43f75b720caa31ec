"""Each failure lies in a group of its own, as `except*` hands them out: the group of all failures holds groups, and not
the exceptions.

실패마다 그룹이 하나씩 더 씌워져 있습니다. `except*`가 건네주는 것이 그렇습니다. 전체 그룹에 예외가 아니라 그룹이
들어 있습니다.

Expect: all of them, the same objects
"""


def run_all(checks):
    results, failures = {}, []
    for name, check in checks.items():
        try:
            results[name] = check()
        except* Exception as failure:
            failure.add_note(f"in check {name}")
            failures.append(failure)
    if failures:
        raise ExceptionGroup("checks failed", failures)
    return results
