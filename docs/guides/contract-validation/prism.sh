# part: start
node_modules/.bin/prism proxy node_modules/@ccgateway/openapi/openapi.json \
  http://127.0.0.1:8060/agentgateway/resource --port 4010 --errors > prism.log 2>&1 &
PRISM=$!
curl -s -o /dev/null --retry 60 --retry-delay 1 --retry-connrefused http://127.0.0.1:4010/
# part: run
node through-prism.js
STATUS=$?
kill $PRISM
exit $STATUS
