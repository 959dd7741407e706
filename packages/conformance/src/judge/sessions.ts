import type { Seen } from './seen.ts';

/** What the exchanges told of an agent's session. */
export interface AgentSession {
  /** The GUID that was handed out last. */
  guid?: string;
  guidAt?: number;
  /** Whether a sign-in handed out none, so that clients cannot send one. */
  withoutGuid?: boolean;
  /** GUIDs before it. */
  readonly past: Set<string>;
  /** When a poll or heartbeat by the newest GUID succeeded last. */
  lastSign?: number;
  /** When the sign-out was answered, and by which GUID it was asked for. */
  endedAt?: number;
  endedGuid?: string;
}

const signsOut: ReadonlySet<string> = new Set(['logout', 'forceLogout', 'forceLogoutWithReason']);
const signsOfLife: ReadonlySet<string> = new Set(['getAgentEvent', 'handShake']);

/** How many earlier GUIDs of an agent are known; a proxy watches for days, and each minute may bring one. */
const mostPast = 100;

/** Follows the sessions of all agents. */
export class Sessions {
  readonly #byAgent = new Map<string, AgentSession>();
  readonly #owners = new Map<string, string>();

  of(agentid: string): AgentSession {
    const known = this.#byAgent.get(agentid);
    if (known) return known;
    const session: AgentSession = { past: new Set() };
    this.#byAgent.set(agentid, session);
    return session;
  }

  /** The agent whose session is open by a GUID, if that is another one. */
  ownerOf(guid: string, agentid: string): string | undefined {
    const owner = this.#owners.get(guid);
    return owner === agentid ? undefined : owner;
  }

  see({ operation, agentid, answer, exchange, guid, events }: Seen): void {
    for (const { value, agentid: whose } of events) {
      const ended = (value as { eventType?: unknown } | null)?.eventType === 'AgentOther_ShutdownService';
      if (ended && whose !== undefined) this.#end(whose, exchange.at, undefined);
    }
    if (answer === undefined || agentid === undefined || !answer.succeeded) return;
    const at = exchange.until ?? exchange.at;
    const session = this.of(agentid);
    if (operation !== undefined && signsOut.has(operation.id)) {
      this.#end(agentid, at, guid);
      return;
    }
    if (operation !== undefined && !operation.needsGuid) {
      session.withoutGuid = answer.setGuid === undefined;
      delete session.endedAt;
      delete session.endedGuid;
    }
    if (answer.setGuid !== undefined) {
      const fresh = answer.setGuid.slice(answer.setGuid.indexOf('=') + 1);
      if (fresh === session.guid) return;
      this.#retire(session);
      session.guid = fresh;
      session.guidAt = at;
      delete session.lastSign;
      this.#owners.set(fresh, agentid);
    } else if (operation !== undefined && signsOfLife.has(operation.id) && guid === session.guid) {
      session.lastSign = exchange.at;
    }
  }

  #end(agentid: string, at: number, guid: string | undefined): void {
    const session = this.of(agentid);
    session.endedAt = at;
    const by = guid ?? session.guid;
    if (by !== undefined) session.endedGuid = by;
    this.#retire(session);
    delete session.guid;
  }

  #retire({ guid, past }: AgentSession): void {
    if (guid === undefined) return;
    past.add(guid);
    if (past.size <= mostPast) return;
    const [oldest = ''] = past;
    past.delete(oldest);
    this.#owners.delete(oldest);
  }
}
