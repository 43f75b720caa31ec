"""A class that overrides bark() has no dogs, unless it has an __init__ of its own: what StrictDog does in its __init__
to forbid its dogs is inherited as well. abstractmethod needs no __init__, and looks only at what is missing.

bark()를 오버라이드한 클래스라도 자기 `__init__`이 없으면 객체를 만들 수 없습니다. StrictDog가 객체를 막으려고
`__init__`에서 하는 일까지 물려받기 때문입니다. abstractmethod는 `__init__` 없이도, 빠진 것이 있을 때에만 막습니다.

Expect: As soon as a class overrides bark(), its dogs can be made
"""


class StrictDog(StrictDog):
    def __init__(self):
        raise TypeError("StrictDog is abstract")


class Bichon(StrictDog):
    def __init__(self):
        pass

    def bark(self):
        return "멍멍"
