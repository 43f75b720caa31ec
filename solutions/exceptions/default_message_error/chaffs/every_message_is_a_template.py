"""The message that was given is treated as a template as well. A message with braces in it is changed then, or it
fails: while an exception is being made, another one is raised.

받은 메시지까지 템플릿으로 다루고 있습니다. 그러면 중괄호가 들어 있는 메시지는 다른 글자로 바뀌거나, 예외를 만들다가 또
다른 예외가 발생합니다.

Expect: braces and percent signs in it mean nothing
"""


class MissingItem(Exception):
    def __init__(self, item, message=None):
        if message is None:
            message = "{item} is missing"
        super().__init__(message.replace("{item}", item))
        self.item = item
