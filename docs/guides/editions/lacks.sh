curl -s -i -X POST http://127.0.0.1:8060/agentgateway/resource/voicecall/291/startasrbycallid \
  -H 'Content-Type: application/json; charset=UTF-8' | grep -E '^(HTTP|X-Simulator)'
