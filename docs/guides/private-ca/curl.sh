# part: refused
curl -s -X PUT https://127.0.0.1:8043/agentgateway/resource/onlineagent/291 \
  -H 'Content-Type: application/json; charset=UTF-8' -d '{"password":"","phonenum":"40038"}' || echo "curl ended with $?"
# part: trusted
curl -s -X PUT https://127.0.0.1:8043/agentgateway/resource/onlineagent/291 --cacert authority.pem \
  -H 'Content-Type: application/json; charset=UTF-8' -d '{"password":"","phonenum":"40038"}'; echo
