import axios from 'axios';
import { type Connect, headersOf } from './connect.ts';

export const connect: Connect = (baseUrl, guid) => {
  const client = axios.create({ baseURL: baseUrl, headers: headersOf(guid) });
  return async () => {
    const { data } = await client.post<{ retcode: string }>('/onlineagent/291/saybusy', undefined, {
      params: { reason: 200 },
    });
    return data.retcode;
  };
};
