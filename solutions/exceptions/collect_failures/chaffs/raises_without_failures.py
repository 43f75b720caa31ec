"""A group is raised even if no check has failed. An ExceptionGroup cannot be empty, so making one ends with an
exception of Python's own. Without failures, the results are what has to come back.

실패한 확인이 없어도 그룹을 일으키려고 합니다. ExceptionGroup은 비어 있을 수 없어서, 만들다가 파이썬의 예외가
발생합니다. 실패가 없으면 결과를 반환해야 합니다.

Expect: Raised: ValueError
"""


def run_all(checks):
    failures = []
    for name, check in checks.items():
        try:
            check()
        except Exception as failure:
            failure.add_note(f"the check was {name}")
            failures.append(failure)
    raise ExceptionGroup("checks failed", failures)
