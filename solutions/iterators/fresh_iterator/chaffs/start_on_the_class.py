"""The start is not stored in the object, but on the class or outside of it. That place exists only once: whoever makes
a second Countdown changes the first one.

start를 객체가 아니라 클래스나 그 바깥에 저장하고 있습니다. 그런 곳은 하나뿐이므로 두 번째 Countdown을 만드는 순간 첫
번째 것까지 바뀝니다.

Expect: Every Countdown has a start of its own
"""


class Countdown(Countdown):
    def __init__(self, start):
        Countdown._start = start
