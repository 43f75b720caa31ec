"""Whether a word is blank and what comes out of it are two questions. strip() is right for the first; used in the
answer, it cuts off spaces and line ends that belong to the word.

단어가 비었는지 묻는 것과 무엇을 내놓을지는 별개의 문제입니다. strip()은 앞의 질문에는 알맞지만, 결과에 쓰면 단어에 딸린
공백과 줄바꿈까지 잘려 나갑니다.

Expect: spaces that belong to a word stay
"""


def shout(words):
    return (word.strip().upper() for word in words if word.strip())
