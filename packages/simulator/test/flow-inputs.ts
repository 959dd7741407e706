import type { Flow } from '@ccgateway/conformance/flows';

const agent = { agentid: '291', phonenum: '40038' };
const colleague = { agentid: '292', phonenum: '40039' };

/** Does at a simulator what a flow needs before it begins; answers what it is to be given. */
export async function inputsFor(
  flow: Flow,
  ring: (agentid: string) => unknown,
  send: (path: string, init: RequestInit) => Promise<Response>,
): Promise<Record<string, string>> {
  const signIn = async ({ agentid, phonenum }: typeof agent, push = {}): Promise<string> => {
    const response = await send(`/onlineagent/${agentid}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json; charset=UTF-8' },
      body: JSON.stringify({ password: '', phonenum, autoanswer: false, ...push }),
    });
    const guid = response.headers.get('Set-GUID')?.replace('JSESSIONID=', '');
    if (!guid) throw new Error(`The sign-in for the flow came to ${await response.text()}`);
    return guid;
  };
  const prepared = flow['x-prepare'];
  const push = prepared.includes('push') && { callBackUri: 'http://127.0.0.1:9/events', serviceToken: 'token' };
  const inputs: Record<string, string> = { ...agent, guid: await signIn(agent, push || {}) };
  if (prepared.includes('colleague')) {
    inputs.otherAgentid = colleague.agentid;
    inputs.otherGuid = await signIn(colleague);
  }
  if (prepared.includes('ring')) await ring(agent.agentid);
  return inputs;
}
