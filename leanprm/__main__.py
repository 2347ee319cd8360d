"""`python -m leanprm` is `leanprm`."""

from leanprm.cli import main

main()
