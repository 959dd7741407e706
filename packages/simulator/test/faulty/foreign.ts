import { type Exchange, readDescription, type Target } from '@ccgateway/conformance';
import { Desk } from './desk.ts';

const { legacy, operations } = readDescription().model;

/** Values for parameters of any address. */
const filled = (path: string) =>
  path
    .replace('{agentid}', '291')
    .replace('{vdnid}', '1')
    .replace('{skilltype}', '0')
    .replace(/\{(\w*id|\w*no|receiver)\}/gi, '291')
    .replace(/\{\w+\}/g, '1');

/** Requests as clients were seen to write them, beside the description: slashes, values, names. */
const forms: readonly (readonly [line: string, body?: Readonly<Record<string, unknown>>])[] = [
  ['POST //onlineagent/{agentid}/saybusy'],
  ['POST /onlineagent/{agentid}/sayfree/'],
  ['GET /onlineagent/{agentid}/agentstatus?time=1471585949806'],
  ['GET /agentevent/{agentid}?resteasy_jsapi_anti_cache=1'],
  ['POST /onlineagent/{agentid}/resetskill/True?skillid=&phonelinkage='],
  ['POST /onlineagent/{agentid}/resetskill/true?skillid=null&phonelinkage=null'],
  ['POST /onlineagent/{agentid}/saybusy?prolong=FALSE'],
  ['POST /onlineagent/{agentid}/saybusy?reason=null', { reason: null }],
  ['PUT /voicecall/{agentid}/callout', { called: '10086', callappdata: null, mediaability: '1', color: 'red' }],
  ['DELETE /voicecall/{agentid}/release', { confid: '1' }],
];

/** The traffic of requests in the forms and at the addresses of older gateways. */
export async function recordForeign(target: Target): Promise<Exchange[]> {
  const record: Exchange[] = [];
  const agent = new Desk(target, record, '291');
  await agent.signIn({ status: '4', agenttype: '4', autoanswer: 'false', ip: null });
  for (const [line, body] of forms) {
    await agent.call(line, body);
    await agent.takesEvents();
  }
  for (const { operation: id, method, path, query = {}, body = {} } of legacy.forms) {
    const operation = operations.find((one) => one.id === id);
    if (operation === undefined) continue;
    // The older names stand in the address, also for what is in the body today.
    const search = new URLSearchParams(
      [...Object.keys(query), ...Object.keys(body)].map((name) => [name, '1']),
    ).toString();
    await agent.call(`${method ?? operation.method} ${filled(path ?? operation.path)}${search && `?${search}`}`);
    await agent.takesEvents();
  }
  for (const { method, path } of legacy.routes) {
    // A sign-in or sign-out in an older form begins or ends a session: the agent signs in again.
    const { guid } = agent;
    await agent.call(`${method} ${filled(path)}`);
    if (/log(in|out)/i.test(path) && guid !== undefined) {
      await agent.call('DELETE /onlineagent/{agentid}/forcelogout');
      await agent.signIn();
    }
    await agent.takesEvents();
  }
  await agent.call('DELETE /onlineagent/{agentid}/logout');
  return record;
}
