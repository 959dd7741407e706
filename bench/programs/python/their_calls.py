"""Calls sayBusy with the client that openapi-generator made. It does not send Content-Type by itself."""

import sys

import rounds
from openapi_client import ApiClient, Configuration, OnlineagentApi

client = ApiClient(Configuration(host=sys.argv[1], api_key={"Guid": sys.argv[2]}))
client.set_default_header("Content-Type", "application/json; charset=UTF-8")
agents = OnlineagentApi(client)
rounds.run(lambda: agents.say_busy("291", reason=200).retcode)
