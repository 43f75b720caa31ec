"""The complete list is built before anybody has asked for a word. Wrapping it in iter() makes an iterator of it, but
the work is done by then, and with endless words it is never done.

아무도 단어를 요청하지 않았는데 리스트를 끝까지 만듭니다. iter()로 감싸면 이터레이터가 되기는 하지만 일은 이미 다 해
버린 뒤이고, 단어가 끝없이 이어지면 그 일이 끝나지도 않습니다.

Expect: The call only sets the pipeline up. No word is requested
"""


def shout(words):
    return iter([word.upper() for word in words if word.strip()])
