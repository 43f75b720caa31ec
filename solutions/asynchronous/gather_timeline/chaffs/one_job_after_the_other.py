"""The jobs run one after the other here: the second one starts only when the first one has ended. But all tasks are
booked before main waits, so while one job sleeps, the loop has the others to run, and the delays pass at the same
time.

작업이 하나씩 차례로 실행된다고 보고 있습니다. 앞의 작업이 끝나야 다음 작업이 시작합니다. 하지만 main이 기다리기 전에
모든 태스크가 예약되어 있으므로, 한 작업이 자는 동안 이벤트 루프는 다른 작업을 실행하고, 시간은 모두 함께 흐릅니다.

Expect: All jobs start at second 0
"""


def timeline(delays):
    log = [(0, "main starts"), (0, "main waits")]
    second = 0
    for name, delay in delays.items():
        log.append((second, f"{name} starts"))
        second += delay
        log.append((second, f"{name} ends"))
    log.append((second, f"main got {list(delays)}"))
    return log
