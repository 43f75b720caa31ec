"""Fills args where Python does it as well: in __new__. Quiet keeps a copy of what Exception has stored."""


class MissingItem(Exception):
    def __new__(cls, item, message=None):
        return super().__new__(cls, "{} is missing".format(item) if message is None else message)

    def __init__(self, item, message=None):
        self.item = item


class Quiet(Exception):
    def __init__(self, *messages):
        self.messages = messages
