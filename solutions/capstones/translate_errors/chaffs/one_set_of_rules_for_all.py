"""Rules, text and context are kept on the class: the boundary that was made last decides for all.

규칙과 메시지, 컨텍스트를 클래스에 저장합니다. 마지막에 만든 경계가 모든 경계의 일을 정합니다.

Expect: Every boundary has its own rules
"""


class Boundary(Boundary):
    def __init__(self, rules, doing, **context):
        Boundary._rules = rules
        Boundary._doing = doing
        Boundary._context = context
