# part: sign-in
ANSWER=$(curl -s -i -X PUT http://127.0.0.1:8060/agentgateway/resource/onlineagent/291 -H 'Content-Type: application/json; charset=UTF-8' -d '{"password":"","phonenum":"40038","autoanswer":false}')
GUID=$(echo "$ANSWER" | sed -n 's/^Set-GUID: JSESSIONID=//p' | tr -d '\r')
echo "$ANSWER"
# part: events
curl -s http://127.0.0.1:8060/agentgateway/resource/agentevent/291 -H 'Content-Type: application/json; charset=UTF-8' -H "Guid: $GUID"; echo
# part: ring
curl -s -X POST http://127.0.0.1:8060/simulator/ring -H 'Content-Type: application/json' -d '{"agentid":"291","caller":"70093"}'; echo
# part: answer
curl -s -X PUT http://127.0.0.1:8060/agentgateway/resource/voicecall/291/answer -H 'Content-Type: application/json; charset=UTF-8' -H "Guid: $GUID"; echo
