"""iter(obj) prefers __iter__, and asks for indices only where there is none. For a dict that means its keys. old_iter
was to use the indices of any object.

iter(obj)는 `__iter__`가 있으면 그것부터 쓰고, 없을 때에만 인덱스로 꺼냅니다. 그래서 딕셔너리라면 키가 나옵니다.
old_iter는 어떤 객체든 인덱스로 꺼내기로 했습니다.

Expect: even if the object has an __iter__
"""


def old_iter(obj):
    return iter(obj)
