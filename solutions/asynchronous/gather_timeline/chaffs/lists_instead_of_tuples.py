"""The events are lists of two items. They look like pairs, but a list never equals a tuple; an event that nobody will
change is a tuple.

사건이 값 두 개짜리 리스트로 되어 있습니다. 짝처럼 보이지만 리스트와 튜플은 결코 같지 않습니다. 바뀔 일이 없는 사건은
튜플로 만드세요.

Expect: Got: [[0, 'main starts']
"""


_timeline = timeline


def timeline(delays):
    return [[second, text] for second, text in _timeline(delays)]
