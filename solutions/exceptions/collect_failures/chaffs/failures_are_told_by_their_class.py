"""Results and failures go into one list, and are told apart by their class afterwards. An exception that a check has
returned is then taken for a failure.

결과와 실패를 한데 모으고 나중에 클래스로 구별합니다. 그러면 확인이 반환한 예외 객체를 실패로 착각합니다.

Expect: A check may return an exception object
"""


def run_all(checks):
    results = {}
    for name, check in checks.items():
        try:
            results[name] = check()
        except Exception as failure:
            failure.add_note(f"in check {name}")
            results[name] = failure
    failures = [each for each in results.values() if isinstance(each, Exception)]
    if failures:
        raise ExceptionGroup("checks failed", failures)
    return results
