import { editions } from '@ccgateway/openapi';
import { expect, test } from 'vitest';
import { checkInput, createCheck } from '../src/checks.ts';

const busy = ['POST', '/onlineagent/{agentid}/saybusy'] as const;
const signIn = ['PUT', '/onlineagent/{agentid}'] as const;
const token = ['POST', '/onlineagent/{agentid}/vrctoken'] as const;
const gone = ['POST', '/voicecall/{agentid}/requestcall/{callid}/{skilltype}'] as const;

test('without an edition, input passes if any edition allows it', () => {
  expect(checkInput(...busy, { agentid: '100001' })).toBeUndefined();
  expect(checkInput(...busy, { agentid: '291' })).toBeUndefined();
  expect(checkInput(...busy, { agentid: '1000000' })).toMatch(
    /^agentid must be .*from 101 to 999999; it is "1000000"\.$/,
  );
});

test('with an edition, the range of that edition applies', () => {
  expect(createCheck('2023-09')(...busy, { agentid: '100001' })).toMatch(/^agentid must be .*from 101 to 59999;/);
  expect(createCheck('2025-11')(...busy, { agentid: '100001' })).toBeUndefined();
});

test('a field and a value of a later edition are refused in an earlier one', () => {
  const body = { password: '', phonenum: '40038' };
  for (const edition of editions) {
    const check = createCheck(edition);
    const later = edition >= '2025-06';
    expect(check(...signIn, { agentid: '291', body })).toBeUndefined();
    expect([edition, check(...signIn, { agentid: '291', body: { ...body, time: 60 } })]).toEqual([
      edition,
      later ? undefined : `body.time is not in edition ${edition}.`,
    ]);
    expect([edition, check(...signIn, { agentid: '291', body: { ...body, status: 8 } }) === undefined]).toEqual([
      edition,
      later,
    ]);
  }
});

test('an operation that the edition lacks is refused', () => {
  expect(createCheck('2023-09')(...token, { agentid: '291' })).toBe(`Edition 2023-09 has no ${token.join(' ')}.`);
  expect(createCheck('2025-11')(...gone, {})).toBe(`Edition 2025-11 has no ${gone.join(' ')}.`);
});
