"""The status was read from the exception, whatever it is: so an attribute of some other error counts, and so does a
field of the data. Both can have the same name by chance. Ask for the class first, and then ask the class.

어떤 예외든 그 객체에서 상태 코드를 읽었습니다. 그래서 다른 예외의 속성도, 데이터의 필드도 상태 코드가 되어 버립니다.
이름이 우연히 같을 수 있습니다. 먼저 ShopError인지 확인하고, 상태 코드는 클래스에서 꺼내세요.

Expect: Other errors may have attributes with any name and any meaning
"""

for kind, number in STATUS.items():
    kind.status = number


def http_status(error):
    return getattr(error, "status", 500)
