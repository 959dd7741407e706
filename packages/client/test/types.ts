// Compiled by the type-check, never run. Lines that must not compile are marked with @ts-expect-error.
import { createGateway, loginEx, resetSkill, sayBusy, type UndocumentedRetcode } from '../src/index.ts';

const gateway = createGateway({ baseUrl: 'https://192.0.2.10:8043/agentgateway/resource' });

export async function accepted(): Promise<string | undefined> {
  await loginEx(gateway, { agentid: '291', body: { password: '', status: 3, autoanswer: true } });
  await resetSkill(gateway, { agentid: '291', autoflag: true, phonelinkage: 1 });
  const outcome = await sayBusy(gateway, { agentid: '291', reason: 200, prolong: false });
  if (outcome.ok || outcome.kind !== 'retcode') return undefined;
  switch (outcome.retcode) {
    case '000-002':
    case '100-006':
    case '100-007':
    case '100-009':
      return outcome.retcode;
    default:
      return outcome.retcode satisfies UndocumentedRetcode;
  }
}

export async function refused(): Promise<void> {
  // @ts-expect-error the parameter agentid is missing
  await sayBusy(gateway, { reason: 200 });
  // @ts-expect-error agentid is a string
  await sayBusy(gateway, { agentid: 291 });
  // @ts-expect-error an unknown parameter
  await sayBusy(gateway, { agentid: '291', reasn: 200 });
  // @ts-expect-error the password is missing
  await loginEx(gateway, { agentid: '291', body: {} });
  // @ts-expect-error an unknown body key
  await loginEx(gateway, { agentid: '291', body: { password: '', stat: 4 } });
  // @ts-expect-error an undocumented status
  await loginEx(gateway, { agentid: '291', body: { password: '', status: 6 } });
  // @ts-expect-error numbers are sent as numbers
  await loginEx(gateway, { agentid: '291', body: { password: '', status: '4' } });

  const outcome = await sayBusy(gateway, { agentid: '291' });
  // @ts-expect-error a failure has no result
  if (!outcome.ok) outcome.result;
  // @ts-expect-error only a retcode failure has a return code
  if (!outcome.ok) outcome.retcode;
  if (!outcome.ok && outcome.kind === 'retcode') {
    switch (outcome.retcode) {
      case '000-002':
      case '100-006':
      case '100-007':
        break;
      default:
        // @ts-expect-error 100-009 is not handled
        outcome.retcode satisfies UndocumentedRetcode;
    }
  }
}
