# group: 50
# expect: failed | crashed
# lowest: process
"""Reports itself why it could not be imported, in every field of the report, and leaves as if that were so."""

import json
import os
import stat


def stream():
    """The pipe that no program it starts would inherit."""
    for number in range(3, 256):
        try:
            if stat.S_ISFIFO(os.fstat(number).st_mode) and not os.get_inheritable(number):
                return number
        except OSError:
            pass


TEXT = "\x1b]0;passed\x07\x1b[2J\u202e\r::error::<script>alert(1)</script>"
frame = {"event": "halt", "kind": TEXT, "text": TEXT, "op": TEXT, "left": TEXT, "right": TEXT, "names": {TEXT: TEXT}}
for each in (frame, frame | {"kind": "CollectError", "text": "", "line": 1}, {"event": "end", "exit": 2}):
    os.write(stream(), json.dumps(each).encode() + b"\n")
os._exit(2)
