const answer = await fetch('http://127.0.0.1:8060/agentgateway/resource/onlineagent/291/saybusy?reason=200', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json; charset=UTF-8' },
});
const { retcode, message } = await answer.json();
console.log(`HTTP ${answer.status}, retcode ${retcode}: ${message}`);
