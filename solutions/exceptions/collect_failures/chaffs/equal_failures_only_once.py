"""A failure that looks like an earlier one is left out. Two checks that fail alike are still two failures.

앞서 나온 것과 똑같아 보이는 실패는 빠집니다. 똑같이 실패한 확인이라도 둘이면 실패도 둘입니다.

Expect: So each failure gets a note
"""


def run_all(checks):
    results, failures = {}, {}
    for name, check in checks.items():
        try:
            results[name] = check()
        except Exception as failure:
            failure.add_note(f"in check {name}")
            failures.setdefault(repr(failure), failure)
    if failures:
        raise ExceptionGroup("checks failed", [*failures.values()])
    return results
