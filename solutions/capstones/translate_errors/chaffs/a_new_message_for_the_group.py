"""The group has got another message. Its message tells what several things had in common, and that is not changed by
the translation.

그룹의 메시지가 달라졌습니다. 그룹의 메시지는 여러 예외가 무엇을 함께하고 있었는지 알려 주고, 번역한다고 달라지지
않습니다.

Expect: A group stays a group, with its message
"""


class Boundary(Boundary):
    def _translate_group(self, group):
        translated = super()._translate_group(group)
        if translated is group:
            return group
        return BaseExceptionGroup(f"{self._doing}: {group.message}", translated.exceptions)
