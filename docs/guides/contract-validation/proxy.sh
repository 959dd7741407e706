# part: start
node_modules/.bin/ccgateway-conformance proxy --target http://127.0.0.1:8060/agentgateway/resource --port 8070 \
  > report.txt 2> live.txt &
PROXY=$!
curl -s -o /dev/null --retry 60 --retry-delay 1 --retry-connrefused http://127.0.0.1:8070/
# part: run
node client.js
kill $PROXY
wait $PROXY
echo "exit code $?"
cat report.txt
