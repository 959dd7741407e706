"""Objects inside requests and results."""

from ._generated.models import *  # noqa: F403
from ._records import Json as Json
from ._records import Record as Record
