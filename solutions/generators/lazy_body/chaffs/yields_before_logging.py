"""The word stands below the yield that it belongs to. But the body pauses at the yield, so every word comes one request
late: the first request logs nothing at all.

말을 그 짝인 yield 아래에 적었습니다. 본문은 yield에서 멈추므로 모든 말이 한 요청씩 늦어지고, 첫 요청 때는 아무것도
기록되지 않습니다.

Expect: it tells log "Hello!" and then hands out 0
"""


def greeting(log):
    yield 0
    log("Hello!")
    yield 1
    log("Good")
    yield 2
    log("Morning!")
    log("Bye")
