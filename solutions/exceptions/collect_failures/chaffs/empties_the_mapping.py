"""The checks are taken out of the mapping one by one. It belongs to the caller, who may want to run the checks again.

확인을 매핑에서 하나씩 꺼내 버립니다. 매핑은 호출한 쪽의 것이고, 확인을 다시 실행하려고 할 수도 있습니다.

Expect: run_all() only reads it
"""


def run_all(checks):
    results, failures = {}, []
    while checks:
        name = next(iter(checks))
        check = checks.pop(name)
        try:
            results[name] = check()
        except Exception as failure:
            failure.add_note(f"in check {name}")
            failures.append(failure)
    if failures:
        raise ExceptionGroup("checks failed", failures)
    return results
