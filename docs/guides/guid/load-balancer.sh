BASE=http://127.0.0.1:8060/agentgateway/resource
TYPE='Content-Type: application/json; charset=UTF-8'

# -c keeps the cookies of an answer, -b sends them back.
GUID=$(curl -s -i -c cookies -X PUT "$BASE/onlineagent/291" -H "$TYPE" \
  -d '{"password":"","phonenum":"40038","autoanswer":false}' |
  sed -n 's/^Set-GUID: JSESSIONID=//p' | tr -d '\r')

tail -1 cookies | cut -f 6,7
curl -s -b cookies "$BASE/onlineagent/291/agentstatus" -H "$TYPE" -H "Guid: $GUID"; echo
