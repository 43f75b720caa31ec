"""To notice errors early, the body is run once when a loop begins, and only then for real. Whatever it does, it does
twice: reading a file, asking a server, counting.

예외를 일찍 알아차리려고 반복을 시작할 때 본문을 시험 삼아 한 번 실행하고, 그다음에 진짜로 실행하고 있습니다. 그러면
파일을 읽든 서버에 묻든 횟수를 세든 모든 일을 두 번씩 하게 됩니다.

Expect: One loop is one run of the body
"""


class Replay:
    def __init__(self, start):
        self._start = start

    def __iter__(self):
        next(self._start(), None)
        return self._start()
