# group: 51
# expect: failed
# lowest: process
"""Answers that are scripts, pictures and the end of the table in which they may stand."""

TEXT = (
    "<script>fetch('//evil')</script><img src=x onerror=alert(1)>&lt;b&gt;</td></tr></table><!--"
    "<style>*{display:none}</style><meta http-equiv=refresh content=0>]]>\"'`<a href=javascript:alert(1)>passed</a>"
)


class Answer:
    def __repr__(self):
        return TEXT


class CountDown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if not self.left:
            raise StopIteration
        self.left -= 1
        return Answer()
