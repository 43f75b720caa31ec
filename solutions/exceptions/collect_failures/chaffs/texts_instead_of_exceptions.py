"""The failures were collected, but not as exceptions. An ExceptionGroup takes exceptions only, so making it from texts
or anything else ends with an exception of Python's own.

실패를 모으기는 했지만 예외 객체로 모으지 않았습니다. ExceptionGroup에는 예외만 담을 수 있어서, 문자열 같은 것을
담으려고 하면 파이썬의 예외가 발생합니다.

Expect: Got: ('raised', 'ValueError')
"""


def run_all(checks):
    results = {}
    failures = []
    for name, check in checks.items():
        try:
            results[name] = check()
        except Exception as failure:
            failures.append(f"{name}: {failure}")
    if failures:
        raise ExceptionGroup("checks failed", failures)
    return results
