"""The new error has an empty context. What the boundary was told about the user or the file is lost.

새 예외의 컨텍스트가 비어 있습니다. 사용자나 파일에 대해 경계에 알려 준 것이 사라집니다.

Expect: Got: {}
"""


class Boundary(Boundary):
    def __init__(self, rules, doing, **context):
        super().__init__(rules, doing)
