"""Everything is collected, Ctrl-C included. The checks behind it run all the same, and the wish to stop comes out as
one failure among others.

Ctrl-C까지 모두 모읍니다. 그 뒤의 확인도 계속 실행되고, 멈추라는 요청은 여러 실패 가운데 하나가 되어 나옵니다.

Expect: Got: BaseExceptionGroup(
"""


def run_all(checks):
    results, failures = {}, []
    for name, check in checks.items():
        try:
            results[name] = check()
        except BaseException as failure:
            failure.add_note(f"in check {name}")
            failures.append(failure)
    if failures:
        raise BaseExceptionGroup("checks failed", failures)
    return results
