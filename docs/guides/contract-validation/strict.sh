curl -s -i -X POST 'http://127.0.0.1:8060/agentgateway/resource//onlineagent/291/saybusy?reason=200' | grep '^X-Simulator'
curl -s -i -X PUT http://127.0.0.1:8060/agentgateway/resource/onlineagent/291 \
  -H 'Content-Type: application/json; charset=UTF-8' \
  -d '{"password":"","phonenum":40038,"autoanswer":"false","colour":"red"}' | grep '^X-Simulator'
