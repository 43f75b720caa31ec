"""The exceptions stand among the results, and nothing is raised. The caller does not notice that a check has failed.

예외가 결과 사이에 들어 있을 뿐, 아무것도 발생하지 않습니다. 호출한 쪽은 확인이 실패했다는 것을 알아차리지 못합니다.

Expect: Got: ('returned', 'dict')
"""


def run_all(checks):
    results = {}
    for name, check in checks.items():
        try:
            results[name] = check()
        except Exception as failure:
            failure.add_note(f"in check {name}")
            results[name] = failure
    return results
