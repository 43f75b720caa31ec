"""Counting through positions needs a len(), and [ ] that takes a position. A generator has neither; it can only be
asked for its next item.

위치를 세어 가며 꺼내려면 len()이 있고 [ ]가 위치를 받아야 합니다. 제너레이터에는 len()조차 없고, 다음 값을 달라고 할
수만 있습니다.

Expect: has no len()
"""


def shout(words):
    return (words[index].upper() for index in range(len(words)) if words[index].strip())
