"""What reached args where no message was given is not the finished sentence "<item> is missing". Look at what came
instead. None means that the sentence was not made before the message was passed on; braces mean that the item was
never filled in, since a default in the def line is made once, before any item is known. Everything else differs from
the sentence in some character.

메시지를 주지 않았을 때 args에 들어간 것이 완성된 문장 "<item> is missing"이 아닙니다. 대신 무엇이 나왔는지 보세요.
None이 나왔다면 문장을 만들기 전에 메시지를 넘긴 것입니다. 중괄호가 나왔다면 item을 채워 넣지 않은 것입니다. `def` 줄의
기본값은 item을 알기 전에 한 번만 만들어지기 때문입니다. 그 밖에는 문장이 어딘가 한 글자라도 다른 것입니다.

Expect: None says that there is no message
"""


class MissingItem(Exception):
    def __init__(self, item, message=None):
        super().__init__(message)
        if message is None:
            message = f"{item} is missing"
        self.item = item
