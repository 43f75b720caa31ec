# group: 19
# expect: crashed | failed
# lowest: process
"""Is replaced by a program that ends well."""

import os

os.execv("/bin/true", ["true"])
