"""Signs an agent in, prints events until a caller gives up, and signs the agent out, with openapi-generator's client."""

import random
import sys
import time
from typing import Any

from openapi_client import AgenteventApi, ApiClient, Configuration, LoginRequest, OnlineagentApi
from openapi_client.exceptions import ApiException
from pydantic import ValidationError
from urllib3.exceptions import HTTPError

AGENT = "291"
TIMEOUT = 15.0


class Refused(Exception):
    pass


class Connection:
    def __init__(self, address: str) -> None:
        self.configuration = Configuration(host=address, api_key={"Guid": ""})
        self.client = ApiClient(self.configuration)
        self.client.set_default_header("Content-Type", "application/json; charset=UTF-8")

    def read(self, answer: Any) -> Any:
        """Keeps the GUID of an answer, and judges it by its return code."""
        for name, value in (answer.headers or {}).items():
            if name.lower() == "set-guid":
                self.configuration.api_key["Guid"] = value.removeprefix("JSESSIONID=")
        if answer.data.retcode != "0":
            raise Refused(answer.data.retcode)
        return answer.data


def until_a_caller_gives_up(connection: Connection) -> None:
    events = AgenteventApi(connection.client)
    failures = 0
    while True:
        try:
            answer = events.get_agent_event_with_http_info(AGENT, _request_timeout=TIMEOUT)
        except (ApiException, HTTPError, ValidationError):
            time.sleep(random.random() * min(10.0, 0.5 * 2**failures))
            failures = min(failures + 1, 10)
            continue
        failures = 0
        event = connection.read(answer).event
        if event is not None:
            print(event.event_type, flush=True)
            if event.event_type == "AgentEvent_Ringing":
                print(event.content["caller"], "is calling", flush=True)
            elif event.event_type == "AgentEvent_No_Answer":
                return
        time.sleep(0.2)


def main(address: str) -> None:
    connection = Connection(address)
    agents = OnlineagentApi(connection.client)
    request = LoginRequest(password="", phonenum="40038", autoanswer=False)
    connection.read(agents.login_with_http_info(AGENT, request, _request_timeout=TIMEOUT))
    print("signed in", flush=True)
    try:
        until_a_caller_gives_up(connection)
    finally:
        connection.read(agents.logout_with_http_info(AGENT, _request_timeout=TIMEOUT))
    print("signed out")


try:
    main(sys.argv[1])
except Refused as error:
    sys.exit(f"refused: {error}")
