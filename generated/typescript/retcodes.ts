// Generated from spec/ by "npm run generate". Do not edit.
/** What a return code means, what to do about it, and where its meaning was read. */
export interface RetcodeInfo {
  readonly meaning: string;
  readonly advice: string;
  readonly evidence: string;
}

/** Every registered return code but "0", which is success. */
export const retcodes = {
  '000-002': {
    meaning: 'The address or a parameter in the URL is wrong, or a parameter of the call is invalid.',
    advice: 'Check every parameter against its documented range; do not repeat the call unchanged.',
    evidence: 'seen',
  },
  '100-001': {
    meaning: 'A sign-in parameter is empty or invalid.',
    advice: 'Check the body of the sign-in field by field.',
    evidence: 'seen',
  },
  '100-002': {
    meaning: 'The agent is signed in already.',
    advice: 'Ask the user before taking the session over by a forced sign-in: somebody else may be working under this agent ID.',
    evidence: 'seen',
  },
  '100-003': {
    meaning: 'A resource or its provider was unavailable during the sign-in.',
    advice: 'Try again later. A forced sign-in does not help.',
    evidence: 'seen',
  },
  '100-004': {
    meaning: 'The agent ID or the password is wrong.',
    advice: 'Ask for the password again. Repeated attempts may lock the account.',
    evidence: 'seen',
  },
  '100-005': {
    meaning: 'A parameter of the sign-out is invalid.',
    advice: 'Check the cause code and the agent ID.',
    evidence: 'seen',
  },
  '100-006': {
    meaning: 'The agent is not signed in.',
    advice: 'Drop the GUID, stop polling and sign in again.',
    evidence: 'seen',
  },
  '100-007': {
    meaning: 'The operation failed inside the gateway: the WAS cannot be reached or an internal error occurred.',
    advice: 'Tell the user and the operations staff; check the agent\'s state before trying again.',
    evidence: 'seen',
  },
  '100-009': {
    meaning: 'The state of the agent could not be set; the agent may lack the permission.',
    advice: 'Read the agent\'s current state, then decide.',
    evidence: 'seen',
  },
  '100-012': {
    meaning: 'The agent type given at the sign-in is wrong.',
    advice: 'Send one of the documented values of agenttype.',
    evidence: 'seen',
  },
  '100-015': {
    meaning: 'The agent is signed in already and cannot be forced out.',
    advice: 'The other session has to end first; do not try a forced sign-in.',
    evidence: 'seen',
  },
  '100-016': {
    meaning: 'The IP address given at the sign-in is invalid.',
    advice: 'Send an IPv4 address of at most 15 characters, or leave ip out.',
    evidence: 'seen',
  },
  '110-016': {
    meaning: 'The account is locked.',
    advice: 'Have the account unlocked by an administrator.',
    evidence: 'seen',
  },
  '200-017': {
    meaning: 'A hang-up was asked for while there is no call.',
    advice: 'The call has ended already; wait for its release events.',
    evidence: 'vendor-sample',
  },
  '999-001': {
    meaning: 'The server is configured wrongly: its WAS address is invalid.',
    advice: 'Tell the operations staff; the client cannot cure it.',
    evidence: 'vendor-sample',
  },
} as const satisfies Record<string, RetcodeInfo>;

/** A return code that this description knows. Gateways may answer others. */
export type Retcode = keyof typeof retcodes;
