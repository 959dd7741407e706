import { evidenceOf } from '../../contract/evidence.ts';
import type { Rule } from '../rule.ts';
import { type AgentSession, Sessions } from '../sessions.ts';

/** Age at which a poll or heartbeat must have renewed the GUID, if the gateway renews at all (AUTHMODE 2). */
const renewal = 60_000;

const signs: ReadonlySet<string> = new Set(['getAgentEvent', 'handShake']);

/** Sessions: who is signed in, and by which GUID. */
export const guid: Rule = {
  checks: {
    'session/ended': 'After a sign-out the session opens nothing any more.',
    'session/newest-guid': 'The newest GUID that was handed out opens the session until the sign-out.',
    'session/foreign-guid': 'The GUID of one agent does not open another.',
    'request/guid': 'Calls carry the GUID that Set-GUID handed out last, without the name before it.',
  },
  start({ description: { model } }) {
    const sessions = new Sessions();
    const header = model.headers.request.find(({ name }) => name === 'Guid');
    const source = evidenceOf(header?.source ?? { evidence: 'inferred', pages: [] });
    return {
      see(seen, tell) {
        const { operation, agentid, answer, exchange, guid: sent } = seen;
        if (exchange.direction === 'push' || agentid === undefined) return sessions.see(seen);
        const session = sessions.of(agentid);
        if (operation?.needsGuid && answer?.retcode !== undefined) {
          const about = { about: 'gateway', part: 'answer.body.retcode', came: `"${answer.retcode}"`, source } as const;
          if (
            answer.succeeded &&
            session.endedAt !== undefined &&
            exchange.at > session.endedAt &&
            sent === session.endedGuid
          ) {
            const expected = `Agent ${agentid} has signed out; ${operation.id} answers 100-006 or 000-003.`;
            tell({ ...about, check: 'session/ended', expected });
          }
          if (
            answer.succeeded &&
            sent !== undefined &&
            sessions.ownerOf(sent, agentid) !== undefined &&
            isForeign(session, sent)
          ) {
            const expected = `The GUID is of agent ${sessions.ownerOf(sent, agentid)}; ${operation.id} for agent ${agentid} answers 000-003.`;
            tell({ ...about, check: 'session/foreign-guid', expected });
          }
          // Some operations list 000-003 for what the agent may not do, whatever the session.
          const means =
            answer.retcode === '000-003' &&
            (signs.has(operation.id) || !operation.retcodes.some(({ code }) => code === '000-003'));
          if (means && operation.result.kind !== 'file') judgeRefusal(session, sent, exchange.at, about, tell);
        }
        sessions.see(seen);
      },
    };
  },
};

type About = Pick<Parameters<Parameters<ReturnType<Rule['start']>['see']>[1]>[0], 'about' | 'part' | 'came' | 'source'>;
type Say = Parameters<ReturnType<Rule['start']>['see']>[1];

function judgeRefusal(session: AgentSession, sent: string | undefined, at: number, about: About, tell: Say): void {
  if (sent !== undefined && sent === session.guid && session.endedAt === undefined) {
    // A poll at this age must have brought a new GUID: the gateway expires what it did not renew.
    if (session.lastSign === undefined || session.guidAt === undefined || session.lastSign - session.guidAt < renewal)
      return;
    const age = Math.round((at - session.guidAt) / 1000);
    const expected = `The GUID was handed out last, ${age} s ago, and polls since brought no other; it must open the session.`;
    tell({ ...about, check: 'session/newest-guid', expected });
    return;
  }
  if (sent === undefined && session.withoutGuid) return;
  const came = sent === undefined ? 'nothing' : sent.includes('=') ? 'a name before the GUID' : 'another GUID';
  if (sent !== undefined && !sent.includes('=') && !(session.guid !== undefined && session.past.has(sent))) return;
  const expected = 'Guid is what follows JSESSIONID= in the Set-GUID that came last: polls and heartbeats renew it.';
  tell({ about: 'client', part: 'request.header.Guid', came, source: about.source, check: 'request/guid', expected });
}

function isForeign(session: AgentSession, sent: string): boolean {
  return sent !== session.guid && !session.past.has(sent);
}
