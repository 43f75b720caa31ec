"""The body raised a StopIteration, and a RuntimeError came out. Python makes one out of every StopIteration that leaves
a generator, and keeps the first as its cause: the code that drives the generator has to recognise it.

본문은 StopIteration을 일으켰는데 RuntimeError가 나왔습니다. StopIteration이 제너레이터 밖으로 나가려고 하면 파이썬이
RuntimeError로 바꾸고, 원래 예외는 그 __cause__에 담아 둡니다. 제너레이터를 실행하는 쪽이 이것을 알아보아야 합니다.

Expect: and yet the same StopIteration has to come out
"""


def _was_made_of(error, raised):
    return False
