import { client } from 'generated-by-hey-api/client.gen';
import { sayBusy } from 'generated-by-hey-api/sdk.gen';
import { type Connect, headersOf } from './connect.ts';

export const connect: Connect = (baseUrl, guid) => {
  const headers = headersOf(guid);
  client.setConfig({ baseUrl, headers });
  client.interceptors.request.use((request) => {
    // hey-api takes this header off a call that has no body.
    request.headers.set('Content-Type', headers['Content-Type']);
    return request;
  });
  return async () => {
    const { data, error } = await sayBusy({ path: { agentid: '291' }, query: { reason: 200 } });
    if (!data) throw new Error('No success', { cause: error });
    return data.retcode;
  };
};
