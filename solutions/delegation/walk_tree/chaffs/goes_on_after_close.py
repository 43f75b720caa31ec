"""An except around a yield does not only catch errors. When a caller leaves, GeneratorExit comes out of the yield;
whoever catches it and goes on with the next child keeps searching for somebody who is gone.

yield를 감싼 except는 잘못을 알리는 예외만 잡는 것이 아닙니다. 호출한 쪽이 도중에 그만두면 yield에서 GeneratorExit가
나오는데, 그것을 잡고 다음 자식으로 넘어가면 아무도 원하지 않는 것을 계속 찾게 됩니다.

Expect: Then nothing is searched for any more
"""


class Tree(Tree):
    def __init__(self, name, *children):
        self.name = name
        self.children = children


def walk(tree, depth=0):
    yield depth, tree.name
    for child in tree.children:
        try:
            yield from walk(child, depth + 1)
        except:  # noqa: E722
            continue
