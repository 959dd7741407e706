# part: before
curl -s -i -X OPTIONS http://127.0.0.1:8060/agentgateway/resource/onlineagent/291 \
  -H 'Origin: https://desktop.example' \
  -H 'Access-Control-Request-Method: PUT' \
  -H 'Access-Control-Request-Headers: content-type,guid' | grep -i -E '^(HTTP|Access-Control)'
# part: answer
curl -s -i -X PUT http://127.0.0.1:8060/agentgateway/resource/onlineagent/291 \
  -H 'Origin: https://desktop.example' -H 'Content-Type: application/json; charset=UTF-8' \
  -d '{"password":"","phonenum":"40038"}' | grep -i -E '^(HTTP|Access-Control|Set-GUID|Vary)'
