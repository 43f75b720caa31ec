"""The start is stored on the class instead of on the object. The class exists only once: whoever makes a second
Countdown changes the first one.

start를 객체가 아니라 클래스에 저장하고 있습니다. 클래스는 하나뿐이므로 두 번째 Countdown을 만드는 순간 첫 번째 것까지
바뀝니다.

Expect: Every Countdown has a start of its own
"""


class Countdown(Countdown):
    def __init__(self, start):
        Countdown._start = start
