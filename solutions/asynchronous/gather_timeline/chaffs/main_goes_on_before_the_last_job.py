"""main goes on in the right second, but before the last job has noted its end. gather can only wake main when that job
is over, and then main has to wait for its turn like everybody else.

main이 이어서 실행되는 초는 맞지만, 마지막 작업이 끝났다고 적기도 전입니다. gather는 그 작업이 끝나야 main을 깨울 수
있고, 그때 main도 다른 태스크처럼 자기 차례를 기다려야 합니다.

Expect: 6: main got
"""


_timeline = timeline


def timeline(delays):
    *log, end, got = _timeline(delays)
    return [*log, got, end] if delays else [*log, end, got]
