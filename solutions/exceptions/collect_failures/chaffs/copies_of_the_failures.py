"""The group holds new exceptions that look like the failures. They were never raised, so they have no traceback, and
whoever kept the original does not find it in the group.

그룹에 실패와 닮은 새 예외가 들어 있습니다. 발생한 적이 없어서 트레이스백이 없고, 원래 예외를 가지고 있는 쪽은 그것을
그룹에서 찾을 수 없습니다.

Expect: all of them, the same objects
"""


def run_all(checks):
    results, failures = {}, []
    for name, check in checks.items():
        try:
            results[name] = check()
        except Exception as failure:
            failure.add_note(f"in check {name}")
            failures.append(type(failure)(*failure.args))
            failures[-1].add_note(f"in check {name}")
    if failures:
        raise ExceptionGroup("checks failed", failures)
    return results
