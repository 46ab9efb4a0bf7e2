"""`python3 main.py [FILE...]` runs klviz and `python3 main.py test` tests it, where nothing but Python is."""

import sys

if sys.version_info < (3, 11):  # written so that any Python can read it this far
    sys.stderr.write(
        "klviz needs Python 3.11 or newer, and this is Python %d.%d. Install a newer one "
        "(https://www.python.org) and start it by name, such as: python3.13 main.py\n" % sys.version_info[:2]
    )
    sys.exit(3)


def program(arguments):
    """klviz itself; imported only once its packages are here."""
    from klviz.__main__ import main

    return main(arguments)


if __name__ == "__main__":
    from klviz.bootstrap import start

    sys.exit(start(sys.argv[1:], program))
