"""All errors come out in one flat group. Which of them belonged together, and under which message, is lost.

예외가 모두 납작한 그룹 하나에 담겨 나옵니다. 어느 것끼리, 어떤 메시지 아래 함께 있었는지 알 수 없습니다.

Expect: Got: ('night', [('NotFound', 'reading: 7'), ('TypeError'
"""


def leaves(group):
    for each in group.exceptions:
        if isinstance(each, BaseExceptionGroup):
            yield from leaves(each)
        else:
            yield each


class Boundary(Boundary):
    def _translate_group(self, group):
        old = list(leaves(group))
        new = [self._translate(each) for each in old]
        return group if all(map(lambda a, b: a is b, new, old)) else group.derive(new)
