"""The lines are kept until the journal ends, and only then written. Until then nothing stands in the journal, and if
the power fails, nothing ever will.

줄을 모아 두었다가 일지가 끝날 때에야 씁니다. 그때까지 일지에는 아무것도 없고, 전원이 나가면 영영 없습니다.

Expect: send('tea') -> yielded 1
"""


def journal(write):
    lines = []
    try:
        while True:
            lines.append((yield len(lines)))
    finally:
        for line in lines:
            write(line)
        write("-- end --")
