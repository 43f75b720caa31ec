"""Names the class in super(), as was needed in Python 2, and makes the message in a method."""


class MissingItem(Exception):
    def __init__(self, item, message=None):
        super(MissingItem, self).__init__(self._default(item) if message is None else message)
        self.item = item

    @staticmethod
    def _default(item):
        return "%s is missing" % item


class Quiet(Exception):
    pass
