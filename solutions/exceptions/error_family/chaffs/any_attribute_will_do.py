"""An error that is no ShopError got its own number as the status: an attribute of that name was taken wherever it was
found. In other classes it may mean something else, so ask for the class first.

ShopError가 아닌 예외가 자기 속성에 있는 숫자를 상태 코드로 얻었습니다. 그런 이름의 속성이라면 누구의 것이든 읽었기
때문입니다. 다른 클래스에서는 뜻이 다를 수 있으므로 먼저 클래스를 확인하세요.

Expect: Other errors may have attributes with any name and any meaning
"""

for kind, number in STATUS.items():
    kind.status = number


def http_status(error):
    return getattr(type(error), "status", 500)
