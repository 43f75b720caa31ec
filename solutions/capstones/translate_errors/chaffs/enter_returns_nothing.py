"""The name behind `as` is None: it is what __enter__ gives back.

`as` 뒤의 이름이 None입니다. 이 이름에는 `__enter__`가 반환한 값이 담깁니다.

Expect: Got: None
"""


class Boundary(Boundary):
    def __enter__(self):
        pass
