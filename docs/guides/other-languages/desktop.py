import json
import urllib.request

BASE = "http://127.0.0.1:8060/agentgateway/resource"
guid = None


def call(method, path, body=None):
    global guid
    headers = {"Content-Type": "application/json; charset=UTF-8"}
    if guid:
        headers["Guid"] = guid
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(BASE + path, data, headers, method=method)
    with urllib.request.urlopen(request, timeout=30) as answer:
        # Any answer may hand out a new GUID, not that of the sign-in alone.
        given = answer.headers["Set-GUID"]
        if given:
            guid = given.replace("JSESSIONID=", "")
        return json.load(answer)


print("sign-in", call("PUT", "/onlineagent/291", {"password": "", "phonenum": "40038"})["retcode"])
for _ in range(3):
    event = call("GET", "/agentevent/291").get("event")
    print("event", event and event["eventType"])
print("busy", call("POST", "/onlineagent/291/saybusy?reason=200")["retcode"])
print("sign-out", call("DELETE", "/onlineagent/291/logout")["retcode"])
