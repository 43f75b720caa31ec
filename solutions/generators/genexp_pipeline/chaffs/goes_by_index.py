"""Counting through positions needs len() and [ ], which only sequences have. A generator has neither; it can only be
asked for its next item.

위치를 세어 가며 꺼내려면 시퀀스에만 있는 len()과 [ ]가 필요합니다. 제너레이터에는 둘 다 없고, 다음 값을 달라고 할 수만
있습니다.

Expect: has no len()
"""


def shout(words):
    return (words[index].upper() for index in range(len(words)) if words[index].strip())
