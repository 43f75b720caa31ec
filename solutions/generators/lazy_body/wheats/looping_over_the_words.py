"""The same pairs of word and number, written as a loop."""


def greeting(log):
    for number, word in enumerate(["Hello!", "Good", "Morning!"]):
        log(word)
        yield number
    log("Bye")
