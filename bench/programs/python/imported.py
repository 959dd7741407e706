"""Prints the milliseconds of processor time that it takes to import a module: the median of some fresh starts."""

import statistics
import subprocess
import sys

STARTS = 7
PROGRAM = f"import time; began = time.process_time(); import {sys.argv[1]}; print(time.process_time() - began)"
times = [float(subprocess.check_output([sys.executable, "-c", PROGRAM], text=True)) for _ in range(STARTS)]
print(statistics.median(times) * 1e3)
