"""The list of notes is replaced, and with it goes the note that the check has added itself.

노트 목록을 새것으로 바꾸어서, 확인이 직접 덧붙인 노트가 사라집니다.

Expect: A note that the check has added itself stays
"""


def run_all(checks):
    results, failures = {}, []
    for name, check in checks.items():
        try:
            results[name] = check()
        except Exception as failure:
            failure.__notes__ = [f"in check {name}"]
            failures.append(failure)
    if failures:
        raise ExceptionGroup("checks failed", failures)
    return results
