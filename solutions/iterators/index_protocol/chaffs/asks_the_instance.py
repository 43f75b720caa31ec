"""obj.__getitem__ looks at the instance first. The brackets in obj[index] do not: they take the method of the class.
An attribute that happens to have this name must not change what a loop sees.

obj.__getitem__은 인스턴스부터 찾습니다. obj[index]의 대괄호는 그렇지 않고 클래스의 메서드를 호출합니다. 어쩌다 같은
이름을 가진 속성 때문에 반복의 결과가 달라지면 안 됩니다.

Expect: Python looks up special methods in the class
"""


def old_iter(obj):
    if not hasattr(obj, "__getitem__"):
        raise TypeError("there is no __getitem__")
    index = 0
    while True:
        try:
            item = obj.__getitem__(index)
        except (IndexError, StopIteration):
            return
        yield item
        index += 1
