import type { Receiver, WireRequest, WireResponse } from '@ccgateway/conformance';
import type { SimulatorOptions } from '../../src/index.ts';

/** A request, with what its address means. */
export interface Asked extends WireRequest {
  /** Identifier of the operation; undefined for an address that no operation has. */
  readonly operation?: string;
  /** The agent that the address names. */
  readonly agentid?: string;
}

/** Answers a push. */
export type Take = Parameters<Receiver>[0];

export type Answering = (asked: Asked) => Promise<WireResponse>;

/** Makes a broken gateway of a sound one; made anew after each reset, so that it may remember. */
export type Break = (sound: Answering) => Answering;

/** What has to be said of a fault. */
export interface Expected {
  /** Prefix of the identifier of a check or rule. */
  readonly check: string;
  /** Undefined where no single operation is at fault. */
  readonly operation?: string;
  /** Beginning of the part of the exchange. */
  readonly part: string;
}

/** A mistake that a gateway makes. */
export interface Fault {
  readonly id: string;
  readonly sentence: string;
  readonly breaks?: Break;
  /** What becomes of pushes on their way to who takes them. */
  readonly pushes?: (take: Take) => Take;
  /** Settings with which the simulator itself is at fault. */
  readonly options?: SimulatorOptions;
  /** What active checks, and the rules during them, must find. */
  readonly found: Expected;
  /** What the rules must find in recorded traffic; undefined where traffic alone cannot show the fault. */
  readonly traffic?: Expected;
}

/** A fault that the same rule finds in active checks and in recorded traffic. */
export function shown(
  id: string,
  sentence: string,
  breaks: Break,
  [check, operation, part]: readonly [check: string, operation: string | undefined, part: string],
): Fault {
  const found = { check, part, ...(operation !== undefined && { operation }) };
  return { id, sentence, breaks, found, traffic: found };
}

/** A fault that only a check finds that asks for it. */
export function hidden(
  id: string,
  sentence: string,
  breaks: Break,
  [check, operation, part]: readonly [check: string, operation: string | undefined, part: string],
): Fault {
  return { id, sentence, breaks, found: { check, part, ...(operation !== undefined && { operation }) } };
}
