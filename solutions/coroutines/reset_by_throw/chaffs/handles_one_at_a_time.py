"""One exception is handled well, and a second one right after it is not: it arrives while the coroutine waits for the
number that follows the first. Wherever the coroutine waits, an exception can come in.

예외 하나는 잘 처리하지만, 바로 뒤이어 온 두 번째 예외는 처리하지 못합니다. 첫 예외에 대답하고 다음 수를 기다리는
동안에 도착하기 때문입니다. 코루틴이 멈춰서 기다리는 자리라면 어디에나 예외가 올 수 있습니다.

Expect: A second Reset is handled like the first
"""


def totals():
    total = 0
    while True:
        try:
            number = yield total
        except Reset:
            total = 0
            number = yield 0
        except Report as report:
            number = yield report.args[0], total
        total += number
