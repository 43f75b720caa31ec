"""For an exception without a traceback, an Origin comes back that means nothing. A caller who asks `is None` takes it
for a real place.

트레이스백이 없는 예외에 아무 뜻도 없는 Origin을 반환하는 코드입니다. 호출한 쪽은 `is None`으로 확인하므로 이것을 진짜
위치로 여깁니다.

Expect: Got: Origin(module=''
"""

first_place = origin


def origin(exc):
    return first_place(exc) or Origin("", "", "", 0)
