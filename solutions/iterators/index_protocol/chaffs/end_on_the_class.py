"""The end is not stored in the object, but on the class or outside of it. That place exists only once: whoever makes a
second Steps changes the first one.

end를 객체가 아니라 클래스나 그 바깥에 저장하고 있습니다. 그런 곳은 하나뿐이므로 두 번째 Steps를 만드는 순간 첫 번째
것까지 바뀝니다.

Expect: Every Steps has an end of its own
"""


class Steps(Steps):
    def __init__(self, end):
        Steps._end = end
