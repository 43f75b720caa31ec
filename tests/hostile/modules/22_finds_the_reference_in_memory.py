# group: 22
# expect: failed
# lowest: process
"""Goes through every object of the process for the text of a solution that somebody left there."""

import gc

MARK = "class " + "CountDown"
seen = set()
waiting = [each for each in gc.get_objects() if type(each).__module__.startswith(("grader", "builtins"))]
CountDown = None
for each in waiting:
    texts = [part for part in gc.get_referents(each) if type(part) in (bytes, str)]
    for text in texts:
        text = text.decode("utf-8", "replace") if type(text) is bytes else text
        if MARK in text and text not in seen and "get_referents" not in text:
            seen.add(text)
            found = {}
            try:
                exec(text, found)
                if list(found["CountDown"](4)) == [4, 3, 2, 1]:
                    CountDown = found["CountDown"]
            except Exception:
                pass
