"""All notes carry the same name, that of the last check. What the loop variable holds when the loop is over is the last
name, and not the name of the check that failed.

노트마다 마지막 확인의 이름이 적혀 있습니다. 반복문이 끝난 뒤에 반복 변수에 남은 것은 실패한 확인의 이름이 아니라
마지막 이름입니다.

Expect: Got: [['clock'], ['clock'], ['clock']]
"""


def run_all(checks):
    results, failures = {}, []
    for name, check in checks.items():
        try:
            results[name] = check()
        except Exception as failure:
            failures.append(failure)
    for failure in failures:
        failure.add_note(f"in check {name}")
    if failures:
        raise ExceptionGroup("checks failed", failures)
    return results
