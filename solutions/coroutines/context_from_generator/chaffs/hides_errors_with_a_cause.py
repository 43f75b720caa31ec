"""The generator answered with an error that names the body's as its cause, and it got lost. `raise … from error` is how
a good translation looks: only the RuntimeError that Python makes of a StopIteration stands for the body's own error.

제너레이터가 본문의 예외를 원인으로 밝히며 새 예외를 일으켰는데, 그 예외가 사라졌습니다. `raise … from error`는 예외를
번역하는 올바른 방법입니다. 본문의 예외를 대신하는 것은 파이썬이 StopIteration으로 만든 RuntimeError뿐입니다.

Expect: takes the place of the body's error
"""


def _was_made_of(error, raised):
    return error is not None and raised.__cause__ is error
