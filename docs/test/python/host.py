"""Runs samples one after the other as they are printed; reads a line for each: the file, and the GUID of the session."""

import os
import sys

from ccgateway import RetcodeError

for line in sys.stdin:
    file, guid = line.rstrip("\n").split("\t")
    os.environ["GUID"] = guid
    with open(file, encoding="utf-8") as source:
        program = source.read()
    try:
        exec(compile(program, file, "exec"), {"__name__": "__main__"})
    except RetcodeError as error:
        print("refused:", error.retcode)
    except Exception as error:
        print("failed:", type(error).__name__, error)
    print("done", flush=True)
