"""look() adds the state to the list and gives None to the one who has called it. The body learns nothing.

look()이 상태를 리스트에 추가하기만 하고, 호출한 쪽에는 None을 줍니다. 본문은 아무것도 알 수 없습니다.

Expect: Got: [None, None]
"""


def life(function):
    states = []

    def look():
        states.append(getgeneratorstate(generator))

    generator = function(look)
    look()
    for _ in generator:
        look()
    look()
    return states
