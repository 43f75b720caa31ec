"""No note of a failure names its check. Even if the message of the group does: taken out of the group, the failure does
not tell where it comes from.

실패의 노트 어디에도 확인의 이름이 없습니다. 그룹의 메시지에 이름이 있더라도, 그룹에서 꺼낸 실패는 어디에서 왔는지 알려
주지 못합니다.

Expect: Got: [[], [], []]
"""


def run_all(checks):
    results, failures, names = {}, [], []
    for name, check in checks.items():
        try:
            results[name] = check()
        except Exception as failure:
            names.append(name)
            failures.append(failure)
    if failures:
        group = ExceptionGroup("checks failed: " + ", ".join(names), failures)
        group.add_note("in checks " + ", ".join(names))
        raise group
    return results
