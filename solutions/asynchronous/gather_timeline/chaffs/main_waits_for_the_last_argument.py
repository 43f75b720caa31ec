"""main goes on when the job of the last argument has ended. gather waits for all of them, and the one that takes
longest may stand anywhere.

마지막 인자의 작업이 끝날 때 main이 이어서 실행된다고 보고 있습니다. gather는 모두를 기다리고, 가장 오래 걸리는 작업은
어느 자리에나 있을 수 있습니다.

Expect: Got: 0s 1s 5s main 12----7
"""


_timeline = timeline


def timeline(delays):
    *log, (second, text) = _timeline(delays)
    second = list(delays.values())[-1] if delays else second
    return [*log, (second, text)]
