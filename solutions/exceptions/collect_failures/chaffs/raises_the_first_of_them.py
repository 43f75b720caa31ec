"""All failures are collected, but only the first one is raised. The others are lost.

실패를 모두 모으기는 했지만 첫 번째 것만 일으킵니다. 나머지는 사라집니다.

Expect: Got: ('raised', 'ValueError')
"""


def run_all(checks):
    results, failures = {}, []
    for name, check in checks.items():
        try:
            results[name] = check()
        except Exception as failure:
            failure.add_note(f"in check {name}")
            failures.append(failure)
    if failures:
        raise failures[0]
    return results
