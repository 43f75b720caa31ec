"""Keeps the data as attributes, and shows the message by a __str__ of its own; both classes share a base."""


class KitchenError(Exception):
    def __str__(self):
        return self.text() if self.args else ""

    def text(self):
        return str(self.args[0]) if len(self.args) == 1 else repr(self.args)


class MissingItem(KitchenError):
    def __init__(self, item, message=None):
        self.item, self.message = item, message
        super().__init__(self.text())

    def text(self):
        match self.message:
            case None:
                return self.item + " is missing"
            case given:
                return given


class Quiet(KitchenError): ...
