"""Plain yield hands out exactly the object that stands behind it: here the whole iterable, as one item. To hand out
what is inside, delegate with yield from.

그냥 yield는 뒤에 적은 객체를 그대로 내놓습니다. 여기서는 이터러블이 통째로 값 하나가 되어 나옵니다. 그 안의 값을
내놓으려면 yield from으로 위임해야 합니다.

Expect: All items of the first iterable come first
"""


def chain_all(*iterables):
    for iterable in iterables:
        yield iterable
