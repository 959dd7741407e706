/** Compiling this program proves that the package has types and that they are those of the operations. */
export const consumer = `
import { AgentSession, createGateway, type Outcome, sayBusy, type SayBusyRetcode, unwrap } from '@ccgateway/client';
import { checkInput } from '@ccgateway/client/checks';
import { describe } from '@ccgateway/client/retcodes';

const gateway = createGateway({ baseUrl: '', check: checkInput });
// @ts-expect-error an unknown setting
createGateway({ baseUrl: '', trustEverything: true });
// @ts-expect-error agentid is a string
sayBusy(gateway, { agentid: 291 });
// @ts-expect-error an unknown parameter
sayBusy(gateway, { agentid: '291', unheardOf: 1 });
// @ts-expect-error checkInput returns a sentence or undefined
export const sentence: number = checkInput('GET', '', {});

export async function main(session: AgentSession): Promise<void> {
  const answer: Outcome<unknown, SayBusyRetcode> = await sayBusy(gateway, { agentid: '291', reason: 200 });
  if (answer.ok) unwrap(answer);
  else if (answer.kind === 'retcode') console.log(answer.retcode === '100-006', answer.response.status);
  // @ts-expect-error only an answered call has a response
  else console.log(answer.response);
  describe(answer).advice satisfies string;
  session.on('AgentState_Ready', ({ eventType }) => {
    eventType satisfies 'AgentState_Ready';
    // @ts-expect-error eventType is that of the listener's event
    eventType satisfies 'AgentState_Busy';
  });
  for await (const event of session.events()) console.log(event.eventType);
}
`;

/** The same for calls by path. The declarations of openapi-fetch need a newer TypeScript than those of the package. */
export const pathConsumer = `
import { pathClient } from '@ccgateway/client/paths';

// @ts-expect-error an unknown path
pathClient(gateway).GET('/nowhere');
`;
