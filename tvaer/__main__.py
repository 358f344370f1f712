"""`python -m tvaer`."""

import gc
import sys

gc.disable()  # what starting makes stays; looking for garbage among it only takes time (app.py ends this)

from tvaer.app import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
