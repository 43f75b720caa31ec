"""Each end is counted from the end before it. All jobs fall asleep in second 0, so each delay is counted from there: a
job with a delay of 3 ends in second 3, whatever has ended before.

끝나는 때를 바로 앞의 작업이 끝난 때부터 세고 있습니다. 모든 작업이 0초에 잠들었으므로 걸리는 시간은 거기서부터 셉니다.
3초 자는 작업은 앞에서 무엇이 끝났든 3초에 끝납니다.

Expect: Got: 0s 1s 4s 9s
"""


def timeline(delays):
    log = [(0, "main starts"), (0, "main waits"), *((0, f"{name} starts") for name in delays)]
    second = 0
    for name in sorted(delays, key=delays.get):
        second += delays[name]
        log.append((second, f"{name} ends"))
    return [*log, (second, f"main got {list(delays)}")]
