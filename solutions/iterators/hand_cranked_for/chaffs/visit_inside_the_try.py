"""An except clause catches whatever the whole try block raises. With visit() in the same block as next(), a
StopIteration that comes from visit() looks exactly like the end of the items, and the loop ends early without a word.

except 절은 try 블록 전체에서 나오는 예외를 잡습니다. visit()이 next()와 같은 블록에 있으면, visit() 안에서 나온
StopIteration까지 값이 다 떨어졌다는 신호로 보입니다. 반복은 아무 말 없이 일찍 끝나 버립니다.

Expect: A StopIteration raised inside visit() does not mean that the items are used up
"""


def for_each(iterable, visit):
    iterator = iter(iterable)
    visited = 0
    while True:
        try:
            item = next(iterator)
            visit(item)
        except StopIteration:
            return visited
        visited += 1
