"""__iter__ has to return an iterator, and a list is none: it is an iterable that can make one. Python refuses such an
object with a TypeError before the loop has begun.

`__iter__`는 이터레이터를 반환해야 하는데, 리스트는 이터레이터가 아니라 이터레이터를 만들 수 있는 이터러블입니다.
파이썬은 반복을 시작하기도 전에 TypeError를 일으킵니다.

Expect: iter() returned non-iterator of type 'list'
"""


class Tree(Tree):
    def __init__(self, name, *children):
        self.name = name
        self.children = children

    def __iter__(self):
        return [name for _, name in walk(self)]
