import type { Operation } from '@ccgateway/openapi/model';
import type { Capability } from '../kit/target.ts';

/** States that the agent, or a second one, can be brought into by calls of the interface alone. */
const within: ReadonlySet<string> = new Set([
  'cancelBusy',
  'cancelRest',
  'cancelWork',
  'cancelSetCustomState',
  'queryAgentInfoByWorkNo',
  'queryAgentInfoBySkillId',
  'queryStatInfoOfAcd',
  'queryQueueLengthBySkillId',
  'forceBusy',
  'forceIdle',
  'forceRest',
  'forceLogOutAgent',
]);

const secondAgent: ReadonlySet<string> = new Set([
  'innerHelp',
  'transfer',
  'callInnerSkill',
  'snatchPickup',
  'transferMediaCall',
  'answerAgentConf',
  'rejectAgentConf',
  'requestLeaveAgentConf',
  'applyToShiftPresident',
  'queryAgentInfoByWorkNo',
  'queryHoldListInfoEx',
]);

/** Groups whose operations reach people outside: they dial, record, write to customers. */
const outside: ReadonlySet<string> = new Set(['voicecall', 'agentconf', 'recordplay', 'mediacall']);

/** Operations that change what outlives the session. */
const lasting: ReadonlySet<string> = new Set(['modifyAccountPwdEx', 'setCallAppDataEx', 'assignUserInQueue']);

/** Whether an operation changes nothing, neither the agent's state nor a call. */
export function isQuery({ id, method, retry }: Pick<Operation, 'id' | 'method' | 'retry'>): boolean {
  return retry === 'safe' && (method === 'GET' || id.startsWith('query'));
}

/** What a target must offer for a success of an operation. */
export function needsOf(operation: Operation, hasState: boolean): Capability[] {
  const { id, group } = operation;
  const query = isQuery(operation);
  return [
    query ? 'read' : 'change-state',
    // A poll is held unless an event waits, and only a fresh sign-in is sure to bring one.
    ...(id === 'getAgentEvent' ? (['change-state'] as const) : []),
    ...(secondAgent.has(id) || group === 'qualitycontrol' ? (['two-agents'] as const) : []),
    ...((!query && (outside.has(group) || lasting.has(id))) || (hasState && !within.has(id))
      ? (['reset'] as const)
      : []),
  ];
}
