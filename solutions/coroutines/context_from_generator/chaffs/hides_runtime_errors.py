"""The generator answered with a RuntimeError of its own, and it got lost: the error of the body came out in its place.
A RuntimeError stands for the body's error only if Python has made it of that, a StopIteration.

제너레이터가 스스로 일으킨 RuntimeError가 사라지고, 본문의 예외가 대신 나왔습니다. RuntimeError가 본문의 예외를 대신하는
것은, 파이썬이 본문의 StopIteration으로 만들었을 때뿐입니다.

Expect: A RuntimeError that the generator raises is an error like any other
"""


def _was_made_of(error, raised):
    return isinstance(raised, RuntimeError)
