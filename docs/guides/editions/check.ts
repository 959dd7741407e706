import { createGateway, sayFree } from '@ccgateway/client';
import { createCheck } from '@ccgateway/client/checks';

for (const edition of ['2023-09', '2025-11'] as const) {
  const baseUrl = 'http://127.0.0.1:8060/agentgateway/resource';
  const gateway = createGateway({ baseUrl, check: createCheck(edition) });
  const answer = await sayFree(gateway, { agentid: '70001' });
  if (!answer.ok) console.log(edition, answer.kind, answer.message);
}
