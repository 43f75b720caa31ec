"""The value is kept once for all objects, so the Ready that was made last decides what all of them give.

값 하나를 모든 객체가 함께 쓰고 있습니다. 그래서 마지막에 만든 Ready의 값이 모든 객체에서 나옵니다.

Expect: What belongs to one object is not shared with another one
"""


class Ready(Ready):
    def __init__(self, value):
        Ready.value = value
