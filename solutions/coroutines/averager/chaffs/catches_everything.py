"""An except that catches everything catches more than the mistake it was meant for: close() ends a generator by an
exception, too, and whoever catches that one and goes on cannot be closed. Wrong data, on the other hand, goes
unnoticed.

모든 것을 잡는 except는 의도한 실수보다 훨씬 많은 것을 잡습니다. close()도 예외를 이용해 제너레이터를 끝내므로, 그
예외까지 잡고 계속 실행되면 닫을 수 없습니다. 게다가 잘못된 데이터는 아무도 모르게 지나갑니다.

Expect: it must not catch the GeneratorExit that close() sends, and go on
"""


def averager():
    count, total, average = 0, 0.0, None
    while True:
        try:
            number = yield average
            if number is None:
                return Result(count, average)
            total += number
        except:  # noqa: E722
            continue
        count += 1
        average = total / count
