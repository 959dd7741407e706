import type { ConfJoinRequest, InnerHelpRequest, RejectRequest, TransferRequest } from '@ccgateway/openapi';
import {
  answer,
  beginMute,
  confJoin,
  connectHold,
  dropCall,
  endMute,
  getHold,
  hold,
  innerHelp,
  reject,
  release,
  transfer,
} from '../generated/calls.ts';
import type { CallOptions, Gateway, Outcome } from '../types.ts';
import type { CallView } from './view.ts';

/** Sends an operation for the agent. */
export type Send = <Parameters extends { readonly agentid: string }, Result, Code extends string>(
  operation: (gateway: Gateway, parameters: Parameters, options?: CallOptions) => Promise<Outcome<Result, Code>>,
  parameters: Omit<Parameters, 'agentid'>,
  options?: CallOptions,
) => Promise<Outcome<Result, Code>>;

/** What a call needs of its session. */
export interface CallPort {
  readonly send: Send;
  /** ID of another call of the agent that is held. */
  readonly heldBeside: (id: string) => string | undefined;
}

/**
 * One call of the agent, as it is now. A call that changes is a new object, one that does not change stays the same.
 *
 * The methods ask the gateway and resolve to its outcome, whatever `can` says. A success means that the gateway has
 * accepted; the state changes when the event comes, and until then `pending` says what was asked. They are for this
 * call, as far as the interface has it: `hold`, `mute`, `unmute`, `transfer` and `consult` have no call ID on the wire, so
 * the gateway takes the call that is talked in.
 */
export type Call = CallView & CallActions;

/** A call that is shown, with its actions. */
export function callOf(view: CallView, port: CallPort): Call {
  const call = Object.assign(new CallActions(view, port), view);
  Object.freeze(call);
  return call;
}

class CallActions {
  declare private readonly view: CallView;
  declare private readonly port: CallPort;

  constructor(view: CallView, port: CallPort) {
    // Not enumerable, so that printing, comparing or serialising a call shows what is shown of it alone.
    Object.defineProperties(this, { view: { value: view }, port: { value: port } });
  }

  /** Takes the ringing call. */
  answer(options?: CallOptions) {
    return this.port.send(answer, callidOf(this.view), options);
  }

  /** Refuses the ringing call: `mode` 1 puts it back into its queue and makes the agent busy, 2 releases it. */
  reject(how: Omit<RejectRequest, 'callid'>, options?: CallOptions) {
    return this.port.send(reject, { ...how, ...callidOf(this.view) }, options);
  }

  /** Puts the call on hold. */
  hold(options?: CallOptions) {
    return this.port.send(hold, {}, options);
  }

  /** Takes the held call back. */
  retrieve(options?: CallOptions) {
    return this.port.send(getHold, callidOf(this.view), options);
  }

  /** Mutes the agent's side. No event tells of it, so the call is muted from the success on. */
  mute(options?: CallOptions) {
    return this.port.send(beginMute, {}, options);
  }

  /** Ends the mute. */
  unmute(options?: CallOptions) {
    return this.port.send(endMute, {}, options);
  }

  /** Transfers the call; `settled` waits for what becomes of it. */
  transfer(to: TransferRequest, options?: CallOptions) {
    return this.port.send(transfer, { body: to }, options);
  }

  /** Asks another agent, or a skill queue, for help. The result is the ID of the new call; `settled` waits for its answer. */
  consult(whom: InnerHelpRequest, options?: CallOptions) {
    return this.port.send(innerHelp, { body: whom }, options);
  }

  /** Joins this call and another one of the agent: of a held call the one in talk, else the first held one unless named. */
  conference(beside: Partial<ConfJoinRequest> = {}, options?: CallOptions) {
    return this.port.send(confJoin, { ...beside, callid: this.held(beside.callid) }, options);
  }

  /** Connects the other parties of this call and of another one, as `conference` takes it; the agent leaves both. */
  connect(beside: { readonly callid?: string | undefined } = {}, options?: CallOptions) {
    return this.port.send(connectHold, { callid: this.held(beside.callid) }, options);
  }

  /** Ends the call for the agent, by dropCall, which names it; without a call ID by release. */
  release(options?: CallOptions) {
    return this.view.id
      ? this.port.send(dropCall, { callid: this.view.id }, options)
      : this.port.send(release, {}, options);
  }

  /** The operations for two calls take the ID of the held one. */
  private held(named: string | undefined): string {
    return named ?? (this.view.state === 'held' ? this.view.id : (this.port.heldBeside(this.view.id) ?? this.view.id));
  }
}

/** The parameter that names a call; none where the gateway gave no call ID. */
function callidOf({ id }: CallView): { readonly callid?: string } {
  return id ? { callid: id } : {};
}
