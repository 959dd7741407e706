import { type Retcode, retcodes } from '@ccgateway/openapi/retcodes';
import type { Failure, Outcome } from './types.ts';
import type { GatewayError } from './unwrap.ts';

export { type Retcode, type RetcodeInfo, retcodes } from '@ccgateway/openapi/retcodes';

/** What an outcome means and what to do about it, in sentences. */
export interface Description {
  readonly meaning: string;
  readonly advice: string;
}

/**
 * Says what an outcome means and what to do about it: for a registered return code what the description says, for every
 * other failure what is known of its kind. It quotes nothing that the gateway answered except the return code.
 *
 * @param outcome the outcome of a call, or the error that `unwrap` threw
 */
export function describe(outcome: Outcome<unknown> | GatewayError): Description {
  if ('ok' in outcome && outcome.ok) return { meaning: 'The gateway did what was asked.', advice: '' };
  if (outcome.kind !== 'retcode') return kinds[outcome.kind];
  const retcode = `${outcome.retcode}`;
  if (isRegistered(retcode)) return retcodes[retcode];
  return {
    meaning: `The gateway refused with ${retcode}, a return code that no page names.`,
    advice: 'Look at the message of the gateway and into its log.',
  };
}

/** A gateway may also answer the name of a member of Object. */
function isRegistered(retcode: string): retcode is Retcode {
  return Object.keys(retcodes).includes(retcode);
}

const kinds: Readonly<Record<Exclude<Failure['kind'], 'retcode'>, Description>> = {
  http: {
    meaning: 'Something between this program and the gateway answered, or the gateway failed.',
    advice: 'Look at the status of the response. Check the base address, the proxy and whether the gateway runs.',
  },
  decode: {
    meaning: 'The answer is not one of the gateway, or it is too long.',
    advice: 'Check that the base address is that of the interface; the message says what is wrong with the answer.',
  },
  network: {
    meaning: 'No answer came, and the gateway may have done what was asked.',
    advice: 'Check network, address and certificate; the cause says more. Ask for the state before trying again.',
  },
  timeout: {
    meaning: 'No answer came in time, and the gateway may have done what was asked.',
    advice: 'Ask for the state before trying again, or allow more time.',
  },
  aborted: {
    meaning: 'The program ended the call, and the gateway may have done what was asked.',
    advice: 'Ask for the state if it matters.',
  },
  check: {
    meaning: 'Nothing was sent, because the check of the parameters threw.',
    advice: 'Correct the function that was passed as check; the cause is what it threw.',
  },
  invalid: {
    meaning: 'Nothing was sent, because a parameter or an option is wrong.',
    advice: 'The message names it.',
  },
};
