"""Each failure is printed when it happens. What is to be shown, and where, is up to the caller.

실패할 때마다 출력합니다. 무엇을 어디에 보여 줄지는 호출한 쪽이 정할 일입니다.

Expect: They print nothing
"""


def run_all(checks):
    results, failures = {}, []
    for name, check in checks.items():
        try:
            results[name] = check()
        except Exception as failure:
            print(name, failure)
            failure.add_note(f"in check {name}")
            failures.append(failure)
    if failures:
        raise ExceptionGroup("checks failed", failures)
    return results
