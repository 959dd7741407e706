"""Signs in, polls an event, sets busy, is refused and signs out, through the client that openapi-generator made.

Takes the address of a gateway and prints what it got as JSON.
"""

import json
import sys
from typing import Any

from openapi_client import (
    AgenteventApi,
    ApiClient,
    Configuration,
    LoginExRequest,
    LoginExResult,
    OnlineagentApi,
)

AGENT = "291"


def client_of(guid: str) -> ApiClient:
    return ApiClient(Configuration(host=sys.argv[1], api_key={"Guid": guid}))


report: dict[str, Any] = {}

answer = OnlineagentApi(client_of("")).login_ex_with_http_info(
    AGENT, LoginExRequest(password="", phonenum="40038")
)
report["signIn"] = answer.data.retcode
# The result has no type; the text of the field names the schema of what a success holds.
result = LoginExResult.from_dict(answer.data.result)
report["workno"] = result.workno if result else None

session = client_of((answer.headers or {})["Set-GUID"].removeprefix("JSESSIONID="))
agents = OnlineagentApi(session)

event = AgenteventApi(session).get_agent_event(AGENT).event
report["event"] = event.event_type if event else None

report["busy"] = agents.say_busy(AGENT, reason=201).retcode

refused = OnlineagentApi(client_of("another.AgentGateway0")).say_busy(AGENT)
report["refused"] = [refused.retcode, refused.result]

report["signOut"] = agents.logout(AGENT).retcode

again = agents.logout(AGENT)
report["signOutAgain"] = [again.retcode, again.result]

print(json.dumps(report))
