"""The end is stored on the class instead of on the object. The class exists only once: whoever makes a second Steps
changes the first one.

end를 객체가 아니라 클래스에 저장하고 있습니다. 클래스는 하나뿐이므로 두 번째 Steps를 만드는 순간 첫 번째 것까지
바뀝니다.

Expect: Every Steps has an end of its own
"""


class Steps(Steps):
    def __init__(self, end):
        Steps._end = end
