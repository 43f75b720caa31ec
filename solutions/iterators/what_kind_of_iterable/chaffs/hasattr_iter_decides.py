"""An __iter__ method is one way to be iterable, but not the only one: a for loop accepts an object with __getitem__
alone, too. And the name says little. hasattr also finds it in a class such as list, which only keeps it for its
objects, and where it has been set to None to forbid the loop.

`__iter__` 메서드가 있으면 이터러블이지만, 그것만이 방법은 아닙니다. for 문은 `__getitem__`만 있는 객체도 받습니다.
게다가 이름만으로는 알 수 있는 것이 많지 않습니다. list 같은 클래스에는 자기 객체를 위한 `__iter__`가 있고, 반복을
막으려고 None으로 둔 `__iter__`도 있는데, hasattr는 이런 것까지 모두 있다고 답합니다.

Expect: A for loop also accepts an object that has only __getitem__
"""


def kind(obj):
    if isinstance(obj, Iterator):
        return "iterator"
    if isinstance(obj, Sequence):
        return "sequence"
    return "iterable" if hasattr(obj, "__iter__") else "not iterable"
