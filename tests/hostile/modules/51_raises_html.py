# group: 51
# expect: failed
# lowest: process
"""Exceptions with the same in their text and in their name."""

TEXT = (
    "<script>fetch('//evil')</script><img src=x onerror=alert(1)>&lt;b&gt;</td></tr></table><!--"
    "<style>*{display:none}</style><meta http-equiv=refresh content=0>]]>\"'`<a href=javascript:alert(1)>passed</a>"
)


class CountDown:
    def __init__(self, start):
        raise type(TEXT, (Exception,), {})(TEXT)
