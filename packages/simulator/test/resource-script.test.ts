import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Wire } from '@ccgateway/openapi/model';
import wire from '@ccgateway/openapi/wire.json' with { type: 'json' };
import { launchBrowser, openPage } from '@ccgateway/testing/browser';
import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createSimulator } from '../src/index.ts';
import { type RunningSimulator, startSimulator } from '../src/node.ts';

const { operations, legacy } = wire as unknown as Wire;

/** A request as a page of old builds it. */
interface OldRequest {
  setMethod(method: string): void;
  setURI(uri: string): void;
  setAccepts(type: string): void;
  setContentType(type: string): void;
  setEntity(entity: unknown): void;
  setCredentials(username: string, password: string): void;
  setAsync(async: boolean): void;
  setSpecial(special: boolean): void;
  setTimeoutHandle(handle: () => void): void;
  addQueryParameter(name: string, value: unknown): void;
  addFormParameter(name: string, value: unknown): void;
  addHeader(name: string, value: string): void;
  execute(callback: (status: number, http: XMLHttpRequest, entity: unknown) => void): void;
}

type Functions = Record<string, (parameters: object) => unknown>;

/** What a page of old finds after the script was loaded. */
interface OldPage {
  cookiestring: string | null;
  REST: {
    apiURL: string;
    antiBrowserCache: boolean;
    Request: new () => OldRequest;
    Encoding: Record<string, (value: unknown) => unknown>;
  };
  OnlineAgent: Functions;
  VoiceCall: Functions;
  CallData: Functions;
  AgentGroup: Functions;
  QueueDevice: Functions;
  AgentEventDispatcher: Functions;
}

let simulator: RunningSimulator;
let site: Server;
let browser: Browser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  [simulator, browser] = await Promise.all([
    startSimulator({ edition: 'all', httpPort: 0, authmode: 2, guidInterval: 0, pollHold: 0 }),
    launchBrowser(),
  ]);
  const script = `http://127.0.0.1:${simulator.http?.port}/agentgateway/resource-js`;
  // A page of another origin, as agent desktops are.
  site = createServer((_, response) => {
    response
      .setHeader('Content-Type', 'text/html')
      .end(`<!doctype html><title>Desktop</title><script src="${script}"></script>`);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  page = await openPage(browser);
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
});

afterEach(() => {
  simulator.simulator.do('reset', {});
});

afterAll(async () => {
  await browser?.close();
  site?.close();
  await simulator?.close();
  expect(errors).toEqual([]);
});

/** The requests that the page sends meanwhile, without preflights. */
async function requestsDuring(work: () => Promise<unknown>): Promise<Request[]> {
  const sent: Request[] = [];
  const note = (request: Request) => sent.push(request);
  page.on('request', note);
  await work();
  page.off('request', note);
  return sent;
}

const groupOf = ({ path }: { readonly path: string }) => path.split('/')[1] ?? '';
const objectOf = (group: string) => legacy.objects.find((one) => one.group === group)?.name ?? group;

describe('the script that the gateway serves', () => {
  const named = [
    ...operations.map((one) => [groupOf(one), one.id]),
    ...legacy.forms.flatMap(({ operation, name }) => {
      const described = operations.find(({ id }) => id === operation);
      return described && name ? [[groupOf(described), name]] : [];
    }),
    ...legacy.routes.flatMap(({ name, script, ...route }) =>
      name === undefined || script === false ? [] : [[groupOf(route), name]],
    ),
  ].map(([group = '', name = '']) => `${objectOf(group)}.${name}`);

  test('has the objects of pages of old, with a function for every address', async () => {
    const found = await page.evaluate(
      (objects) => {
        const all = window as unknown as Record<string, Record<string, unknown>>;
        return objects.flatMap((object) =>
          Object.entries(all[object] ?? {}).flatMap(([name, value]) =>
            typeof value === 'function' ? [`${object}.${name}`] : [],
          ),
        );
      },
      [...new Set(named.map((name) => name.split('.')[0] ?? ''))],
    );
    expect(found.toSorted()).toEqual(named.toSorted());
    expect(found).toEqual(
      expect.arrayContaining(['OnlineAgent.sayBusy', 'AgentGroup.isCensor', 'VoiceCall.releaseForVTM']),
    );
  });

  test('has no function of an older address where they are switched off', async () => {
    const plain = createSimulator({ edition: 'all', legacy: false });
    const answer = await plain.fetch('http://gateway.test/agentgateway/resource-js');
    const text = (await answer?.text()) ?? '';
    const functions = [...text.matchAll(/^(\w+\.\w+) = REST\.operation/gm)].map(([, name]) => name);
    expect(functions.toSorted()).toEqual(operations.map((one) => `${objectOf(groupOf(one))}.${one.id}`).toSorted());
    plain.close();
  });

  test('keeps to what old browsers can read', async () => {
    const answer = await simulator.simulator.fetch('http://gateway.test/agentgateway/resource-js');
    expect(await answer?.text()).not.toMatch(/=>|`|\b(let|const|class|async function|await)\b|\.\.\./);
  });

  test('knows where the gateway is', async () => {
    const found = await page.evaluate(() => (window as unknown as OldPage).REST.apiURL);
    expect(found).toBe(simulator.http?.baseUrl);
  });

  test('signs in, polls and sets busy with callbacks, the GUID being renewed by every poll', async () => {
    const seen = await page.evaluate(async () => {
      const old = window as unknown as OldPage;
      const call = (operation: ((parameters: object) => unknown) | undefined, parameters: object) =>
        new Promise((resolve) =>
          operation?.({
            agentid: '291',
            ...parameters,
            $callback: (status: number, http: XMLHttpRequest, entity: object) =>
              resolve({ status, text: http.responseText, ...entity }),
          }),
        );
      const $entity = { password: '', phonenum: '40038', autoanswer: false };
      const signedIn = await call(old.OnlineAgent.login, { $entity });
      const guids = [old.cookiestring];
      const events: unknown[] = [];
      for (let poll = 0; poll < 2; poll++) {
        events.push(await call(old.AgentEventDispatcher.getAgentEvent, {}));
        guids.push(old.cookiestring);
      }
      const busy = await call(old.OnlineAgent.sayBusy, { reason: 200 });
      events.push(
        await call(old.AgentEventDispatcher.getAgentEvent, {}),
        await call(old.AgentEventDispatcher.getAgentEvent, {}),
      );
      return { signedIn, guids, busy, events };
    });
    expect(seen.signedIn).toMatchObject({ status: 200, retcode: '0', result: { workno: '291' } });
    expect(new Set(seen.guids).size).toBe(3);
    expect(seen.busy).toMatchObject({ retcode: '0' });
    expect(seen.events).toMatchObject([
      { event: { eventType: 'AgentOther_InService' } },
      { event: { eventType: 'AgentState_Ready' } },
      { event: { eventType: 'AgentState_SetNotReady_Success' } },
      { message: '', retcode: '0', text: '{"message":"","retcode":"0"}' },
    ]);
    expect(simulator.simulator.agents()).toMatchObject([{ agentid: '291', state: 'busy' }]);
  });

  test('answers at once without a callback, at a base address that ends in a slash, with a cache buster', async () => {
    const answers = await page.evaluate(() => {
      const { REST, OnlineAgent, VoiceCall } = window as unknown as OldPage;
      const { apiURL } = REST;
      REST.apiURL = `${apiURL}/`;
      REST.antiBrowserCache = true;
      try {
        return [
          OnlineAgent.login?.({ agentid: '291', $entity: '{"password":"","phonenum":"40038"}' }),
          OnlineAgent.getAgentStatus?.({ agentid: '291' }),
          OnlineAgent.resetSkill?.({ agentid: '291', autoflag: true, skillid: '1;2', phonelinkage: 0 }),
          VoiceCall.release?.({ agentid: '291' }),
        ];
      } finally {
        REST.apiURL = apiURL;
        REST.antiBrowserCache = false;
      }
    });
    expect(answers).toMatchObject([
      { retcode: '0' },
      { result: { agentState: 4 } },
      { retcode: '0' },
      { retcode: '200-017' },
    ]);
  });

  test('sends calls to another gateway that a call alone names', async () => {
    const [request] = await requestsDuring(() =>
      page.evaluate(() => {
        const { REST, OnlineAgent } = window as unknown as OldPage;
        return OnlineAgent.logout?.({ agentid: '292', $apiURL: `${REST.apiURL}/.` });
      }),
    );
    expect(request?.url()).toBe(`${simulator.http?.baseUrl}/onlineagent/292/logout`);
  });
});

describe('a page that builds its own requests', () => {
  test('polls by a function that it adds to the object of the script', async () => {
    const seen = await page.evaluate(async () => {
      const { REST, OnlineAgent, AgentEventDispatcher } = window as unknown as OldPage;
      OnlineAgent.login?.({ agentid: '291', $entity: { password: '', phonenum: '40038', autoanswer: false } });
      let limit: unknown;
      AgentEventDispatcher.ownPoll = (parameters) => {
        const { agentid, done } = parameters as { agentid: string; done: (entity: unknown) => void };
        const request = new REST.Request();
        request.setSpecial(true);
        request.setMethod('GET');
        request.setURI(`${REST.apiURL}/agentevent/${REST.Encoding.encodePathSegment?.(agentid)}`);
        request.setAccepts('application/json');
        request.setContentType('text/plain');
        const handle = () => done('gave up');
        request.setTimeoutHandle(handle);
        request.execute((status, http, entity) => {
          limit = [http.timeout, http.ontimeout === handle];
          done([status, entity]);
        });
      };
      const events: unknown[] = [];
      const poll = () => new Promise((done) => AgentEventDispatcher.ownPoll?.({ agentid: '291', done }));
      for (let times = 0; times < 3; times++) events.push(await poll());
      return { limit, events };
    });
    expect(seen.limit).toEqual([60_000, true]);
    expect(seen.events).toMatchObject([
      [200, { event: { eventType: 'AgentOther_InService' } }],
      [200, { event: { eventType: 'AgentState_Ready' } }],
      [200, { message: '', retcode: '0' }],
    ]);
  });

  test('has one poll at a time: a new one takes the place of the one before', async () => {
    const answered = await page.evaluate(async () => {
      const { REST } = window as unknown as OldPage;
      const told: string[] = [];
      const poll = (name: string) =>
        new Promise<void>((resolve) => {
          const request = new REST.Request();
          request.setSpecial(true);
          request.setURI(`${REST.apiURL}/agentevent/291`);
          request.execute(() => {
            told.push(name);
            resolve();
          });
        });
      void poll('former');
      await poll('new');
      return told;
    });
    expect(answered).toEqual(['new']);
  });

  test('gets undefined where the answer is no success', async () => {
    const seen = await page.evaluate(async () => {
      const { REST } = window as unknown as OldPage;
      const answers: unknown[] = [];
      for (const async of [true, false]) {
        await new Promise<void>((resolve) => {
          const request = new REST.Request();
          request.setURI(`${REST.apiURL}/nosuch`);
          request.setAsync(async);
          request.execute((status, _, entity) => {
            answers.push([status, entity === undefined]);
            resolve();
          });
        });
      }
      return answers;
    });
    expect(seen).toEqual([
      [404, true],
      [404, true],
    ]);
    // The browser tells of each such answer on its console.
    expect(errors.splice(0)).toHaveLength(2);
  });

  test.each([true, false])('sends what it was given, asynchronously: %s', async (async) => {
    const [request] = await requestsDuring(() =>
      page.evaluate(async (inTime) => {
        const old = window as unknown as OldPage;
        old.cookiestring = 'a-guid';
        const own = new old.REST.Request();
        own.setMethod('POST');
        own.setURI(`${old.REST.apiURL}/onlineagent/291/saybusy`);
        own.addQueryParameter('reason', '1&2=3 ä');
        own.addQueryParameter('prolong', false);
        own.addHeader('X-Desktop', '1');
        own.setAccepts('application/json');
        own.setContentType('application/json');
        own.setEntity({ note: 'ü' });
        own.setAsync(inTime);
        await new Promise<void>((resolve) => own.execute(() => resolve()));
        old.cookiestring = null;
      }, async),
    );
    expect(request?.method()).toBe('POST');
    expect(request?.url()).toBe(
      `${simulator.http?.baseUrl}/onlineagent/291/saybusy?reason=1%262%3D3%20%C3%A4&prolong=false`,
    );
    expect(await request?.allHeaders()).toMatchObject({
      guid: 'a-guid',
      'x-desktop': '1',
      accept: 'application/json',
      'content-type': 'application/json',
    });
    expect(request?.postData()).toBe('{"note":"ü"}');
  });

  test('sends no Content-Type without a body, and a form as one', async () => {
    const [bare, form] = await requestsDuring(() =>
      page.evaluate(async () => {
        const { REST, OnlineAgent } = window as unknown as OldPage;
        OnlineAgent.sayFree?.({ agentid: '291' });
        const own = new REST.Request();
        own.setMethod('POST');
        own.setURI(`${REST.apiURL}/onlineagent/291/sayfree`);
        own.addFormParameter('a b', 'c&d\ne');
        await new Promise<void>((resolve) => own.execute(() => resolve()));
      }),
    );
    expect(await bare?.allHeaders()).not.toHaveProperty('content-type');
    expect((await form?.allHeaders())?.['content-type']).toBe('application/x-www-form-urlencoded');
    expect(form?.postData()).toBe('a+b=c%26d%0D%0Ae');
  });

  test.each([
    ['encodePathSegment', "a/b;c?d#é*1'(2)", "a%2Fb%3Bc%3Fd%23%C3%A9*1'(2)"],
    ['encodePathParamName', 'a=b;c,d', 'a%3Db%3Bc,d'],
    ['encodePathParamValue', 'a=b;c,d', 'a=b%3Bc,d'],
    ['encodeQueryParamNameOrValue', 'a/b?c=d&e+f g;1', 'a/b?c%3Dd%26e%2Bf%20g;1'],
    ['encodeFormNameOrValue', "a b\nc-d_e.f~g!'()*", 'a+b%0D%0Ac%2Dd%5Fe%2Ef%7Eg%21%27%28%29%2A'],
    ['encodeURIComponent', "a/b c'", "a%2Fb%20c'"],
    ['encodeHeaderName', 'X-a', 'X-a'],
    ['encodeHeaderValue', 'a; b', 'a; b'],
    ['encodePathSegment', 291, 291],
    ['encodeQueryParamNameOrValue', '😀', '%F0%9F%98%80'],
  ])('encodes by REST.Encoding.%s', async (name, value, encoded) => {
    const found = await page.evaluate(
      ([which, text]) => (window as unknown as OldPage).REST.Encoding[which as string]?.(text),
      [name, value],
    );
    expect(found).toBe(encoded);
  });
});
