"""After a second use without an ignored exception `caught` still shows the first one. Whoever looks at it believes that
something was ignored just now. Each use has to begin afresh.

두 번째에는 무시한 예외가 없는데도 `caught`에 첫 번째 예외가 남아 있습니다. 이것을 보면 방금 무언가를 무시했다고 믿게
됩니다. 쓸 때마다 새로 시작해야 합니다.

Expect: `caught` tells about the last use only
"""


class ignoring(ignoring):
    def __enter__(self):
        return self
