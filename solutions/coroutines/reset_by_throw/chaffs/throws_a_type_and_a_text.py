"""The caller's exception was taken apart, and a new one was made from its kind and its text. It looks the same, but it
is another object: data and traceback of the first one are lost. Besides, throw(type, value) is deprecated since Python
3.12: throw() takes one exception object.

호출한 쪽이 던진 예외를 종류와 문자열로 나누어 새 예외를 만들었습니다. 똑같아 보이지만 다른 객체이고, 원래 예외에 담긴
데이터와 트레이스백은 사라집니다. 게다가 throw(type, value)는 파이썬 3.12부터 폐지 예정입니다. throw()에는 예외 객체
하나만 건네세요.

Expect: the same object
"""


def listening(total):
    try:
        number = yield total
    except Reset:
        return 0, 0
    except Report as report:
        return total, (report.args[0], total)
    else:
        return total + number, total + number


def totals():
    total = answer = 0
    while True:
        inner = listening(total)
        next(inner)
        try:
            try:
                number = yield answer
            except GeneratorExit:
                raise
            except BaseException as error:
                inner.throw(type(error), *error.args)
            else:
                inner.send(number)
        except StopIteration as stop:
            total, answer = stop.value
