"""`in` asks for an equal object. Two exceptions of a dataclass with the same data are equal, and the second one is
taken for the first: there the chain ends too early.

`in`은 같은 값인지를 묻습니다. 데이터가 같은 데이터클래스 예외 둘은 같은 값이어서, 두 번째 예외를 첫 번째로 착각합니다.
예외 연쇄가 거기에서 너무 일찍 끝납니다.

Expect: Got: 2
"""


def chain(exc):
    found = []
    while exc is not None and exc not in found:
        found.append(exc)
        exc = behind(exc)
    return found
