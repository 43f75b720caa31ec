"""When the body ends without an exception, __exit__ is called all the same, with None in all three places. Here None is
treated as an exception.

본문이 예외 없이 끝나도 `__exit__`는 호출되고, 세 인자는 모두 None입니다. 여기서는 None을 예외처럼 다룹니다.

Expect: If the body raises nothing
"""


class Boundary(Boundary):
    def __exit__(self, exc_type, exc, tb):
        exc.__traceback__ = tb
        return super().__exit__(exc_type, exc, tb)
