"""The words are on the screen, but nobody can go on working with them. A pipeline hands its items over and leaves it to
the caller what becomes of them.

단어가 화면에는 나오지만 그것으로 다른 일을 이어서 할 수가 없습니다. 파이프라인은 값을 넘겨주고, 그것을 어떻게 쓸지는
호출한 쪽에 맡깁니다.

Expect: what is printed is gone
"""


def shout(words):
    for word in words:
        if word.strip():
            print(word.upper())
