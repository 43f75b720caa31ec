"""The results stand in the order in which the jobs ended. gather puts each result at the place of its argument: who is
fast comes early in the log, but not in the list.

결과가 작업이 끝난 순서대로 담겨 있습니다. gather는 결과를 그 인자의 자리에 담습니다. 빨리 끝난 작업은 로그에서는 먼저
나오지만 리스트에서는 앞으로 오지 않습니다.

Expect: in the order of its arguments, whichever job ended first
"""


_timeline = timeline


def timeline(delays):
    *log, (second, _) = _timeline(delays)
    return [*log, (second, f"main got {sorted(delays, key=delays.get)}")]
