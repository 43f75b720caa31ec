"""The first failure ends everything, and the checks behind it never run. People repair one thing, start again, and only
then learn about the next.

첫 번째 실패에서 모두 끝나고, 그 뒤의 확인은 실행되지 않습니다. 하나를 고치고 다시 시작해야 비로소 다음 문제를 알게
됩니다.

Expect: A check that fails does not keep the others from running
"""


def run_all(checks):
    results = {}
    for name, check in checks.items():
        try:
            results[name] = check()
        except Exception as failure:
            failure.add_note(f"in check {name}")
            raise ExceptionGroup("checks failed", [failure])
    return results
