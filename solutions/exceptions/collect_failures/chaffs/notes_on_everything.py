"""Everything that comes by gets a note, also a KeyboardInterrupt that is let through. It is not about the check that
happened to run.

지나가는 예외마다 노트를 덧붙이는데, 그대로 내보내는 KeyboardInterrupt에도 붙입니다. 그때 마침 실행되던 확인과는
상관이 없습니다.

Expect: Got: ['network']
"""


def run_all(checks):
    results, failures = {}, []
    for name, check in checks.items():
        try:
            results[name] = check()
        except BaseException as failure:
            failure.add_note(f"in check {name}")
            if not isinstance(failure, Exception):
                raise
            failures.append(failure)
    if failures:
        raise ExceptionGroup("checks failed", failures)
    return results
