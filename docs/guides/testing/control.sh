control() { curl -s -H 'Content-Type: application/json' -d "$2" "http://127.0.0.1:8060/simulator/$1"; echo; }

curl -s -X PUT http://127.0.0.1:8060/agentgateway/resource/onlineagent/291 \
  -H 'Content-Type: application/json' -d '{"password":"","phonenum":"40038"}' > /dev/null
control ring   '{"agentid":"291","caller":"70093"}'      # a customer calls
control hangup '{"agentid":"291"}'                       # and hangs up
control fault  '{"operation":"sayBusy","retcode":"100-007","times":1}'
control fault  '{"agentid":"291","latency":3000}'        # every answer for 291 takes three seconds
control heal   '{}'                                      # no more faults
control clock  '{"advance":60000}'                       # a minute passes
control reset  '{}'                                      # as after a start
