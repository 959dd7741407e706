"""Makes as many calls as each line of the input says, and prints the nanoseconds that they took, of wall and processor."""

import sys
import time
from collections.abc import Callable


def run(call: Callable[[], str]) -> None:
    """Runs the rounds; ``call`` makes a call and returns its return code."""
    for line in sys.stdin:
        wall, processor = time.perf_counter_ns(), time.process_time_ns()
        for _ in range(int(line)):
            retcode = call()
            if retcode != "0":
                raise SystemExit(f"The return code is {retcode}.")
        print(time.perf_counter_ns() - wall, time.process_time_ns() - processor, flush=True)
