"""An exception that was put in as a value was raised. Ready holds a value and does not ask what it is.

값으로 넣은 예외가 발생했습니다. Ready는 값을 담아 둘 뿐, 그것이 무엇인지 따지지 않습니다.

Expect: An exception that was put in comes out as a value
"""


class Ready(Ready):
    def __await__(self):
        yield from ()
        if isinstance(self.value, Exception):
            raise self.value
        return self.value
