"""The listed classes are stored where all objects share them, and the next object overwrites them. What was listed for
one object is stored on self.

적어 둔 클래스를 모든 객체가 함께 쓰는 곳에 저장하고 있어서, 다음 객체가 그것을 덮어씁니다. 객체 하나를 위해 적은 것은
self에 저장하세요.

Expect: Each object has its own list
"""


class ignoring(ignoring):
    def __init__(self, *types):
        type(self)._types = types
        self.caught = None
