import { type Connect, headersOf } from './connect.ts';

export const connect: Connect = (baseUrl, guid) => async () => {
  const response = await fetch(`${baseUrl}/onlineagent/291/saybusy?reason=200`, {
    method: 'POST',
    headers: headersOf(guid),
  });
  if (!response.ok) throw new Error(`Status ${response.status}`);
  return ((await response.json()) as { retcode: string }).retcode;
};
