# group: 50
# expect: failed
# lowest: process
"""The line that raises is shown with the failure: it hides orders to turn the line around."""

class CountDown:
    def __init__(self, start):
        raise ValueError("‮ ⁦# no fault here⁩ ⁦")  # ‮⁦ passed [2J  ⁩
