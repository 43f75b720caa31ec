"""type(obj).__getitem__ finds the right method. But when the class has none, looking up the attribute fails with
AttributeError, while obj[0] tells the user in a TypeError what is wrong with the argument.

`type(obj).__getitem__`으로 찾으면 올바른 메서드가 나옵니다. 하지만 클래스에 그 메서드가 없으면 속성을 찾지 못해
AttributeError가 발생합니다. obj[0]이라면 인자가 잘못됐음을 TypeError로 알려 줍니다.

Expect: nor an AttributeError
"""


def old_iter(obj):
    index = 0
    while True:
        try:
            item = type(obj).__getitem__(obj, index)
        except (IndexError, StopIteration):
            return
        yield item
        index += 1
