# group: 18
# expect: failed
# lowest: landlock
"""Opens a TCP socket when it is imported."""

import socket

socket.socket(socket.AF_INET, socket.SOCK_STREAM)
