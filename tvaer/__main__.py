"""`python -m tvaer`."""

import builtins
import gc
import sys

gc.disable()  # what starting makes stays; looking for garbage among it only takes time (app.py ends this)

# PySide reads the source of every module imported after it, to see whether it asks for `__feature__` names.
# None of ours does, so they are imported the plain way: a tenth of the time to the first window.
_plain_import = builtins.__import__
import PySide6.QtCore  # noqa: E402, F401

builtins.__import__ = _plain_import

from tvaer.app import main  # noqa: E402

if __name__ == "__main__":
    if sys.argv[1:2] == ["--spelling"]:  # a packaged program starts itself as its own spelling process
        from tvaer.spelling import main as spell

        sys.exit(spell(sys.argv[2:]))
    sys.exit(main(sys.argv[1:]))
