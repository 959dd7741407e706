"""Calls sayBusy with this project's client."""

import sys

import rounds
from ccgateway import Gateway

with Gateway(sys.argv[1], "291", guid=sys.argv[2]) as gateway:

    def call() -> str:
        # Anything but the return code 0 is an exception.
        gateway.say_busy(reason=200)
        return "0"

    rounds.run(call)
