// Generated from spec/ by "npm run generate". Do not edit.
package ccgateway;

import java.util.HashMap;
import java.util.Map;

/** What the documents say of each registered return code. */
final class Retcodes {
  private static final Map<String, String[]> ALL = new HashMap<>();

  static {
    put("000-000", "An unknown error occurred.", "Tell the user and the operations staff; check the agent's state before trying again.");
    put("000-001", "The HTTP method is wrong, or agent events are asked for in the wrong way.", "Send the method that is documented for the path; do not repeat the call unchanged.");
    put("000-002", "The address or a parameter in the URL is wrong, or a parameter of the call is invalid.", "Check every parameter against its documented range; do not repeat the call unchanged.");
    put("000-003", "The caller has no permission for this interface, or the agent's authentication may have expired.", "Check that the Guid sent is the newest one; if it is, sign in again.");
    put("000-004", "The agent is being switched over.", "Wait a moment and read the state of the agent before trying again.");
    put("000-005", "The agent to be inspected is the inspector.", "Give the work number of another agent.");
    put("000-006", "A parameter of the message is wrong.", "Correct the parameter; do not repeat the call unchanged.");
    put("000-007", "The interface is called again while an earlier call of it is still running.", "Wait for the answer of the first call; do not send the call twice.");
    put("100-001", "A sign-in parameter is empty or invalid.", "Check the body of the sign-in field by field.");
    put("100-002", "The agent is signed in already.", "Ask the user before taking the session over by a forced sign-in: somebody else may be working under this agent ID.");
    put("100-003", "A resource or its provider was unavailable during the sign-in.", "Try again later. A forced sign-in does not help.");
    put("100-004", "The agent ID or the password is wrong.", "Ask for the password again. Repeated attempts may lock the account.");
    put("100-005", "A parameter of the sign-out is invalid.", "Check the cause code and the agent ID.");
    put("100-006", "The agent is not signed in.", "Drop the GUID, stop polling and sign in again.");
    put("100-007", "The operation failed inside the gateway: the WAS cannot be reached or an internal error occurred.", "Tell the user and the operations staff; check the agent's state before trying again.");
    put("100-008", "The agent is signed out already.", "Drop the GUID and stop polling; nothing else has to be done.");
    put("100-009", "The state of the agent could not be set; the agent may lack the permission.", "Read the agent's current state, then decide.");
    put("100-010", "The agent is in the wrong state for signing out.", "Read the state of the agent and end its calls before signing out again.");
    put("100-011", "A parameter of the sign-in is invalid.", "Correct the parameter; do not repeat the call unchanged.");
    put("100-012", "The agent type given at the sign-in is wrong.", "Send one of the documented values of agenttype.");
    put("100-013", "The phone number to be bound to the agent is invalid.", "Correct the phone number before signing in again.");
    put("100-014", "The phone number given at the sign-in is outside the configured range.", "Use a number of the configured range, or have the operations staff extend it.");
    put("100-015", "The agent is signed in already and cannot be forced out.", "The other session has to end first; do not try a forced sign-in.");
    put("100-016", "The IP address given at the sign-in is invalid.", "Send an IPv4 address of at most 15 characters, or leave ip out.");
    put("100-017", "The authentication at the uPortal failed.", "Tell the operations staff; check the credentials before signing in again.");
    put("100-018", "The VDN ID given at the sign-in differs from the VDN ID of the announcement.", "Use the same VDN ID for the sign-in and for the announcement.");
    put("100-019", "A parameter of a query of skill queues is invalid.", "Correct the parameter; do not repeat the call unchanged.");
    put("100-020", "The agent's password has expired.", "Have the password changed before signing in again.");
    put("100-021", "The agent is signing in at this moment.", "Wait for the answer of the sign-in under way; do not repeat the call.");
    put("10001", "Not known: it stands on the page of thirdPartyConfTransmitNum, without a text.", "Show the message of the answer; check the parameters and the state of the call before trying again.");
    put("101-001", "The agent has no conference.", "Drop what the client knows of the conference; ask for a new one if it is still wanted.");
    put("101-002", "The agent is not the chair of the conference.", "Leave the operation to the chair of the conference.");
    put("101-003", "The agent is in a conference already.", "Leave or end the present conference before asking for another.");
    put("101-004", "Only an inspector may query the conferences of the VDN.", "Sign in as an inspector; do not repeat the call as this agent.");
    put("101-005", "The chair of a conference cannot hand the chair to itself.", "Name another participant.");
    put("101-006", "The chair of a conference cannot remove itself.", "Take the chair out of the list of those to be removed.");
    put("101-007", "The chair cannot leave the conference.", "Hand the chair over first, or end the conference.");
    put("104-001", "The download of recordings is switched off.", "Have the operations staff switch it on; a client cannot fix it.");
    put("104-002", "The agent has no right to inspect or play recordings.", "Have the right given to the agent; do not repeat the call as this agent.");
    put("104-003", "The recording could not be downloaded: the file name is invalid.", "Send the file name exactly as the event of the recording gave it.");
    put("104-004", "The recording could not be downloaded: there is no drive mapping.", "Tell the operations staff; a client cannot fix it.");
    put("104-005", "The recording could not be downloaded: the file does not exist.", "Check the name of the file and the node of the recording.");
    put("104-006", "The recording could not be downloaded: there is no free space.", "Tell the operations staff; a client cannot fix it.");
    put("104-007", "The format of the recording file is not supported.", "Tell the operations staff; do not repeat the call for this file.");
    put("104-008", "The system parameter for the format of recordings is not configured.", "Tell the operations staff; a client cannot fix it.");
    put("104-009", "The recording could not be converted.", "Try once more later, then tell the operations staff.");
    put("104-010", "The locationId is not configured in pool mode.", "Check the locationId that was sent; if it is right, tell the operations staff.");
    put("104-011", "The recording file could not be deleted.", "Check whether the file still exists before trying again.");
    put("104-012", "The recording file could not be downloaded from the object storage (OBS).", "Try again later, then tell the operations staff.");
    put("105-001", "Redis holds no data of the agent.", "Check whether the agent is still signed in; if it recurs, tell the operations staff.");
    put("105-002", "The agent is in disaster recovery.", "Wait and try again later; do not repeat the call in a tight loop.");
    put("105-003", "The disaster recovery is complete.", "Read the state of the agent, then decide whether to repeat the call.");
    put("105-004", "The agent could not be added to the recovery queue.", "Try again later; if it recurs, tell the operations staff.");
    put("105-005", "Waiting for the disaster recovery took too long.", "Sign in again.");
    put("105-006", "The GUID does not match during the disaster recovery.", "Drop the GUID and sign in again to get a new one.");
    put("105-007", "Disaster recovery is switched off.", "Sign in again.");
    put("106-001", "Multimedia is switched off.", "Have the operations staff switch it on; a client cannot fix it.");
    put("106-002", "The message to be sent is empty.", "Send a message with content.");
    put("106-003", "The number of concurrent multimedia conversations is above the maximum of 60.", "Send a number of at most 60.");
    put("106-004", "The devicetype of the multimedia transfer is not valid.", "Send one of the documented values of devicetype.");
    put("106-008", "Not known: it stands on the page of setCallNums, without a text.", "Show the message of the answer; check mediaType and callnums before trying again.");
    put("106-011", "Not known: it stands on the pages of getConnectInfo and imageCapture, without a text.", "Show the message of the answer; check the parameters and the state of the call before trying again.");
    put("106-012", "Not known: it stands on the page of setCallNums, without a text.", "Show the message of the answer; check mediaType and callnums before trying again.");
    put("106-015", "Not known: it stands on the pages of getConnectInfo and imageCapture, without a text.", "Show the message of the answer; check the parameters and the state of the call before trying again.");
    put("110-002", "The password could not be changed.", "Check both passwords against the rules before trying again.");
    put("110-003", "The old password is wrong.", "Ask for the old password again; repeated attempts may lock the account.");
    put("110-004", "The password could not be queried.", "Tell the operations staff; a client cannot fix it.");
    put("110-005", "The password in the CTI information is empty.", "Tell the operations staff; a client cannot fix it.");
    put("110-006", "The authentication type could not be queried.", "Tell the operations staff; a client cannot fix it.");
    put("110-007", "The authentication by password failed.", "Ask for the password again; repeated attempts may lock the account.");
    put("110-008", "The database query failed.", "Try again later, then tell the operations staff.");
    put("110-009", "There is no record.", "Check the agent ID; if it is right, tell the operations staff.");
    put("110-010", "The user name could not be queried.", "Tell the operations staff; a client cannot fix it.");
    put("110-011", "The authentication type could not be queried.", "Tell the operations staff; a client cannot fix it.");
    put("110-012", "The agent could not be queried by an attribute.", "Tell the operations staff; a client cannot fix it.");
    put("110-016", "The account is locked.", "Have the account unlocked by an administrator.");
    put("110-017", "The new password equals the old one.", "Ask for another new password.");
    put("110-018", "The password equals the name or the name reversed.", "Ask for another new password.");
    put("110-019", "The password breaks the rules for passwords.", "Ask for a new password and show the rules.");
    put("110-020", "The password must have 8 to 30 characters.", "Ask for a password of 8 to 30 characters.");
    put("110-021", "The password was wrong too often; the account is locked.", "Have the account unlocked by an administrator; do not try again.");
    put("110-022", "The new password and its confirmation differ.", "Ask for the new password and its confirmation again.");
    put("200-001", "The call could not be made: the number is wrong.", "Correct the number; do not repeat the call unchanged.");
    put("200-002", "The call could not be answered: there is no call.", "The caller may have hung up; wait for the release events.");
    put("200-003", "The call could not be muted: there is no call.", "Read the state of the call before trying again.");
    put("200-004", "The call could not be muted: it is in the wrong state.", "Read the state of the call before trying again.");
    put("200-005", "The held call could not be connected: there is no call.", "Read the state of the call before trying again.");
    put("200-006", "The held call could not be connected: there is no held call.", "Query the held calls before trying again.");
    put("200-007", "The muting could not be ended: there is no call.", "Read the state of the call before trying again.");
    put("200-008", "The muting could not be ended: the call is in the wrong state.", "Read the state of the call before trying again.");
    put("200-009", "The number of the agent could not be announced: there is no call.", "Read the state of the call before trying again.");
    put("200-010", "The three-party call could not be set up: there is no call.", "Read the state of the call before trying again.");
    put("200-011", "The three-party call could not be set up: there is no held call.", "Query the held calls before trying again.");
    put("200-012", "The call could not be transferred: there is no call.", "Read the state of the call before trying again.");
    put("200-013", "The call could not be held: there is no call.", "Read the state of the call before trying again.");
    put("200-014", "The call could not be held: it is in the wrong state.", "Read the state of the call before trying again.");
    put("200-015", "The held call could not be taken back: there is no held call.", "The held party may have hung up; query the held calls.");
    put("200-016", "The held call could not be taken back: it is in the wrong state.", "Read the state of the call before trying again.");
    put("200-017", "A hang-up was asked for while there is no call.", "The call has ended already; wait for its release events.");
    put("200-018", "The internal consultation could not be started: there is no call.", "Read the state of the call before trying again.");
    put("200-019", "The picture could not be frozen: there is no call.", "Read the state of the call before trying again.");
    put("200-020", "The picture could not be frozen: the call is in the wrong state.", "Read the state of the call before trying again.");
    put("200-021", "The picture could not be unfrozen: there is no call.", "Read the state of the call before trying again.");
    put("200-022", "The picture could not be unfrozen: the call is in the wrong state.", "Read the state of the call before trying again.");
    put("200-023", "The number could not be disconnected: there is no call.", "The call has ended already; wait for its release events.");
    put("200-024", "The number could not be disconnected: there is no call with this number.", "Check the number against the parties of the last call.");
    put("200-025", "The call could not be dropped: there is no call.", "The call has ended already; wait for its release events.");
    put("200-026", "The call does not exist.", "Drop the call ID; the call has ended or the ID is wrong.");
    put("200-027", "Not known: it stands on the page of mediaSwitch, without a text.", "Show the message of the answer; check the parameters and the state of the call before trying again.");
    put("200-028", "Not known: it stands on the page of mediaSwitch, without a text.", "Show the message of the answer; check the parameters and the state of the call before trying again.");
    put("200-029", "Not known: it stands on the page of mediaSwitch, without a text.", "Show the message of the answer; check the parameters and the state of the call before trying again.");
    put("200-030", "Not known: it stands on the page of mediaSwitch, without a text.", "Show the message of the answer; check the parameters and the state of the call before trying again.");
    put("200-031", "Not known: it stands on the page of adjustVideoMode, without a text.", "Show the message of the answer; check the parameters and the state of the call before trying again.");
    put("200-032", "Not known: it stands on the page of adjustVideoMode, without a text.", "Show the message of the answer; check the parameters and the state of the call before trying again.");
    put("200-033", "Not known: it stands on the page of adjustVideoMode, without a text.", "Show the message of the answer; check the parameters and the state of the call before trying again.");
    put("200-034", "Not known: it stands on the page of adjustVideoMode, without a text.", "Show the message of the answer; check the parameters and the state of the call before trying again.");
    put("200-035", "Not known: it stands on the page of adjustVideoMode, without a text.", "Show the message of the answer; check the parameters and the state of the call before trying again.");
    put("200-037", "Not known: it stands on the page of reject, without a text.", "Show the message of the answer; check the parameters and the state of the call before trying again.");
    put("200-038", "Not known: it stands on the page of reject, without a text.", "Show the message of the answer; check the parameters and the state of the call before trying again.");
    put("200-039", "Not known: it stands on the page of reject, without a text.", "Show the message of the answer; check the parameters and the state of the call before trying again.");
    put("200-040", "Not known: it stands on the page of startASR, without a text.", "Show the message of the answer; check the parameters and the state of the call before trying again.");
    put("200-204", "Not known: it stands on the page of disconnect, without a text.", "Treat it as 200-024: check the number against the parties of the last call.");
    put("210-001", "No URL information was found.", "Check the name that was asked for; if it is right, tell the operations staff.");
    put("300-001", "The agents could not be queried: the right is missing.", "Have the right given to the agent; do not repeat the call as this agent.");
    put("300-002", "The agents could not be queried: there is no information on the agent.", "Check the work number and whether that agent is signed in.");
    put("300-003", "The agent group could not be queried: the agent does not exist.", "Correct the work number; do not repeat the call unchanged.");
    put("300-004", "The agent group could not be queried: the group does not exist.", "Correct the group; do not repeat the call unchanged.");
    put("400-001", "The call data could not be set: there is no call.", "Read the state of the call before trying again.");
    put("400-002", "The call data could not be set: there is nothing to set.", "Send the data to be set.");
    put("400-003", "The held calls could not be listed: there is no call information.", "Read it as an empty list after checking that the agent has no held call.");
    put("500-001", "The playback could not jump back: it is in the wrong state.", "Wait for the events of the playback before trying again.");
    put("500-002", "The playback could not jump forward: it is in the wrong state.", "Wait for the events of the playback before trying again.");
    put("500-003", "The playback could not be paused: it is in the wrong state.", "Wait for the events of the playback before trying again.");
    put("500-004", "The recording could not be paused: it is in the wrong state.", "Wait for the events of the recording before trying again.");
    put("500-005", "The playback could not be resumed: it is in the wrong state.", "Wait for the events of the playback before trying again.");
    put("500-006", "The recording could not be resumed: it is in the wrong state.", "Wait for the events of the recording before trying again.");
    put("500-007", "The playback could not be started: the state is wrong.", "Read the state of the agent; stop a playback under way before starting another.");
    put("500-008", "The recording could not be started: the state is wrong.", "Read the state of the agent; check that no recording is under way before trying again.");
    put("500-009", "The playback could not be stopped: the state is wrong.", "The playback may have ended already; wait for its events.");
    put("500-010", "The recording could not be stopped: the state is wrong.", "The recording may have ended already; wait for its events.");
    put("500-012", "Not known: it stands on the page of playRelocation, without a text.", "Show the message of the answer; check the position and that the playback runs before trying again.");
    put("500-013", "Not known: it stands on the page of playRelocation, without a text.", "Show the message of the answer; check the position and that the playback runs before trying again.");
    put("600-001", "The skill queues of the agent could not be found: there is no such agent, or it has no queue.", "Check the work number and the skills of the agent.");
    put("600-002", "No skill queues are configured for the given VDN.", "Read it as an empty list; if there should be some, tell the operations staff.");
    put("600-003", "No access codes are configured for the agent's VDN.", "Read it as an empty list; if there should be some, tell the operations staff.");
    put("600-004", "No IVR information is configured for the agent's VDN.", "Read it as an empty list; if there should be some, tell the operations staff.");
    put("600-005", "No skill queues are configured for the agent's VDN.", "Read it as an empty list; if there should be some, tell the operations staff.");
    put("700-001", "The chat conversation does not exist.", "Drop the conversation; it has ended or its ID is wrong.");
    put("700-002", "An exception occurred while the platform was called.", "Tell the operations staff; a client cannot fix it.");
    put("700-003", "The message could not be sent.", "Check that the conversation still exists before sending the message again.");
    put("700-012", "The chat text could not be sent, or it holds a sensitive word.", "Let the user change the text; do not send it unchanged.");
    put("700-014", "The database query of the chat failed.", "Try again later, then tell the operations staff.");
    put("700-016", "The chat text holds a sensitive word.", "Let the user change the text; do not send it unchanged.");
    put("700-017", "No screen sharing is in progress in the chat.", "Drop what the client knows of the screen sharing.");
    put("700-023", "The suffix of the file sent in the chat is wrong.", "Let the user choose a file of another type.");
    put("700-024", "The file sent in the chat is not a picture.", "Let the user choose a picture.");
    put("700-100", "The chat data could not be saved to the database.", "Try again later, then tell the operations staff.");
    put("701-001", "The member parameter of the multimedia conference is empty.", "Name the members; do not repeat the call unchanged.");
    put("701-002", "The query of the state of the multimedia conference returned nothing.", "Check that the conference still exists before trying again.");
    put("701-003", "The creator or a participant is in another multimedia conference.", "Let that agent leave the other conference first.");
    put("701-004", "The agent who invites is not in the multimedia conference.", "Join the conference before inviting others.");
    put("701-005", "The one to be stopped in the multimedia conference does not exist, or the right is missing.", "Check the ID and the rights of the agent before trying again.");
    put("701-006", "The address of the media server for multimedia conferences is not configured.", "Tell the operations staff; a client cannot fix it.");
    put("800-001", "The configured proxy service is empty.", "Tell the operations staff; a client cannot fix it.");
    put("800-002", "The query of the configuration caused an exception.", "Tell the operations staff; a client cannot fix it.");
    put("800-003", "The information on the default media gateway is missing.", "Tell the operations staff; a client cannot fix it.");
    put("900-001", "The quality control operation failed: an exception says that there is no provider (NOPROVIDER).", "Tell the operations staff; a client cannot fix it.");
    put("900-002", "The quality control operation failed: the right is missing.", "Have the right given to the agent; do not repeat the call as this agent.");
    put("900-003", "The quality control operation failed: an exception says that a resource is unavailable (ResourceUnavailable).", "Read the state of the other agent before trying again.");
    put("900-004", "The quality control operation failed: there is no information on the agent to be monitored.", "Check the work number and whether that agent is signed in.");
    put("900-005", "The quality control operation failed: the state is wrong.", "Read the states of both agents before trying again.");
    put("900-006", "A time parameter of the screen recording or video recording is wrong.", "Correct the times; do not repeat the call unchanged.");
    put("900-007", "No licence for screen recording is loaded.", "Tell the operations staff; a client cannot fix it.");
    put("900-008", "An unknown exception occurred on the platform of the screen recording.", "Tell the operations staff; a client cannot fix it.");
    put("900-009", "The task of the quality control could not be deleted: it does not exist.", "Treat the task as deleted.");
    put("999-001", "The server is configured wrongly: its WAS address is invalid.", "Tell the operations staff; the client cannot fix it.");
  }

  private Retcodes() {}

  private static void put(String code, String meaning, String advice) {
    ALL.put(code, new String[] {meaning, advice});
  }

  static String meaning(String code) {
    return textOf(code, 0, "A return code that no page names.");
  }

  static String advice(String code) {
    return textOf(code, 1, "Look at the message of the gateway and into its log.");
  }

  private static String textOf(String code, int which, String otherwise) {
    var found = ALL.get(code);
    return found == null ? otherwise : found[which];
  }
}
