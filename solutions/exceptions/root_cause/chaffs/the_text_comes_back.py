"""The text that read() gave comes back, and not the dict that it describes. Whether it is JSON was looked at, but what
came out of that was not kept.

read()가 준 문자열이 그대로 나오고, 거기에 적힌 딕셔너리는 나오지 않습니다. JSON인지 확인하면서 얻은 값을 쓰지 않은
것입니다.

Expect: Got: '{"name"
"""


def load(read):
    try:
        text = read()
        json.loads(text)
        return text
    except (OSError, ValueError) as error:
        raise LoadError("the settings cannot be loaded") from error
