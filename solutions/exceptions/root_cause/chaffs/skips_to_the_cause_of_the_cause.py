"""If the exception that was caught has a cause itself, the LoadError names that one, and the link in between is missing.
Every exception names the one right behind it; the rest of the chain follows by itself.

잡은 예외에 다시 원인이 있으면 그 원인을 LoadError의 원인으로 삼고, 사이의 고리를 빠뜨립니다. 예외마다 바로 뒤의 예외만
밝히면 연쇄의 나머지는 저절로 이어집니다.

Expect: not the one behind it
"""


def load(read):
    try:
        return json.loads(read())
    except (OSError, ValueError) as error:
        raise LoadError("the settings could not be loaded") from error.__cause__ or error
