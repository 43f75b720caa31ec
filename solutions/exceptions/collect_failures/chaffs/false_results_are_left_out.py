"""A result of 0, "" or None is taken for no result, and its name is missing.

결과가 0이나 "", None이면 결과가 없는 것으로 여겨서 그 이름이 빠집니다.

Expect: are results like any other
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
        raise ExceptionGroup("checks failed", failures)
    return {name: value for name, value in results.items() if value}
