"""The loop was never closed. Each run leaves one more of them behind, with its files and sockets.

루프를 닫지 않았습니다. 실행할 때마다 파일과 소켓을 쥔 루프가 하나씩 남습니다.

Expect: run has made it, so run closes it
"""

from contextlib import nullcontext as closing
