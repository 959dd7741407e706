"""Return codes with their meaning and advice. Imported only by programs that ask for them."""

from ._generated.retcodes import RETCODES as RETCODES
from ._retcode import Retcode as Retcode
