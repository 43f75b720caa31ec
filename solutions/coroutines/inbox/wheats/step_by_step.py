"""The yield stands inside the call of append; plus receives in one line and adds in the next."""

from itertools import repeat


def inbox(store):
    for _ in repeat(None):
        store.append((yield))


def plus(offset):
    number = yield
    while True:
        answer = number + offset
        number = yield answer
