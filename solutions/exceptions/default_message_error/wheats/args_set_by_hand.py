"""Sets args without a call of the parent's __init__; Quiet has an __init__ that loses nothing."""


class MissingItem(Exception):
    def __init__(self, item, message=None):
        self.item = item
        self.args = (item + " is missing" if message is None else message,)


class Quiet(Exception):
    def __init__(self, *args):
        super().__init__(*args)
