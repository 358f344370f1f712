"""The one entry for people: run, test, demo, check, bench. Needs nothing but Python 3.11-3.14.

This file must be readable by any Python, so that a wrong one gets a line it can understand.
"""

import sys

if not ((3, 11) <= sys.version_info[:2] <= (3, 14)):
    sys.exit(
        "Python 3.11, 3.12, 3.13 or 3.14 is needed; this one is %d.%d (%s)."
        % (sys.version_info[0], sys.version_info[1], sys.executable)
    )

from tools.main import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
