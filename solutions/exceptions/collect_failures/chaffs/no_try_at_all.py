"""The first failure comes out of run_all() as it is: no group, no note, and the checks behind it never run.

첫 번째 실패가 그대로 run_all() 밖으로 나옵니다. 그룹도 노트도 없고, 그 뒤의 확인은 실행되지 않습니다.

Expect: Got: ('raised', 'ValueError')
"""


def run_all(checks):
    return {name: check() for name, check in checks.items()}
