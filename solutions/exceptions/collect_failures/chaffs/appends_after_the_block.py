"""The failure is put into the list below the except block. The name behind `as` is deleted when the block ends, and it
never existed if the check was fine: so an UnboundLocalError comes out in either case.

except 블록 아래에서 실패를 리스트에 넣고 있습니다. `as` 뒤의 이름은 블록이 끝나면 지워지고, 확인이 성공했다면 처음부터
없던 이름입니다. 그래서 어느 쪽이든 UnboundLocalError가 발생합니다.

Expect: UnboundLocalError
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
        raise ExceptionGroup("checks failed", failures)
    return results
