"""The name after `as` does not get the object. What __enter__ returns goes there, and a method that returns nothing
returns None.

`as` 뒤의 이름에 그 객체가 담기지 않습니다. 거기에는 `__enter__`의 반환값이 담기는데, 아무것도 반환하지 않는 메서드는
None을 반환합니다.

Expect: The name after `as` gets the object
"""


class ignoring(ignoring):
    def __enter__(self):
        self.caught = None
