# part: sound
export CCGATEWAY_PASSWORD=
npx ccgateway-conformance run http://127.0.0.1:8060/agentgateway/resource --agent 291 --allow-state-changes --only flow
echo "exit code $?"
# part: broken
curl -s -o /dev/null -H 'Content-Type: application/json' -d '{"operation":"sayBusy","retcode":"999-001"}' \
  http://127.0.0.1:8060/simulator/fault
npx ccgateway-conformance run http://127.0.0.1:8060/agentgateway/resource --agent 291 --allow-state-changes --only flow
echo "exit code $?"
# part: forgiven
npx ccgateway-conformance run http://127.0.0.1:8060/agentgateway/resource --agent 291 --allow-state-changes --only flow \
  --write-baseline baseline.json
echo "exit code $?"
cat baseline.json
