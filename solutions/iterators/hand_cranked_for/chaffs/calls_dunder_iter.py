"""iter(x) does more than call x.__iter__(): for an object that has only __getitem__ it makes an iterator that asks for
x[0], x[1] and so on. Use the built-in function, and leave the method to the class.

iter(x)는 `x.__iter__()`만 호출하고 마는 함수가 아닙니다. `__getitem__`만 있는 객체라면 x[0], x[1], …을 차례로 꺼내는
이터레이터를 만들어 줍니다. 메서드를 직접 호출하지 말고 내장 함수를 사용하세요.

Expect: An object that has only __getitem__ is iterable too
"""


def for_each(iterable, visit):
    iterator = iterable.__iter__()
    visited = 0
    while True:
        try:
            item = next(iterator)
        except StopIteration:
            return visited
        visit(item)
        visited += 1
