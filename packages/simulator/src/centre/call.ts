import type { components } from '@ccgateway/openapi';

/** Kinds of calls, with the numbers of the table CallFeature. */
export const features = { inbound: 0, internal: 6, outbound: 7, preview: 44, help: 51, threePartyHelp: 52 } as const;

/** Whether a call is one between agents. */
export function isInternal(feature: number): boolean {
  return feature === features.internal || feature === features.help || feature === features.threePartyHelp;
}

/** Facts that belong to a call ID: they are the same for all parties and survive transfers. */
export interface CallFacts {
  readonly id: string;
  readonly feature: number;
  readonly caller: string;
  readonly called: string;
  /** When the call was created. */
  readonly created: number;
  /** The skill queue, 0 for none; it changes when the call is put into another. */
  skill: number;
  /** Whether the call carries video beside audio. */
  video: boolean;
  /** Whether it is an H5 video call, which carries video too. */
  readonly h5: boolean;
  /** Data that travel with the call. */
  data: string;
}

/** What belongs to a call ID of a saved state. */
export type FactsOf = (callid: string) => CallFacts;

/** The record of a call, as the queries of call data answer it. */
export function recordOf(
  { id, feature, caller, called, skill, data, created, video, h5 }: CallFacts,
  now: number,
  skillName: string,
  { answered, ended }: { readonly answered?: number | undefined; readonly ended?: number | undefined } = {},
): Required<components['schemas']['CallInfo']> {
  return {
    callfeature: feature,
    callid: id,
    caller,
    called,
    callskill: skillName,
    callskillid: skill,
    orgicallednum: '',
    calldata: data,
    begintime: answered ?? created,
    endtime: ended ?? null,
    userPriority: 0,
    trunkNo: 65_535,
    logontimes: Math.round(((ended ?? now) - created) / 1000),
    mediaType: 5,
    mediaAbility: h5 ? 6 : video ? 3 : 1,
    waitTime: 0,
    trace: null,
  };
}
