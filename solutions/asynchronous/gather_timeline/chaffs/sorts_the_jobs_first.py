"""Starts and results stand in the order of the delays. Only the ends have that order. The loop starts the task that was
made first, and gather puts each result at the place of its argument, and both follow the order of the mapping.

시작과 결과까지 걸리는 시간 순서로 늘어놓았습니다. 그 순서를 따르는 것은 끝뿐입니다. 이벤트 루프는 먼저 만든 태스크를
먼저 시작하고, gather는 결과를 그 인자의 자리에 담으므로, 둘 다 매핑의 순서를 따릅니다.

Expect: 9: main got ['quick', 'medium', 'slow']
"""


_timeline = timeline


def timeline(delays):
    return _timeline(dict(sorted(delays.items(), key=lambda job: job[1])))
