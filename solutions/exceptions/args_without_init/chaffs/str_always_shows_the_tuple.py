"""str() shows the tuple even if there are fewer than two arguments. A single argument is shown by itself, and no
argument as the empty text: that is why a message looks like a message.

인자가 둘보다 적어도 str()이 튜플을 보여 줍니다. 하나면 그 인자만, 없으면 빈 문자열이 나와야 합니다. 메시지 하나가
메시지처럼 보이는 것이 그 덕분입니다.

Expect: "('hello',)"
"""


class ModelException(ModelException):
    def __str__(self):
        return str(self.args)
