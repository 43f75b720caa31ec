"""The delays are taken out of the mapping while the list is made. They belong to the caller, who wants to run the
program with them afterwards. Look at them, or work on a copy.

리스트를 만들면서 매핑에서 값을 꺼내 없애고 있습니다. 그것은 호출한 쪽의 것이고, 호출한 쪽은 나중에 그것으로 프로그램을
실행하려고 합니다. 읽기만 하거나 복사본을 쓰세요.

Expect: The delays belong to the caller
"""


_timeline = timeline


def timeline(delays):
    log = _timeline(delays)
    for name in list(delays):
        del delays[name]
    return log
