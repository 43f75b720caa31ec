"""Only some kinds of exception are collected. Another one ends run_all(), and the failures collected so far are lost.

몇 가지 예외만 모읍니다. 다른 예외가 발생하면 run_all()이 거기에서 끝나고, 그때까지 모은 실패도 사라집니다.

Expect: What kind of Exception a check raises does not matter
"""


def run_all(checks):
    results, failures = {}, []
    for name, check in checks.items():
        try:
            results[name] = check()
        except (ArithmeticError, AttributeError, LookupError, OSError, TypeError, ValueError) as failure:
            failure.add_note(f"in check {name}")
            failures.append(failure)
        except ExceptionGroup as failure:
            failure.add_note(f"in check {name}")
            failures.append(failure)
    if failures:
        raise ExceptionGroup("checks failed", failures)
    return results
