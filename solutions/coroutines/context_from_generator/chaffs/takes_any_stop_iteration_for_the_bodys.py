"""The generator itself raised a StopIteration where it should have ended, and the error of the body came out as if nothing
had happened. A RuntimeError that was made of a StopIteration is forgiven only if it was the body's own StopIteration.

제너레이터가 끝나야 할 자리에서 스스로 StopIteration을 일으켰는데, 아무 일도 없었던 것처럼 본문의 예외가 나왔습니다.
StopIteration에서 만들어진 RuntimeError라도 본문이 일으킨 바로 그 StopIteration일 때에만 눈감아 주어야 합니다.

Expect: everything happens as with contextlib.contextmanager
"""


def _was_made_of(error, raised):
    return isinstance(raised, RuntimeError) and isinstance(raised.__cause__, StopIteration)
