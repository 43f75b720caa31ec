"""The name behind `as` is deleted when the except block ends. Whoever uses it below gets an UnboundLocalError instead
of the failure.

`as` 뒤의 이름은 except 블록이 끝나면 지워집니다. 그 아래에서 쓰면 실패 대신 UnboundLocalError가 발생합니다.

Expect: Got: ('raised', 'UnboundLocalError')
"""


def run_all(checks):
    results, failures = {}, []
    for name, check in checks.items():
        failed = False
        try:
            results[name] = check()
        except Exception as failure:
            failed = True
        if failed:
            failure.add_note(f"in check {name}")
            failures.append(failure)
    if failures:
        raise ExceptionGroup("checks failed", failures)
    return results
