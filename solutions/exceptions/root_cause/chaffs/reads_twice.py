"""read() is called twice. The second time something else may come, or nothing: a network connection is read up by then.

read()를 두 번 호출합니다. 두 번째에는 다른 것이 나오거나 아무것도 나오지 않을 수 있습니다. 네트워크 연결이라면 이미 다
읽어 버린 뒤입니다.

Expect: load() calls read() exactly once
"""


def load(read):
    try:
        json.loads(read())
    except (OSError, ValueError) as error:
        raise LoadError("the settings cannot be loaded") from error
    return json.loads(read())
