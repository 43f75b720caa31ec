"""The stop is not stored in the object, but on the class or outside of it. That place exists only once: whoever makes a
second LazyRange changes the first one.

stop을 객체가 아니라 클래스나 그 바깥에 저장하고 있습니다. 그런 곳은 하나뿐이므로 두 번째 LazyRange를 만드는 순간 첫
번째 것까지 바뀝니다.

Expect: Every LazyRange has a stop of its own
"""


class LazyRange(LazyRange):
    def __init__(self, stop):
        LazyRange._stop = max(stop, 0)
