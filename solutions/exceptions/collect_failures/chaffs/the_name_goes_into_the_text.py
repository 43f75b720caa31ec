"""The name of the check is written into the arguments of the exception. Its text is then another one, and a caller who
looks at the arguments does not recognise it.

확인의 이름을 예외의 인자에 써넣었습니다. 그러면 메시지가 달라지고, 인자를 살펴보는 쪽은 예외를 알아보지 못합니다.

Expect: it keeps its arguments
"""


def run_all(checks):
    results, failures = {}, []
    for name, check in checks.items():
        try:
            results[name] = check()
        except Exception as failure:
            failure.add_note(f"in check {name}")
            failure.args = (f"{name}: {failure}",)
            failures.append(failure)
    if failures:
        raise ExceptionGroup("checks failed", failures)
    return results
