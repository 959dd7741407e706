package ccgateway

import (
	"encoding/json"
	"testing"
)

// The stories of this file are those of this client alone; the shared ones are in the vectors.
var ownStories = map[string]string{
	"a poll brings events, and the pause follows its answer": `{
		"session": {"agentid": "291", "pollPause": 200}, "jitter": 0,
		"gateway": {
			"login": [{"headers": [["Set-GUID", "JSESSIONID=a.1"]], "body": "{\"message\":\"\",\"retcode\":\"0\",\"result\":{\"workno\":\"291\"}}"}],
			"getAgentEvent": [
				{"after": 100, "headers": [["Set-GUID", "JSESSIONID=b.1"]], "body": "{\"message\":\"\",\"retcode\":\"0\",\"event\":{\"eventType\":\"AgentState_Ready\",\"workNo\":\"291\",\"content\":null}}"},
				{"after": 100, "body": "{\"message\":\"\",\"retcode\":\"0\"}"}]},
		"steps": [
			{"at": 0, "do": "signIn", "body": {"password": "", "phonenum": "40038"}, "as": "in"},
			{"at": 1000, "expect": {"outcomes": {"in": {"ok": true, "fields": [{"at": ["workno"], "value": "291"}]}}, "connection": {"state": "online"},
				"events": ["AgentState_Ready"], "gaps": {"getAgentEvent": [300, 300, 300]}, "guids": {"getAgentEvent": ["a.1", "b.1", "b.1", "b.1"]}}},
			{"at": 1010, "do": "signOut", "as": "out"},
			{"at": 1020, "expect": {"outcomes": {"out": {"ok": true}}, "states": ["offline", "online", "ended signed-out"], "guid": null, "order": ["login", "logout"]}},
			{"at": 5000, "expect": {"quiet": true}}]}`,
	"a lost network makes the pauses longer, and 100-006 ends the session": `{
		"session": {"agentid": "291", "pollPause": 200}, "jitter": 1,
		"gateway": {
			"login": [{"headers": [["Set-GUID", "JSESSIONID=a.1"]], "body": "{\"message\":\"\",\"retcode\":\"0\",\"result\":{}}"}],
			"getAgentEvent": [{"after": 10, "body": "{\"message\":\"\",\"retcode\":\"0\"}"}, {"fault": "refuse"}, {"fault": "refuse"}, {"fault": "refuse"},
				{"body": "{\"message\":\"\",\"retcode\":\"0\"}"}, {"body": "{\"message\":\"\",\"retcode\":\"100-006\"}"}]},
		"steps": [
			{"at": 0, "do": "signIn", "body": {"password": "", "phonenum": "40038"}},
			{"at": 500, "expect": {"connection": {"state": "interrupted", "reason": "network"}}},
			{"at": 10000, "expect": {"states": ["offline", "online", "interrupted network", "online", "ended signed-out 100-006"],
				"gaps": {"getAgentEvent": [210, 700, 1200, 2200, 200]}}},
			{"at": 10001, "do": "call", "operation": "sayFree", "parameters": {"path": {"agentid": "291"}}, "as": "late"},
			{"at": 10002, "expect": {"outcomes": {"late": {"ok": false, "kind": "invalid"}}, "sent": {"sayFree": 0}}}]}`,
	"five refusals for want of permission mean that the agent signed in elsewhere": `{
		"session": {"agentid": "291", "pollPause": 200}, "jitter": 0,
		"gateway": {
			"login": [{"headers": [["Set-GUID", "JSESSIONID=a.1"]], "body": "{\"message\":\"\",\"retcode\":\"0\",\"result\":{}}"}],
			"getAgentEvent": [{"body": "{\"message\":\"\",\"retcode\":\"0\"}"}, {"body": "{\"message\":\"\",\"retcode\":\"000-003\"}"}]},
		"steps": [
			{"at": 0, "do": "signIn", "body": {"password": "", "phonenum": "40038"}},
			{"at": 5000, "expect": {"connection": {"state": "ended", "reason": "taken-over", "code": "000-003"}, "sent": {"getAgentEvent": 6}}}]}`,
	"heartbeats carry the token while events are pushed, and Close signs out": `{
		"session": {"agentid": "291", "heartbeat": 30000, "serviceToken": "t"}, "jitter": 0,
		"gateway": {"login": [{"headers": [["Set-GUID", "JSESSIONID=a.1"]], "body": "{\"message\":\"\",\"retcode\":\"0\",\"result\":{}}"}]},
		"steps": [
			{"at": 0, "do": "signIn", "body": {"password": "", "phonenum": "40038", "callBackUri": "http://127.0.0.1:1/", "serviceToken": "t"}},
			{"at": 100, "do": "push", "body": {"workNo": "291", "eventList": [{"eventType": "AgentState_Ready", "workNo": "291"}, {"eventType": "Nobody_Knows"}]}},
			{"at": 65000, "do": "dispose", "as": "closed", "expect": {"sent": {"handShake": 3, "getAgentEvent": 0, "logout": 1}, "gaps": {"handShake": [30000, 30000]},
				"events": ["AgentState_Ready", "Nobody_Knows"], "connection": {"state": "ended", "reason": "signed-out"}, "outcomes": {"closed": {"ok": true}}}}]}`,
	"an agent who is signed in elsewhere is taken over only if asked": `{
		"session": {"agentid": "291"}, "jitter": 0,
		"gateway": {"login": [{"body": "{\"message\":\"\",\"retcode\":\"100-002\"}"}],
			"forceLogin": [{"headers": [["Set-GUID", "JSESSIONID=f.1"]], "body": "{\"message\":\"\",\"retcode\":\"0\",\"result\":{}}"}]},
		"steps": [
			{"at": 0, "do": "signIn", "body": {"password": "", "phonenum": "40038"}, "as": "plain"},
			{"at": 100, "expect": {"outcomes": {"plain": {"ok": false, "kind": "retcode", "retcode": "100-002"}}, "sent": {"forceLogin": 0, "getAgentEvent": 0}}},
			{"at": 200, "do": "signIn", "body": {"password": "", "phonenum": "40038"}, "takeOver": true, "as": "forced"},
			{"at": 210, "expect": {"outcomes": {"forced": {"ok": true}}, "guid": "f.1", "order": ["login", "login", "forceLogin"]}}]}`,
}

func TestStories(t *testing.T) {
	for name, told := range ownStories {
		if err := runStory(t, json.RawMessage(told), nil); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}
