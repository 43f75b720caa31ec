"""args was filled before __init__ ran, with all the positional arguments of the call, and nothing has replaced it
since. str() shows what is in args: one argument as it is, here the item, and two as a tuple. That a parent's __init__
"runs anyway" is a myth: one that you override runs only where you call it. It is up to your __init__ that args holds
the message alone.

`__init__`이 실행되기 전에 파이썬이 위치 인자를 모두 args에 담아 두었고, 그 뒤로 args를 바꾼 코드가 없습니다. str()은
args에 있는 것을 보여 줍니다. 하나면 그대로 보여 주므로 item이 나오고, 둘이면 튜플이 나옵니다. 부모의 `__init__`이
'어차피 실행된다'는 말은 사실이 아닙니다. 오버라이드한 `__init__`은 직접 호출해야만 실행됩니다. args에 메시지만 담기게
하는 것은 여러분이 쓴 `__init__`의 몫입니다.

Expect: Got: ('milk', 'sold out until
"""


class MissingItem(Exception):
    def __init__(self, item, message=None):
        self.item = item
        self.message = f"{item} is missing" if message is None else message
