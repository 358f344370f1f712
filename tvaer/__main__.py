"""`python -m tvaer`."""

import sys

from tvaer.app import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
