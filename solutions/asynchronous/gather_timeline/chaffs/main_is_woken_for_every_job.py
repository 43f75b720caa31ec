"""main is woken several times here, as if it awaited one job after the other. It awaits one thing only: the future
that gather returned. That future collects the results by itself, and wakes main when all of them are there.

main이 작업을 하나씩 기다리기라도 하듯 여러 번 깨어난다고 보고 있습니다. main이 await하는 것은 gather가 반환한 퓨처
하나뿐입니다. 결과는 그 퓨처가 알아서 모으고, 모두 모였을 때 main을 깨웁니다.

Expect: 7: main waits, 8: main got
"""


_timeline = timeline


def timeline(delays):
    *log, last = _timeline(delays)
    second = 0
    for name in list(delays)[:-1]:
        second = max(second, delays[name])
        place = log.index((delays[name], f"{name} ends")) if delays[name] == second else len(log) - 1
        log.insert(place + 1, (second, "main waits"))
    return [*log, last]
