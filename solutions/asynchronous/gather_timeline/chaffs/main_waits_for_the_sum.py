"""main gets its results when the delays have passed one after the other. They pass at the same time: when the longest
one is over, all the others are over as well, and main goes on.

main이 걸리는 시간을 모두 더한 때에 결과를 받는다고 보고 있습니다. 시간은 모두 함께 흐릅니다. 가장 오래 걸리는 작업이
끝나면 나머지도 모두 끝나 있으므로 main은 그때 이어서 실행됩니다.

Expect: Got: 0s 1s 5s 6s
"""


_timeline = timeline


def timeline(delays):
    *log, (_, text) = _timeline(delays)
    return [*log, (sum(delays.values()), text)]
