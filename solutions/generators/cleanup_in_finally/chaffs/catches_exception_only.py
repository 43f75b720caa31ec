"""`except Exception` sounds like "whatever goes wrong", but GeneratorExit and KeyboardInterrupt are not Exceptions:
they go past it. A generator that was left early is ended by just such a GeneratorExit, and the resource stays open.

`except Exception`이라고 하면 무엇이든 잡을 것 같지만, GeneratorExit와 KeyboardInterrupt는 Exception이 아니라서 그냥
지나갑니다. 도중에 버려진 제너레이터를 끝내는 것이 바로 GeneratorExit이므로 자원은 열린 채로 남습니다.

Expect: raises GeneratorExit there, which is not an Exception
"""


def read_lines(open_resource):
    resource = open_resource()
    try:
        while line := resource.read():
            yield line
    except Exception:
        resource.close()
        raise
    resource.close()
