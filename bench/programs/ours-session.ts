import { AgentSession, sayBusy } from '@ccgateway/client';
import type { Connect } from './connect.ts';

export const connect: Connect = (baseUrl, guid) => {
  const { gateway } = new AgentSession({ baseUrl, guid, agentid: '291' });
  return async () => {
    const answer = await sayBusy(gateway, { agentid: '291', reason: 200 });
    if (answer.ok) return '0';
    return answer.kind === 'retcode' ? answer.retcode : answer.kind;
  };
};
