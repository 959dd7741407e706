import type { paths } from '@ccgateway/openapi';
import createClient from 'openapi-fetch';
import { type Connect, headersOf } from './connect.ts';

export const connect: Connect = (baseUrl, guid) => {
  const client = createClient<paths>({ baseUrl, headers: headersOf(guid) });
  return async () => {
    const { data, error } = await client.POST('/onlineagent/{agentid}/saybusy', {
      params: { path: { agentid: '291' }, query: { reason: 200 } },
    });
    if (!data) throw new Error('No success', { cause: error });
    return data.retcode;
  };
};
