// Generated from spec/ by "npm run generate". Do not edit.
/** Meaning of a return code, advice, and evidence of the meaning. */
export interface RetcodeInfo {
  readonly meaning: string;
  readonly advice: string;
  readonly evidence: string;
}

/** Every registered return code but "0", which is success. */
export const retcodes = {
  '10001': {
    meaning: 'Not known: it stands on the page of thirdPartyConfTransmitNum, without a text.',
    advice: 'Show the message of the answer; check the parameters and the state of the call before trying again.',
    evidence: 'unknown',
  },
  '000-000': {
    meaning: 'An unknown error occurred.',
    advice: 'Tell the user and the operations staff; check the agent\'s state before trying again.',
    evidence: 'seen',
  },
  '000-001': {
    meaning: 'The HTTP method is wrong, or agent events are asked for in the wrong way.',
    advice: 'Send the method that is documented for the path; do not repeat the call unchanged.',
    evidence: 'seen',
  },
  '000-002': {
    meaning: 'The address or a parameter in the URL is wrong, or a parameter of the call is invalid.',
    advice: 'Check every parameter against its documented range; do not repeat the call unchanged.',
    evidence: 'seen',
  },
  '000-003': {
    meaning: 'The caller has no permission for this interface, or the agent\'s authentication may have expired.',
    advice: 'Check that the Guid sent is the newest one; if it is, sign in again.',
    evidence: 'seen',
  },
  '000-004': {
    meaning: 'The agent is being switched over.',
    advice: 'Wait a moment and read the state of the agent before trying again.',
    evidence: 'seen',
  },
  '000-005': {
    meaning: 'The agent to be inspected is the inspector.',
    advice: 'Give the work number of another agent.',
    evidence: 'seen',
  },
  '000-006': {
    meaning: 'A parameter of the message is wrong.',
    advice: 'Correct the parameter; do not repeat the call unchanged.',
    evidence: 'seen',
  },
  '000-007': {
    meaning: 'The interface is called again while an earlier call of it is still running.',
    advice: 'Wait for the answer of the first call; do not send the call twice.',
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
  '100-008': {
    meaning: 'The agent is signed out already.',
    advice: 'Drop the GUID and stop polling; nothing else has to be done.',
    evidence: 'seen',
  },
  '100-009': {
    meaning: 'The state of the agent could not be set; the agent may lack the permission.',
    advice: 'Read the agent\'s current state, then decide.',
    evidence: 'seen',
  },
  '100-010': {
    meaning: 'The agent is in the wrong state for signing out.',
    advice: 'Read the state of the agent and end its calls before signing out again.',
    evidence: 'seen',
  },
  '100-011': {
    meaning: 'A parameter of the sign-in is invalid.',
    advice: 'Correct the parameter; do not repeat the call unchanged.',
    evidence: 'seen',
  },
  '100-012': {
    meaning: 'The agent type given at the sign-in is wrong.',
    advice: 'Send one of the documented values of agenttype.',
    evidence: 'seen',
  },
  '100-013': {
    meaning: 'The phone number to be bound to the agent is invalid.',
    advice: 'Correct the phone number before signing in again.',
    evidence: 'seen',
  },
  '100-014': {
    meaning: 'The phone number given at the sign-in is outside the configured range.',
    advice: 'Use a number of the configured range, or have the operations staff extend it.',
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
  '100-017': {
    meaning: 'The authentication at the uPortal failed.',
    advice: 'Tell the operations staff; check the credentials before signing in again.',
    evidence: 'seen',
  },
  '100-018': {
    meaning: 'The VDN ID given at the sign-in differs from the VDN ID of the announcement.',
    advice: 'Use the same VDN ID for the sign-in and for the announcement.',
    evidence: 'seen',
  },
  '100-019': {
    meaning: 'A parameter of a query of skill queues is invalid.',
    advice: 'Correct the parameter; do not repeat the call unchanged.',
    evidence: 'seen',
  },
  '100-020': {
    meaning: 'The agent\'s password has expired.',
    advice: 'Have the password changed before signing in again.',
    evidence: 'seen',
  },
  '100-021': {
    meaning: 'The agent is signing in at this moment.',
    advice: 'Wait for the answer of the sign-in under way; do not repeat the call.',
    evidence: 'seen',
  },
  '101-001': {
    meaning: 'The agent has no conference.',
    advice: 'Drop what the client knows of the conference; ask for a new one if it is still wanted.',
    evidence: 'seen',
  },
  '101-002': {
    meaning: 'The agent is not the chair of the conference.',
    advice: 'Leave the operation to the chair of the conference.',
    evidence: 'seen',
  },
  '101-003': {
    meaning: 'The agent is in a conference already.',
    advice: 'Leave or end the present conference before asking for another.',
    evidence: 'seen',
  },
  '101-004': {
    meaning: 'Only an inspector may query the conferences of the VDN.',
    advice: 'Sign in as an inspector; do not repeat the call as this agent.',
    evidence: 'seen',
  },
  '101-005': {
    meaning: 'The chair of a conference cannot hand the chair to itself.',
    advice: 'Name another participant.',
    evidence: 'seen',
  },
  '101-006': {
    meaning: 'The chair of a conference cannot remove itself.',
    advice: 'Take the chair out of the list of those to be removed.',
    evidence: 'seen',
  },
  '101-007': {
    meaning: 'The chair cannot leave the conference.',
    advice: 'Hand the chair over first, or end the conference.',
    evidence: 'seen',
  },
  '104-001': {
    meaning: 'The download of recordings is switched off.',
    advice: 'Have the operations staff switch it on; a client cannot fix it.',
    evidence: 'seen',
  },
  '104-002': {
    meaning: 'The agent has no right to inspect or play recordings.',
    advice: 'Have the right given to the agent; do not repeat the call as this agent.',
    evidence: 'seen',
  },
  '104-003': {
    meaning: 'The recording could not be downloaded: the file name is invalid.',
    advice: 'Send the file name exactly as the event of the recording gave it.',
    evidence: 'seen',
  },
  '104-004': {
    meaning: 'The recording could not be downloaded: there is no drive mapping.',
    advice: 'Tell the operations staff; a client cannot fix it.',
    evidence: 'seen',
  },
  '104-005': {
    meaning: 'The recording could not be downloaded: the file does not exist.',
    advice: 'Check the name of the file and the node of the recording.',
    evidence: 'seen',
  },
  '104-006': {
    meaning: 'The recording could not be downloaded: there is no free space.',
    advice: 'Tell the operations staff; a client cannot fix it.',
    evidence: 'seen',
  },
  '104-007': {
    meaning: 'The format of the recording file is not supported.',
    advice: 'Tell the operations staff; do not repeat the call for this file.',
    evidence: 'seen',
  },
  '104-008': {
    meaning: 'The system parameter for the format of recordings is not configured.',
    advice: 'Tell the operations staff; a client cannot fix it.',
    evidence: 'seen',
  },
  '104-009': {
    meaning: 'The recording could not be converted.',
    advice: 'Try once more later, then tell the operations staff.',
    evidence: 'seen',
  },
  '104-010': {
    meaning: 'The locationId is not configured in pool mode.',
    advice: 'Check the locationId that was sent; if it is right, tell the operations staff.',
    evidence: 'seen',
  },
  '104-011': {
    meaning: 'The recording file could not be deleted.',
    advice: 'Check whether the file still exists before trying again.',
    evidence: 'seen',
  },
  '104-012': {
    meaning: 'The recording file could not be downloaded from the object storage (OBS).',
    advice: 'Try again later, then tell the operations staff.',
    evidence: 'seen',
  },
  '105-001': {
    meaning: 'Redis holds no data of the agent.',
    advice: 'Check whether the agent is still signed in; if it recurs, tell the operations staff.',
    evidence: 'seen',
  },
  '105-002': {
    meaning: 'The agent is in disaster recovery.',
    advice: 'Wait and try again later; do not repeat the call in a tight loop.',
    evidence: 'seen',
  },
  '105-003': {
    meaning: 'The disaster recovery is complete.',
    advice: 'Read the state of the agent, then decide whether to repeat the call.',
    evidence: 'seen',
  },
  '105-004': {
    meaning: 'The agent could not be added to the recovery queue.',
    advice: 'Try again later; if it recurs, tell the operations staff.',
    evidence: 'seen',
  },
  '105-005': {
    meaning: 'Waiting for the disaster recovery took too long.',
    advice: 'Sign in again.',
    evidence: 'seen',
  },
  '105-006': {
    meaning: 'The GUID does not match during the disaster recovery.',
    advice: 'Drop the GUID and sign in again to get a new one.',
    evidence: 'seen',
  },
  '105-007': {
    meaning: 'Disaster recovery is switched off.',
    advice: 'Sign in again.',
    evidence: 'seen',
  },
  '106-001': {
    meaning: 'Multimedia is switched off.',
    advice: 'Have the operations staff switch it on; a client cannot fix it.',
    evidence: 'seen',
  },
  '106-002': {
    meaning: 'The message to be sent is empty.',
    advice: 'Send a message with content.',
    evidence: 'seen',
  },
  '106-003': {
    meaning: 'The number of concurrent multimedia conversations is above the maximum of 60.',
    advice: 'Send a number of at most 60.',
    evidence: 'seen',
  },
  '106-004': {
    meaning: 'The devicetype of the multimedia transfer is not valid.',
    advice: 'Send one of the documented values of devicetype.',
    evidence: 'seen',
  },
  '106-008': {
    meaning: 'Not known: it stands on the page of setCallNums, without a text.',
    advice: 'Show the message of the answer; check mediaType and callnums before trying again.',
    evidence: 'unknown',
  },
  '106-011': {
    meaning: 'Not known: it stands on the pages of getConnectInfo and imageCapture, without a text.',
    advice: 'Show the message of the answer; check the parameters and the state of the call before trying again.',
    evidence: 'unknown',
  },
  '106-012': {
    meaning: 'Not known: it stands on the page of setCallNums, without a text.',
    advice: 'Show the message of the answer; check mediaType and callnums before trying again.',
    evidence: 'unknown',
  },
  '106-015': {
    meaning: 'Not known: it stands on the pages of getConnectInfo and imageCapture, without a text.',
    advice: 'Show the message of the answer; check the parameters and the state of the call before trying again.',
    evidence: 'unknown',
  },
  '110-002': {
    meaning: 'The password could not be changed.',
    advice: 'Check both passwords against the rules before trying again.',
    evidence: 'third-party',
  },
  '110-003': {
    meaning: 'The old password is wrong.',
    advice: 'Ask for the old password again; repeated attempts may lock the account.',
    evidence: 'third-party',
  },
  '110-004': {
    meaning: 'The password could not be queried.',
    advice: 'Tell the operations staff; a client cannot fix it.',
    evidence: 'third-party',
  },
  '110-005': {
    meaning: 'The password in the CTI information is empty.',
    advice: 'Tell the operations staff; a client cannot fix it.',
    evidence: 'third-party',
  },
  '110-006': {
    meaning: 'The authentication type could not be queried.',
    advice: 'Tell the operations staff; a client cannot fix it.',
    evidence: 'third-party',
  },
  '110-007': {
    meaning: 'The authentication by password failed.',
    advice: 'Ask for the password again; repeated attempts may lock the account.',
    evidence: 'third-party',
  },
  '110-008': {
    meaning: 'The database query failed.',
    advice: 'Try again later, then tell the operations staff.',
    evidence: 'third-party',
  },
  '110-009': {
    meaning: 'There is no record.',
    advice: 'Check the agent ID; if it is right, tell the operations staff.',
    evidence: 'third-party',
  },
  '110-010': {
    meaning: 'The user name could not be queried.',
    advice: 'Tell the operations staff; a client cannot fix it.',
    evidence: 'third-party',
  },
  '110-011': {
    meaning: 'The authentication type could not be queried.',
    advice: 'Tell the operations staff; a client cannot fix it.',
    evidence: 'third-party',
  },
  '110-012': {
    meaning: 'The agent could not be queried by an attribute.',
    advice: 'Tell the operations staff; a client cannot fix it.',
    evidence: 'third-party',
  },
  '110-016': {
    meaning: 'The account is locked.',
    advice: 'Have the account unlocked by an administrator.',
    evidence: 'seen',
  },
  '110-017': {
    meaning: 'The new password equals the old one.',
    advice: 'Ask for another new password.',
    evidence: 'third-party',
  },
  '110-018': {
    meaning: 'The password equals the name or the name reversed.',
    advice: 'Ask for another new password.',
    evidence: 'third-party',
  },
  '110-019': {
    meaning: 'The password breaks the rules for passwords.',
    advice: 'Ask for a new password and show the rules.',
    evidence: 'third-party',
  },
  '110-020': {
    meaning: 'The password must have 8 to 30 characters.',
    advice: 'Ask for a password of 8 to 30 characters.',
    evidence: 'third-party',
  },
  '110-021': {
    meaning: 'The password was wrong too often; the account is locked.',
    advice: 'Have the account unlocked by an administrator; do not try again.',
    evidence: 'third-party',
  },
  '110-022': {
    meaning: 'The new password and its confirmation differ.',
    advice: 'Ask for the new password and its confirmation again.',
    evidence: 'third-party',
  },
  '200-001': {
    meaning: 'The call could not be made: the number is wrong.',
    advice: 'Correct the number; do not repeat the call unchanged.',
    evidence: 'vendor-sample',
  },
  '200-002': {
    meaning: 'The call could not be answered: there is no call.',
    advice: 'The caller may have hung up; wait for the release events.',
    evidence: 'vendor-sample',
  },
  '200-003': {
    meaning: 'The call could not be muted: there is no call.',
    advice: 'Read the state of the call before trying again.',
    evidence: 'vendor-sample',
  },
  '200-004': {
    meaning: 'The call could not be muted: it is in the wrong state.',
    advice: 'Read the state of the call before trying again.',
    evidence: 'vendor-sample',
  },
  '200-005': {
    meaning: 'The held call could not be connected: there is no call.',
    advice: 'Read the state of the call before trying again.',
    evidence: 'vendor-sample',
  },
  '200-006': {
    meaning: 'The held call could not be connected: there is no held call.',
    advice: 'Query the held calls before trying again.',
    evidence: 'vendor-sample',
  },
  '200-007': {
    meaning: 'The muting could not be ended: there is no call.',
    advice: 'Read the state of the call before trying again.',
    evidence: 'vendor-sample',
  },
  '200-008': {
    meaning: 'The muting could not be ended: the call is in the wrong state.',
    advice: 'Read the state of the call before trying again.',
    evidence: 'vendor-sample',
  },
  '200-009': {
    meaning: 'The number of the agent could not be announced: there is no call.',
    advice: 'Read the state of the call before trying again.',
    evidence: 'seen',
  },
  '200-010': {
    meaning: 'The three-party call could not be set up: there is no call.',
    advice: 'Read the state of the call before trying again.',
    evidence: 'seen',
  },
  '200-011': {
    meaning: 'The three-party call could not be set up: there is no held call.',
    advice: 'Query the held calls before trying again.',
    evidence: 'seen',
  },
  '200-012': {
    meaning: 'The call could not be transferred: there is no call.',
    advice: 'Read the state of the call before trying again.',
    evidence: 'seen',
  },
  '200-013': {
    meaning: 'The call could not be held: there is no call.',
    advice: 'Read the state of the call before trying again.',
    evidence: 'seen',
  },
  '200-014': {
    meaning: 'The call could not be held: it is in the wrong state.',
    advice: 'Read the state of the call before trying again.',
    evidence: 'seen',
  },
  '200-015': {
    meaning: 'The held call could not be taken back: there is no held call.',
    advice: 'The held party may have hung up; query the held calls.',
    evidence: 'seen',
  },
  '200-016': {
    meaning: 'The held call could not be taken back: it is in the wrong state.',
    advice: 'Read the state of the call before trying again.',
    evidence: 'vendor-sample',
  },
  '200-017': {
    meaning: 'A hang-up was asked for while there is no call.',
    advice: 'The call has ended already; wait for its release events.',
    evidence: 'vendor-sample',
  },
  '200-018': {
    meaning: 'The internal consultation could not be started: there is no call.',
    advice: 'Read the state of the call before trying again.',
    evidence: 'vendor-sample',
  },
  '200-019': {
    meaning: 'The picture could not be frozen: there is no call.',
    advice: 'Read the state of the call before trying again.',
    evidence: 'vendor-sample',
  },
  '200-020': {
    meaning: 'The picture could not be frozen: the call is in the wrong state.',
    advice: 'Read the state of the call before trying again.',
    evidence: 'vendor-sample',
  },
  '200-021': {
    meaning: 'The picture could not be unfrozen: there is no call.',
    advice: 'Read the state of the call before trying again.',
    evidence: 'vendor-sample',
  },
  '200-022': {
    meaning: 'The picture could not be unfrozen: the call is in the wrong state.',
    advice: 'Read the state of the call before trying again.',
    evidence: 'vendor-sample',
  },
  '200-023': {
    meaning: 'The number could not be disconnected: there is no call.',
    advice: 'The call has ended already; wait for its release events.',
    evidence: 'vendor-sample',
  },
  '200-024': {
    meaning: 'The number could not be disconnected: there is no call with this number.',
    advice: 'Check the number against the parties of the last call.',
    evidence: 'vendor-sample',
  },
  '200-025': {
    meaning: 'The call could not be dropped: there is no call.',
    advice: 'The call has ended already; wait for its release events.',
    evidence: 'vendor-sample',
  },
  '200-026': {
    meaning: 'The call does not exist.',
    advice: 'Drop the call ID; the call has ended or the ID is wrong.',
    evidence: 'vendor-sample',
  },
  '200-027': {
    meaning: 'Not known: it stands on the page of mediaSwitch, without a text.',
    advice: 'Show the message of the answer; check the parameters and the state of the call before trying again.',
    evidence: 'unknown',
  },
  '200-028': {
    meaning: 'Not known: it stands on the page of mediaSwitch, without a text.',
    advice: 'Show the message of the answer; check the parameters and the state of the call before trying again.',
    evidence: 'unknown',
  },
  '200-029': {
    meaning: 'Not known: it stands on the page of mediaSwitch, without a text.',
    advice: 'Show the message of the answer; check the parameters and the state of the call before trying again.',
    evidence: 'unknown',
  },
  '200-030': {
    meaning: 'Not known: it stands on the page of mediaSwitch, without a text.',
    advice: 'Show the message of the answer; check the parameters and the state of the call before trying again.',
    evidence: 'unknown',
  },
  '200-031': {
    meaning: 'Not known: it stands on the page of adjustVideoMode, without a text.',
    advice: 'Show the message of the answer; check the parameters and the state of the call before trying again.',
    evidence: 'unknown',
  },
  '200-032': {
    meaning: 'Not known: it stands on the page of adjustVideoMode, without a text.',
    advice: 'Show the message of the answer; check the parameters and the state of the call before trying again.',
    evidence: 'unknown',
  },
  '200-033': {
    meaning: 'Not known: it stands on the page of adjustVideoMode, without a text.',
    advice: 'Show the message of the answer; check the parameters and the state of the call before trying again.',
    evidence: 'unknown',
  },
  '200-034': {
    meaning: 'Not known: it stands on the page of adjustVideoMode, without a text.',
    advice: 'Show the message of the answer; check the parameters and the state of the call before trying again.',
    evidence: 'unknown',
  },
  '200-035': {
    meaning: 'Not known: it stands on the page of adjustVideoMode, without a text.',
    advice: 'Show the message of the answer; check the parameters and the state of the call before trying again.',
    evidence: 'unknown',
  },
  '200-037': {
    meaning: 'Not known: it stands on the page of reject, without a text.',
    advice: 'Show the message of the answer; check the parameters and the state of the call before trying again.',
    evidence: 'unknown',
  },
  '200-038': {
    meaning: 'Not known: it stands on the page of reject, without a text.',
    advice: 'Show the message of the answer; check the parameters and the state of the call before trying again.',
    evidence: 'unknown',
  },
  '200-039': {
    meaning: 'Not known: it stands on the page of reject, without a text.',
    advice: 'Show the message of the answer; check the parameters and the state of the call before trying again.',
    evidence: 'unknown',
  },
  '200-040': {
    meaning: 'Not known: it stands on the page of startASR, without a text.',
    advice: 'Show the message of the answer; check the parameters and the state of the call before trying again.',
    evidence: 'unknown',
  },
  '200-204': {
    meaning: 'Not known: it stands on the page of disconnect, without a text.',
    advice: 'Treat it as 200-024: check the number against the parties of the last call.',
    evidence: 'unknown',
  },
  '210-001': {
    meaning: 'No URL information was found.',
    advice: 'Check the name that was asked for; if it is right, tell the operations staff.',
    evidence: 'vendor-sample',
  },
  '300-001': {
    meaning: 'The agents could not be queried: the right is missing.',
    advice: 'Have the right given to the agent; do not repeat the call as this agent.',
    evidence: 'vendor-sample',
  },
  '300-002': {
    meaning: 'The agents could not be queried: there is no information on the agent.',
    advice: 'Check the work number and whether that agent is signed in.',
    evidence: 'vendor-sample',
  },
  '300-003': {
    meaning: 'The agent group could not be queried: the agent does not exist.',
    advice: 'Correct the work number; do not repeat the call unchanged.',
    evidence: 'vendor-sample',
  },
  '300-004': {
    meaning: 'The agent group could not be queried: the group does not exist.',
    advice: 'Correct the group; do not repeat the call unchanged.',
    evidence: 'vendor-sample',
  },
  '400-001': {
    meaning: 'The call data could not be set: there is no call.',
    advice: 'Read the state of the call before trying again.',
    evidence: 'vendor-sample',
  },
  '400-002': {
    meaning: 'The call data could not be set: there is nothing to set.',
    advice: 'Send the data to be set.',
    evidence: 'third-party',
  },
  '400-003': {
    meaning: 'The held calls could not be listed: there is no call information.',
    advice: 'Read it as an empty list after checking that the agent has no held call.',
    evidence: 'vendor-sample',
  },
  '500-001': {
    meaning: 'The playback could not jump back: it is in the wrong state.',
    advice: 'Wait for the events of the playback before trying again.',
    evidence: 'vendor-sample',
  },
  '500-002': {
    meaning: 'The playback could not jump forward: it is in the wrong state.',
    advice: 'Wait for the events of the playback before trying again.',
    evidence: 'vendor-sample',
  },
  '500-003': {
    meaning: 'The playback could not be paused: it is in the wrong state.',
    advice: 'Wait for the events of the playback before trying again.',
    evidence: 'vendor-sample',
  },
  '500-004': {
    meaning: 'The recording could not be paused: it is in the wrong state.',
    advice: 'Wait for the events of the recording before trying again.',
    evidence: 'vendor-sample',
  },
  '500-005': {
    meaning: 'The playback could not be resumed: it is in the wrong state.',
    advice: 'Wait for the events of the playback before trying again.',
    evidence: 'vendor-sample',
  },
  '500-006': {
    meaning: 'The recording could not be resumed: it is in the wrong state.',
    advice: 'Wait for the events of the recording before trying again.',
    evidence: 'vendor-sample',
  },
  '500-007': {
    meaning: 'The playback could not be started: the state is wrong.',
    advice: 'Read the state of the agent; stop a playback under way before starting another.',
    evidence: 'vendor-sample',
  },
  '500-008': {
    meaning: 'The recording could not be started: the state is wrong.',
    advice: 'Read the state of the agent; check that no recording is under way before trying again.',
    evidence: 'vendor-sample',
  },
  '500-009': {
    meaning: 'The playback could not be stopped: the state is wrong.',
    advice: 'The playback may have ended already; wait for its events.',
    evidence: 'vendor-sample',
  },
  '500-010': {
    meaning: 'The recording could not be stopped: the state is wrong.',
    advice: 'The recording may have ended already; wait for its events.',
    evidence: 'vendor-sample',
  },
  '500-012': {
    meaning: 'Not known: it stands on the page of playRelocation, without a text.',
    advice: 'Show the message of the answer; check the position and that the playback runs before trying again.',
    evidence: 'unknown',
  },
  '500-013': {
    meaning: 'Not known: it stands on the page of playRelocation, without a text.',
    advice: 'Show the message of the answer; check the position and that the playback runs before trying again.',
    evidence: 'unknown',
  },
  '600-001': {
    meaning: 'The skill queues of the agent could not be found: there is no such agent, or it has no queue.',
    advice: 'Check the work number and the skills of the agent.',
    evidence: 'vendor-sample',
  },
  '600-002': {
    meaning: 'No skill queues are configured for the given VDN.',
    advice: 'Read it as an empty list; if there should be some, tell the operations staff.',
    evidence: 'vendor-sample',
  },
  '600-003': {
    meaning: 'No access codes are configured for the agent\'s VDN.',
    advice: 'Read it as an empty list; if there should be some, tell the operations staff.',
    evidence: 'vendor-sample',
  },
  '600-004': {
    meaning: 'No IVR information is configured for the agent\'s VDN.',
    advice: 'Read it as an empty list; if there should be some, tell the operations staff.',
    evidence: 'vendor-sample',
  },
  '600-005': {
    meaning: 'No skill queues are configured for the agent\'s VDN.',
    advice: 'Read it as an empty list; if there should be some, tell the operations staff.',
    evidence: 'vendor-sample',
  },
  '700-001': {
    meaning: 'The chat conversation does not exist.',
    advice: 'Drop the conversation; it has ended or its ID is wrong.',
    evidence: 'vendor-sample',
  },
  '700-002': {
    meaning: 'An exception occurred while the platform was called.',
    advice: 'Tell the operations staff; a client cannot fix it.',
    evidence: 'vendor-sample',
  },
  '700-003': {
    meaning: 'The message could not be sent.',
    advice: 'Check that the conversation still exists before sending the message again.',
    evidence: 'vendor-sample',
  },
  '700-012': {
    meaning: 'The chat text could not be sent, or it holds a sensitive word.',
    advice: 'Let the user change the text; do not send it unchanged.',
    evidence: 'third-party',
  },
  '700-014': {
    meaning: 'The database query of the chat failed.',
    advice: 'Try again later, then tell the operations staff.',
    evidence: 'third-party',
  },
  '700-016': {
    meaning: 'The chat text holds a sensitive word.',
    advice: 'Let the user change the text; do not send it unchanged.',
    evidence: 'third-party',
  },
  '700-017': {
    meaning: 'No screen sharing is in progress in the chat.',
    advice: 'Drop what the client knows of the screen sharing.',
    evidence: 'third-party',
  },
  '700-023': {
    meaning: 'The suffix of the file sent in the chat is wrong.',
    advice: 'Let the user choose a file of another type.',
    evidence: 'third-party',
  },
  '700-024': {
    meaning: 'The file sent in the chat is not a picture.',
    advice: 'Let the user choose a picture.',
    evidence: 'third-party',
  },
  '700-100': {
    meaning: 'The chat data could not be saved to the database.',
    advice: 'Try again later, then tell the operations staff.',
    evidence: 'third-party',
  },
  '701-001': {
    meaning: 'The member parameter of the multimedia conference is empty.',
    advice: 'Name the members; do not repeat the call unchanged.',
    evidence: 'vendor-sample',
  },
  '701-002': {
    meaning: 'The query of the state of the multimedia conference returned nothing.',
    advice: 'Check that the conference still exists before trying again.',
    evidence: 'vendor-sample',
  },
  '701-003': {
    meaning: 'The creator or a participant is in another multimedia conference.',
    advice: 'Let that agent leave the other conference first.',
    evidence: 'vendor-sample',
  },
  '701-004': {
    meaning: 'The agent who invites is not in the multimedia conference.',
    advice: 'Join the conference before inviting others.',
    evidence: 'vendor-sample',
  },
  '701-005': {
    meaning: 'The one to be stopped in the multimedia conference does not exist, or the right is missing.',
    advice: 'Check the ID and the rights of the agent before trying again.',
    evidence: 'vendor-sample',
  },
  '701-006': {
    meaning: 'The address of the media server for multimedia conferences is not configured.',
    advice: 'Tell the operations staff; a client cannot fix it.',
    evidence: 'vendor-sample',
  },
  '800-001': {
    meaning: 'The configured proxy service is empty.',
    advice: 'Tell the operations staff; a client cannot fix it.',
    evidence: 'vendor-sample',
  },
  '800-002': {
    meaning: 'The query of the configuration caused an exception.',
    advice: 'Tell the operations staff; a client cannot fix it.',
    evidence: 'vendor-sample',
  },
  '800-003': {
    meaning: 'The information on the default media gateway is missing.',
    advice: 'Tell the operations staff; a client cannot fix it.',
    evidence: 'vendor-sample',
  },
  '900-001': {
    meaning: 'The quality control operation failed: an exception says that there is no provider (NOPROVIDER).',
    advice: 'Tell the operations staff; a client cannot fix it.',
    evidence: 'vendor-sample',
  },
  '900-002': {
    meaning: 'The quality control operation failed: the right is missing.',
    advice: 'Have the right given to the agent; do not repeat the call as this agent.',
    evidence: 'vendor-sample',
  },
  '900-003': {
    meaning: 'The quality control operation failed: an exception says that a resource is unavailable (ResourceUnavailable).',
    advice: 'Read the state of the other agent before trying again.',
    evidence: 'vendor-sample',
  },
  '900-004': {
    meaning: 'The quality control operation failed: there is no information on the agent to be monitored.',
    advice: 'Check the work number and whether that agent is signed in.',
    evidence: 'vendor-sample',
  },
  '900-005': {
    meaning: 'The quality control operation failed: the state is wrong.',
    advice: 'Read the states of both agents before trying again.',
    evidence: 'vendor-sample',
  },
  '900-006': {
    meaning: 'A time parameter of the screen recording or video recording is wrong.',
    advice: 'Correct the times; do not repeat the call unchanged.',
    evidence: 'vendor-sample',
  },
  '900-007': {
    meaning: 'No licence for screen recording is loaded.',
    advice: 'Tell the operations staff; a client cannot fix it.',
    evidence: 'vendor-sample',
  },
  '900-008': {
    meaning: 'An unknown exception occurred on the platform of the screen recording.',
    advice: 'Tell the operations staff; a client cannot fix it.',
    evidence: 'vendor-sample',
  },
  '900-009': {
    meaning: 'The task of the quality control could not be deleted: it does not exist.',
    advice: 'Treat the task as deleted.',
    evidence: 'vendor-sample',
  },
  '999-001': {
    meaning: 'The server is configured wrongly: its WAS address is invalid.',
    advice: 'Tell the operations staff; the client cannot fix it.',
    evidence: 'vendor-sample',
  },
} as const satisfies Record<string, RetcodeInfo>;

/** A return code that this description knows. Gateways may answer others. */
export type Retcode = keyof typeof retcodes;
