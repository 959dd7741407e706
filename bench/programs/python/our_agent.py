"""Signs an agent in, prints events until a caller gives up, and signs the agent out, with this project's client."""

import sys

from ccgateway import RetcodeError, Session
from ccgateway.events import AgentEventNoAnswer, AgentEventRinging


def main(address: str) -> None:
    with Session(address, "291") as session:
        session.sign_in(password="", phonenum="40038", autoanswer=False)
        print("signed in", flush=True)
        for event in session.events():
            print(event.event_type, flush=True)
            if isinstance(event, AgentEventRinging):
                print(event.content.caller, "is calling", flush=True)
            elif isinstance(event, AgentEventNoAnswer):
                break
    print("signed out")


try:
    main(sys.argv[1])
except RetcodeError as error:
    sys.exit(f"refused: {error.retcode}")
