// Generated from spec/ by "npm run generate". Do not edit.
export interface paths {
    "/onlineagent/{agentid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sign an agent in
         * @description Signs the agent in to the call platform and to the media servers that are asked for. A success carries the GUID of
         *     the session in the response header Set-GUID, which the page marks as mandatory. Retcode 100-002 says that the
         *     agent is signed in elsewhere; forceLogin takes the agent over.
         *
         *     After the sign-in, a client in polling mode polls the events of the agent at once, and a client in push mode sends
         *     heartbeats with handShake. The gateway signs an agent out after two minutes without either. Wait for the answer of a
         *     sign-in before signing the agent out, and for the answer of a sign-out before signing the agent in.
         *
         *     Events are pushed to the client when both callBackUri and serviceToken are sent, otherwise they are polled. Older
         *     deployments take the push address in a field pushUrl of up to 512 characters (vendor sample).
         *
         *     Besides the return codes listed, the meanings of 100-011, 100-013, 100-014, 100-017 and 100-018 concern a sign-in,
         *     although no page lists them for this operation (inferred).
         */
        put: operations["login"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/forcelogin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sign an agent in by force
         * @description Signs in an agent who is already signed in elsewhere, and takes the agent over from the other client. It is the
         *     answer to retcode 100-002 of login. A success carries the GUID of the session in the response header Set-GUID.
         *
         *     After the sign-in, a client in polling mode polls the events of the agent at once, and a client in push mode sends
         *     heartbeats with handShake. The gateway signs an agent out after two minutes without either. Wait for the answer of a
         *     sign-in before signing the agent out, and for the answer of a sign-out before signing the agent in.
         *
         *     Events are pushed to the client when both callBackUri and serviceToken are sent, otherwise they are polled.
         */
        put: operations["forceLogin"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/handshake": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a heartbeat in event-push mode
         * @description Tells the gateway that the client of an agent in event-push mode is alive; in polling mode every poll does that. A heartbeat every 30 seconds is advised. An agent without one for two minutes is signed out. With static authentication (AUTHMODE 1) the request header Guid carries the GUID of the sign-in. With dynamic authentication (AUTHMODE 2) the answer carries a new GUID in Set-GUID whenever it has changed, and the request header must carry the newest one.
         */
        post: operations["handShake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/resetskill/{autoflag}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose the skill queues the agent is signed in to
         * @description Resets the skill queues of the agent. The agent ends up in the queues that are both asked for and configured for the agent.
         */
        post: operations["resetSkill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/sayfree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the agent idle
         * @description Puts a busy agent or one in wrap-up into the idle state. While a busy request waits for the end of a call, sayFree withdraws that request (third-party).
         */
        post: operations["sayFree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/saybusy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the agent busy
         * @description Puts the agent into the busy state, with or without a busy reason code.
         */
        post: operations["sayBusy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/cancelbusy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave the busy state
         * @description Ends the busy state of the agent, who becomes idle.
         */
        post: operations["cancelBusy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/rest/{time}/{restcause}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a rest
         * @description Puts the agent into the rest state for the given time. During a call or wrap-up the answer is retcode 0 at once, and AgentState_SetRest_Success comes when the call or the wrap-up ends (third-party).
         */
        post: operations["rest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/cancelrest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave rest
         * @description Ends the rest of the agent, who becomes idle (inferred).
         */
        post: operations["cancelRest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the agent into wrap-up
         * @description Puts the agent into the wrap-up state, which the vendor also calls the work state.
         */
        post: operations["sayWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/cancelwork": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave the wrap-up state
         * @description Ends the wrap-up state (work state) of the agent, who becomes idle.
         */
        post: operations["cancelWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign an agent out
         * @description Signs the agent out. An agent who is talking or answering is not signed out by it. Wait for the answer of a sign-in before signing the agent out, and for the answer of a sign-out before signing the agent in.
         */
        delete: operations["logout"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/forcelogout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Force the agent's sign-out
         * @description Signs the agent out by force. An agent who is talking or answering is signed out too, and the call is released. Wait for the answer of a sign-in before signing the agent out, and for the answer of a sign-out before signing the agent in.
         */
        delete: operations["forceLogout"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/forcelogoutwithreason/{reason}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Force the agent's sign-out with a cause code
         * @description Forcibly signs the agent out and records a cause code.
         */
        delete: operations["forceLogoutWithReason"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/agentstatus": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the agent's own state
         * @description Reads the state in which the agent is and whether the agent is in a call. Flow control limits this query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent.
         */
        get: operations["getAgentStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/agentskills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the skill queues configured for the agent
         * @description Lists the skill queues that are configured for the agent, each with its name, ID and media type. Flow control limits this query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent.
         */
        get: operations["queryAgentSkills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/updateGuid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Get the GUID again after a page reload
         * @description Answers the GUID of the session, for an agent whose page was reloaded. The GUID comes in the body and not in the response header Set-GUID, and the request header Guid is mandatory all the same. The path is spelled with a capital G. Flow control limits this query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent.
         */
        put: operations["updateGuid"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/syncagentinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fetch state and call information after a browser reload
         * @description Fetches the state of the agent and the information about the present call. It is meant only for use after a browser reload, because it empties the event queue of the agent. Flow control limits this query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent.
         */
        post: operations["syncagentinfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/autoanswer/{isautoanswer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch automatic answering
         * @description Chooses whether the calls of the agent are answered automatically or by hand.
         */
        post: operations["setAgentAutoAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/autoenteridle/{flag}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose idle or wrap-up after a call
         * @description Chooses whether the agent becomes idle or enters wrap-up when a call ends.
         */
        post: operations["setAgentAutoEnterIdle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/settalkright": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept or refuse inbound calls
         * @description Chooses whether the agent answers inbound calls.
         */
        post: operations["setTalkRight"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/logininfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a temporary softphone password
         * @description Answers a temporary token with which the softphone registers in place of a password, and the number of that softphone. Meant for a unified sign-in of several accounts.
         */
        post: operations["loginInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/modifyaccountpwdex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the agent's password
         * @description Changes the password with which the agent signs in to the call platform. The password of the AICC workbench is not
         *     changed with it, so users of that workbench should not call it.
         *
         *     The new password must meet these rules (see the notes).
         */
        post: operations["modifyAccountPwdEx"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/loginex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sign an agent in to the call platform only
         * @description Signs the agent in to the CCS, which enables the voice call function, and not to the media server. No licence is occupied.
         */
        put: operations["loginEx"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/setcustomstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the agent's custom state
         * @description Sets a custom state of the agent. What its value means is up to the business side.
         */
        post: operations["setCustomState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/querycustomstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the agent's custom state
         * @description Reads the custom state of the agent, which setCustomState has set.
         */
        get: operations["queryCustomState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/cancelsetcustomstate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clear the agent's custom state
         * @description Removes the custom state that setCustomState has set for the agent.
         */
        post: operations["cancelSetCustomState"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/agentskillsbyworkno/{workno}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the skill queues configured for another agent
         * @description Lists the skill queues that are configured for the agent whose work number is given. Flow control limits this query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent.
         */
        get: operations["queryAgentSkillsByWorkNo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/sendnoteletex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a note to other agents
         * @description Sends a text to one or more agents; each receiver who is signed in gets it as an event.
         */
        post: operations["sendNoteletEx"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onlineagent/{agentid}/vrctoken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get a token for the VRC
         * @description Answers a temporary token for the VRC, the side of the WebRTC softphone, which takes it as the password when it is initialised after the sign-in. The field of the token was not seen.
         */
        post: operations["vrcToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentevent/{agentid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Poll the next event of a signed-in agent
         * @description Answers one event of the agent, the one that has waited longest (that order is inferred). This is long polling: when an event waits, the answer comes at once; otherwise the gateway holds the request for about 10 seconds and then answers without an event.
         */
        get: operations["getAgentEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Hang up the current call
         * @description Hangs up the ongoing call of the agent. Only the current call can be hung up; a call of a given ID is hung up by
         *     another operation, which the document calls Disconnecting a Call of a Specified ID.
         */
        delete: operations["release"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Hang up the current call (address of earlier versions)
         * @deprecated
         * @description Hangs up the ongoing call of the agent. Only the current call can be hung up; a call of a given ID is hung up by
         *     another operation, which the document calls Disconnecting a Call of a Specified ID.
         *
         *     The address is kept for earlier versions and is not recommended: use release instead.
         */
        delete: operations["releaseEx"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/callout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Call an external number
         * @description Calls an external number. If the agent's phone is not always off-hook, it is called first, and the number only after the agent has picked up.
         */
        put: operations["callout"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/previewCallout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Place a preview outbound call
         * @description Calls the customer of a preview outbound call that an event has announced to the agent. Both fields of the body are taken from that event, AgentEvent_Preview or AgentEvent_Preview_CallOut (inferred).
         */
        put: operations["previewCallout"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Answer a ringing call
         * @description Answers a call that rings at the agent. If several calls are offered at once, callid names one of them.
         */
        put: operations["answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/callinner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Call another agent
         * @description Calls another agent, named by work number, as an internal call. A call on hold may go on waiting meanwhile.
         */
        put: operations["callInner"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/callinnerskill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Call an agent of a skill queue
         * @description Calls an idle agent of a skill queue, without naming the agent.
         */
        put: operations["callInnerSkill"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/innerhelp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask another agent or queue for help
         * @description Asks another agent, or the agents of a skill queue, for help while talking with a customer. The effect depends on
         *     the mode (development guide, cec_05_4040) (see the notes).
         *
         *     AgentEvent_Consult_Fail reports a failed consultation, although no page of an operation lists that event.
         */
        post: operations["innerHelp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/beginmute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mute the agent's side
         * @description Mutes the agent's side of the ongoing call. An internal call cannot be muted.
         */
        post: operations["beginMute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/endmute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the mute
         * @description Ends the mute of the agent's side, so that the other party hears the agent again.
         */
        post: operations["endMute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the call on hold
         * @description Puts the ongoing call of the agent on hold; getHold takes it back.
         */
        post: operations["hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/connecthold/{callid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Connect the call in progress with the held call
         * @description Connects the call in progress with the held call. The documented events are those of a release, so the agent drops out and the other two parties stay connected (inferred).
         */
        post: operations["connectHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/gethold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a held call back
         * @description Takes a call back that the agent has put on hold, so that the agent talks with the party again.
         */
        post: operations["getHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfer the call
         * @description Transfers the voice call in progress to a skill queue, an agent, an IVR, a system access code or an external number.
         *
         *     The meaning of mode depends on devicetype; the same number means different things (see the notes).
         */
        post: operations["transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/canceltransfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a transferred call back
         * @description Takes back a call that the agent has transferred to an external number in three-party or talk mode. The agent then talks with the customer again (inferred from the events).
         */
        post: operations["cancelTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/seconddialex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send digits after the call is up (second dialling)
         * @description Sends digits into an established call (second dialling). Video calls are not supported.
         */
        post: operations["secondDialEx"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/confjoin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Join the held call and the current call into a three-party conversation
         * @description Joins the call that the agent holds and the current call into one three-party conversation.
         */
        post: operations["confJoin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/dropcall/{callid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drop the call with a given ID
         * @description Drops one chosen call of the agent, named by its ID; the current call can also be ended with release. The operation has no body.
         */
        post: operations["dropCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/disconnect/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disconnect one party by its number
         * @description Disconnects one party of an internal help or of a three-party call, named by its number.
         */
        post: operations["disconnect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/mediaswitch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch between audio and video
         * @description Switches the voice call in progress to video, or back to audio. This works for calls begun by the agent or by the customer, after hold and unhold, after mute and unmute, and after a transfer to an agent or a queue. The table of request headers leaves Guid out; it is needed nevertheless, because the agent must have signed in (inferred).
         */
        post: operations["mediaSwitch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/adjustvideomode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose the layout of a three-party video call
         * @description Chooses the layout of the picture in a three-party video call: all parties equal, or one of them the largest.
         */
        post: operations["adjustVideoMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/requestcall/{callid}/{skilltype}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a chosen call out of a queue
         * @description Takes one chosen call that is waiting out of a queue and offers it to the agent.
         */
        post: operations["requestAppointedCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/snatchpickup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Pick up a call that is ringing at another agent of the group
         * @description Picks up a call that is ringing at another agent of the same group. The table of request headers leaves Guid out; it is needed nevertheless, because the agent must have signed in (inferred).
         */
        put: operations["snatchPickup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse a ringing call
         * @description Refuses a call that rings at the agent. The mode says what becomes of the call and of the agent: the call goes back into the queue and the agent becomes busy, or the call is released and the agent stays idle.
         */
        post: operations["reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/phonepickup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lift the linked phone's handset
         * @description Lifts the handset of the phone that is linked to the agent while it rings.
         */
        post: operations["phonepickup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/phonehangup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the linked phone's handset down
         * @description Puts the handset of the phone that is linked to the agent down, which refuses or ends its call (inferred from the events).
         */
        post: operations["phonehangup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/thirdPartyConfTransmitNum": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pass key presses to an external IVR in a three-party call
         * @description Passes key presses to an external IVR in a three-party call of agent, customer and IVR. Agent and customer may both dial. The key tones must not get into the recording of the agent's side.
         */
        post: operations["thirdPartyConfTransmitNum"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/voicecall/{agentid}/startasrbycallid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start speech recognition on a call
         * @description Starts speech recognition on a call that rings and has not been answered yet. After a success, wait 2 s before the next step.
         */
        post: operations["startASR"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calldata/{agentid}/callinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the agent's call
         * @description Answers the data of the agent's call. When the agent has none, isNoContainLastCall decides whether the last call is answered instead. Flow control limits the queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
         */
        get: operations["queryCallInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calldata/{agentid}/appdata": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the data attached to a call
         * @description Answers the data attached to a call of the agent, on request encoded in Base64. setCallAppDataEx attaches such data. Flow control limits the queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
         */
        get: operations["queryCallAppData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calldata/{agentid}/setcalldataex": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Attach data to a call
         * @description Attaches call data to a call of the agent; queryCallAppData reads them. The data are stored encrypted (AES-128 CBC), and logs carry only their length. Flow control limits the queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
         */
        put: operations["setCallAppDataEx"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calldata/{agentid}/holdlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the agent's held calls
         * @description Answers the calls that the agent holds, in a shorter form than the other call queries. Flow control limits the queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
         */
        get: operations["queryHoldListInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calldata/{agentid}/callinfobeforeanswer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the call that is being offered
         * @description Answers the data of a call that has been allotted to the agent, before the agent answers it. Flow control limits the queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
         */
        get: operations["queryCallInfoBeforeAnswer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calldata/{agentid}/callinfobycallid/{callid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query a call of the agent by its ID
         * @description Answers the data of one call of the agent, chosen by its call ID. Flow control limits the queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
         */
        get: operations["queryCallInfoByCallId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calldata/{agentid}/allcallinfoEx/{workno}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the call IDs of another agent
         * @description Answers the IDs of all calls of another agent in the same VDN. Flow control limits the queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
         */
        get: operations["queryAllCallInfoByAgentWorkNoEx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calldata/{agentid}/callnums": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the agent's current calls
         * @description Answers how many calls the agent has at present. Flow control limits the queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
         */
        get: operations["queryCallNumsOnAgent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calldata/{agentid}/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the agent's call statistics
         * @description Answers how often and how long the agent talked, was busy and rested, counted from the sign-in. The Chinese text counts the first nine fields, talktime to transferivrnums, for the current day instead. The page warns of a performance cost and advises against this query; queryCallStatisticsInfoEx is the faster alternative. Flow control limits the queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
         */
        get: operations["queryCallStatisticsInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calldata/{agentid}/statisticsEx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the agent's short call statistics of today
         * @description Answers how long the agent talked today and how many calls the agent answered and made. It is the faster alternative to queryCallStatisticsInfo. Flow control limits the queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
         */
        get: operations["queryCallStatisticsInfoEx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calldata/{agentid}/waitcallinfo/{skillid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the calls waiting in a public skill queue
         * @description Answers the data of the calls that wait in a public skill queue. Flow control limits the queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
         */
        get: operations["queryWaitCallInfoBySkillId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calldata/{agentid}/holdlistex/{workno}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List another agent's held calls as an inspector
         * @description Answers the calls that another agent of the same VDN holds. Only an inspector may ask. Flow control limits the queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
         */
        get: operations["queryHoldListInfoEx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calldata/{agentid}/assignuserinqueue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Move a waiting call to another skill queue
         * @description Takes a call that waits in a skill queue to which the agent is signed in, and puts it into another skill queue. Flow control limits the queries, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
         */
        put: operations["assignUserInQueue"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/requestagentconf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a conference
         * @description Asks for an audio conference, of which the agent becomes the chair. The operation is asynchronous: operations of the chair work only after AgentConf_RequestSuccess and fail before it; AgentConf_SelfJoinResult says that the agent has joined.
         */
        post: operations["requestAgentConf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/answeragentconf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation to a conference
         * @description Accepts the invitation that AgentConf_Ringing brought, so that the agent joins the conference.
         */
        post: operations["answerAgentConf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/rejectagentconf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline an invitation to a conference
         * @description Declines the invitation that AgentConf_Ringing brought; the agent does not join the conference.
         */
        post: operations["rejectAgentConf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/requestleaveagentconf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave the conference as a participant
         * @description Takes the agent out of the conference. The chair cannot leave it and ends it with releaseAgentConf instead.
         */
        post: operations["requestLeaveAgentConf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/releaseagentconf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the conference as its chair
         * @description Ends the conference. The chair and all participants are removed from it.
         */
        post: operations["releaseAgentConf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/holdparticipant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold a participant as the chair
         * @description Puts one participant of the conference on hold.
         */
        post: operations["holdParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/unholdparticipant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a participant off hold as the chair
         * @description Takes one participant of the conference off hold.
         */
        post: operations["unholdParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/prolongtime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extend the conference as its chair
         * @description Extends the duration of the conference. The whole conference cannot last longer than 1440 minutes, so the time really added, which the answer tells, may be less than the time asked for.
         */
        post: operations["prolongTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/applytoshiftpresident": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand over the chair
         * @description Hands the chair of the conference over to another agent.
         */
        post: operations["applyToShiftPresident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/batchaddparticipant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add participants to the conference as its chair
         * @description Adds up to 120 phone users and agents to the conference at once.
         */
        post: operations["batchAddParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/batchremoveparticipant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove participants from the conference as its chair
         * @description Removes up to 30 participants from the conference at once. The chair cannot remove itself; return code 101-006 means that (inferred). The answer names those who were not in the conference.
         */
        post: operations["batchRemoveParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/changeparticipantmode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change whether a participant listens and speaks
         * @description Sets whether one participant of the conference can listen, speak, do both or do neither.
         */
        post: operations["changeParticipantMode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/playvoicetoconf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Play a file to all participants as the chair
         * @description Plays a voice file to all participants of the conference.
         */
        post: operations["playVoiceToConf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/stopvoicetoconf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop playing to all participants as the chair
         * @description Stops the file that plays to all participants of the conference. In a failure, the result may hold errorReason, the cause passed through from the call platform.
         */
        post: operations["stopVoiceToConf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/playvoicetoparticipant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Play a file to one participant as the chair
         * @description Plays a voice file to one participant of the conference. In a failure, the result may hold errorReason, the cause passed through from the call platform.
         */
        post: operations["playVoiceToParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/stopvoicetoparticipant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop playing to one participant as the chair
         * @description Stops the file that plays to one participant of the conference. The operation has a body, whose table was not seen; its fields are expected to name the participant as in playVoiceToParticipant (inferred).
         */
        post: operations["stopVoiceToParticipant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/modifyconfresource": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the number of seats as the chair
         * @description Adds seats to the conference or takes seats away from it.
         */
        post: operations["modifyConfResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/queryconfinfos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query the details of conferences
         * @description Answers state, times and participants of up to 20 conferences. An inspector may query every conference of the VDN, any other agent only the one in which the agent takes part.
         */
        post: operations["queryConfInfos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentconf/{agentid}/queryvdnconfid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the conferences of the VDN as an inspector
         * @description Lists the IDs of all conferences of the VDN. An agent who is no inspector gets return code 101-004.
         */
        get: operations["queryAllConfIds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/addinsert/{workNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Barge in on an agent's call
         * @description Lets an inspector barge in on an agent, so that both can talk; the customer takes part when the agent has a call. Afterwards the inspector is in the barging state. The inspector needs the inspection permission, and the inspected agent must be signed in; the development guide also asks that this agent has a call with a customer. The operation is not for video calls. An inspector can inspect another inspector only when the CTI setting Support QC on QC Inspectors is Yes. For text chat a vendor portal adds a query parameter mediaType, which no page documents (vendor sample).
         */
        put: operations["addInsert"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/addsupervise/{workNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Listen to an agent's call
         * @description Lets an inspector listen to the call of an agent. Agent and customer do not notice it: the inspector hears both and is not heard. Afterwards the inspector is in the listening state. The inspector needs the inspection permission, and the inspected agent must be signed in. The operation is not for video calls. An inspector can inspect another inspector only when the CTI setting Support QC on QC Inspectors is Yes. For text chat a vendor portal adds a query parameter mediaType, which no page documents (vendor sample).
         */
        put: operations["addSupervise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/intercept/{workNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Take over the call of an agent
         * @description Lets an inspector take over the call of an agent: the talk between agent and customer ends, the agent becomes idle, and the inspector talks to the customer. The operation is not for video calls. A vendor portal adds the query parameters mediaType (for text chat) and callId, which no page documents (vendor sample).
         */
        put: operations["intercept"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/intercept/{workNo}/{callId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Take over one call of an agent by its ID
         * @description Lets an inspector take over one call of an agent, which the call ID names. The effect is that of intercept: the talk between agent and customer ends, the agent becomes idle, and the inspector talks to the customer. The operation is not for video calls.
         */
        put: operations["interceptByCallId"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/{workNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End listening or barging in
         * @description Ends the listening or barging in of an inspector on an agent. The operation is not for video calls.
         */
        delete: operations["stopSuperviseOrInsert"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/forcebusy/{workNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an agent busy
         * @description Lets an inspector put an agent into the busy state.
         */
        post: operations["forceBusy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/forceidle/{workNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an agent idle
         * @description Lets an inspector put an agent into the idle state.
         */
        post: operations["forceIdle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/forcelogout/{workNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign an agent out
         * @description Lets an inspector sign an agent out.
         */
        post: operations["forceLogOutAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/forcedropcall/{callid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release a call by its ID
         * @description Lets an inspector release the call that the call ID names. The operation is not for video calls.
         */
        post: operations["forceDropCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/adjustskill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the skill queues of an agent
         * @description Lets an inspector change the skill queues of an agent. The table of the page marks both fields of the body as optional.
         */
        post: operations["adjustSkill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/switch/{workNo}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Toggle between listening and barging in
         * @description Switches an inspector who listens to an agent to barging in, and one who barges in to listening. The operation is not for video calls.
         */
        post: operations["switchSuperviseOrInsert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/forcerest/{workNo}/{time}/{reason}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an agent to rest
         * @description Lets an inspector send an agent to rest for a given time and reason.
         */
        post: operations["forceRest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/requestwhisperagent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start whispering to an agent
         * @description Lets an inspector whisper to an agent: the inspector hears agent and customer, and only the agent hears the inspector. The inspector needs the whisper permission. The operation is not for video calls. An inspector can inspect another inspector only when the CTI setting Support QC on QC Inspectors is Yes.
         */
        post: operations["requestWhisperAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/requeststopwhisperagent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop whispering to an agent
         * @description Ends the whispering of an inspector to an agent. The operation is not for video calls.
         */
        post: operations["requestStopWhisperAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/qualitycontrol/{agentid}/requestswitchinsertwhisperagent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Switch between listening, barging in and whispering
         * @description Switches an inspector who inspects an agent to listening, barging in or whispering. The operation is not for video calls.
         */
        post: operations["requestSwitchInsertWhisperAgent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordplay/{agentid}/play": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Play a file to the agent
         * @description Plays a file to the agent. When the agent is not in a call, the phone given at the sign-in rings. The page warns
         *     that any recording can be played.
         *
         *     The development guide (cec_05_4050) gives this order of the events (see the notes).
         */
        put: operations["beginPlay"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordplay/{agentid}/pauseplay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause the playback
         * @description Pauses the playback that is running; resumePlay continues it.
         */
        post: operations["pausePlay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordplay/{agentid}/resumeplay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume the playback
         * @description Resumes the playback that pausePlay paused.
         */
        post: operations["resumePlay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordplay/{agentid}/forefast/{time}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Skip forward in the playback
         * @description Skips forward by a number of seconds in the file that is being played.
         */
        post: operations["foreFastPlay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordplay/{agentid}/backfast/{time}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Skip backward in the playback
         * @description Skips backward by a number of seconds in the file that is being played.
         */
        post: operations["backFastPlay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordplay/{agentid}/stopplay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Stop the playback
         * @description Stops the playback that is running.
         */
        delete: operations["stopPlay"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordplay/{agentid}/startrecordscreen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Start recording the screen
         * @description Starts recording the screen of the agent. The operation is for private deployments only. Gateways of 2018 may lack the operation (inferred), although a sample of that year calls it (vendor sample).
         */
        put: operations["startRecordScreen"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordplay/{agentid}/stoprecordscreen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Stop recording the screen
         * @description Stops recording the screen of the agent. Gateways of 2018 may lack the operation (inferred), although a sample of that year calls it (vendor sample).
         */
        delete: operations["stopRecordScreen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordplay/{agentid}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Start recording
         * @description Starts a recording, which the agent controls. Video cannot be recorded this way. The answer names the recording task.
         */
        put: operations["beginRecord"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordplay/{agentid}/stoprecord": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Stop recording
         * @description Stops the recording that is running.
         */
        delete: operations["stopRecord"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordplay/{agentid}/netplay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Play a recording of a network call
         * @description Plays a recording of a call of the network call center. The phone given at the sign-in rings, and the playback begins once it is picked up. The page warns that any recording can be played.
         */
        post: operations["beginNetPlay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordplay/{agentid}/playrelocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Jump to a position in the playback
         * @description Jumps to a position of the file that is being played, a recording or a ring-back tone.
         */
        post: operations["playRelocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queuedevice/{agentid}/waitnum": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the calls waiting in all queues of the agent
         * @description Answers how many users wait in all skill queues that are configured for the agent. Flow control limits the query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
         */
        get: operations["queryQueueLengthOnAgent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queuedevice/{agentid}/waitnumbyagent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the calls waiting in the signed-in skill queues
         * @description Answers how many users wait in the skill queues that the agent has signed in to: one number for all of them, although the English title can be read as one per queue. Flow control limits the query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
         */
        get: operations["queryQueueLengthOnAgentSkills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queuedevice/{agentid}/agentvdnskill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the skill queues of the agent's VDN
         * @description Answers the skill queues of the VDN to which the agent belongs. Flow control limits the query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
         */
        get: operations["querySkillQueueOnAgentVDN"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queuedevice/{agentid}/skillwaitnum/{skillid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the calls waiting in one skill queue
         * @description Answers how many users wait in one skill queue. Flow control limits the query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
         */
        get: operations["queryQueueLengthBySkillId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queuedevice/{agentid}/queryacdstat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Query the statistics of several skill queues
         * @description Answers the present figures of several skill queues, such as waiting calls, the longest wait and the agents signed in. Flow control limits the query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
         */
        post: operations["queryStatInfoOfAcd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queuedevice/{agentid}/ivrinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the IVR flows of the VDN
         * @description Answers the IVR flows of the VDN to which the agent belongs. Flow control limits the query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
         */
        get: operations["queryIVRInfoOnVdn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mediacall/{agentid}/sendmessage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message in a multimedia call
         * @description Sends a message to the user of a multimedia call. The message goes to the channel application, whose users fetch it by polling; messages of the user arrive as AgentEvent_MessageData. The development guide asks that the agent is signed in to the multimedia server too and has a multimedia call.
         */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mediacall/{agentid}/setcallnums": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Limit the concurrent calls of one media type
         * @description Sets how many calls of one media type the agent can have at the same time.
         */
        post: operations["setCallNums"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mediacall/{agentid}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand a multimedia call to someone else
         * @description Transfers a multimedia call to a skill queue, another agent or a system access code. Code 106-004 means that devicetype is not valid.
         */
        post: operations["transferMediaCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mediacall/{agentid}/getconnectinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the connection data for an H5 video call
         * @description Answers the connection data of an H5 video call, for an agent who lost the connection of the call and joins again.
         */
        post: operations["getConnectInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mediacall/{agentid}/imagecapture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a picture of the user in an H5 video call
         * @description Takes a picture of the user in an H5 video call. AgentEvent_ImageCapture tells the outcome and the file.
         */
        post: operations["imageCapture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mediacall/{agentid}/setcallnumsbymediatype": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Limit the concurrent calls per media type
         * @description Sets how many multimedia calls the agent can have at the same time, in all and by media type. The agent must hold a skill queue of the channel.
         */
        post: operations["setCallNumsByMediaType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentgroup/{agentid}/agentbyskill/{skillid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the agents signed in to a skill queue
         * @description Answers the agents who are signed in to a skill queue. Agents who refuse inbound calls are not in the answer. Flow control limits the query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
         */
        get: operations["queryAgentInfoBySkillId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentgroup/{agentid}/agentbyworkno/{workno}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query one agent by work number
         * @description Answers the details of the agent whom a work number names. Flow control limits the query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
         */
        get: operations["queryAgentInfoByWorkNo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentgroup/{agentid}/allonlineagents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all signed-in agents
         * @description Answers all agents who are signed in, by skill queue. Flow control limits the query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
         */
        get: operations["queryAllOnlineAgents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agentgroup/{agentid}/agentbylist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query the details of agents in a batch
         * @description Answers the details of several agents at once. The request is a GET with a body, whose exact form is not clear. Agents who refuse inbound calls are not in the answer. Flow control limits the query, by default to 15000 in 2 seconds for the system and 5 in 2 seconds for each agent; the return code above the limit was not seen.
         */
        get: operations["queryAgentInfoByMediaTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordfile/{agentid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a recording by its ID
         * @description Answers the file of a recording. Its ID is a path with file name. The file holds personal data. Files above 30 MB
         *     should not be downloaded this way. The gateway option RECORD_AUDIOENCODING sets the file format.
         *
         *     recordId has one of three forms; edition 2023-09 prints them with backslashes (see the notes).
         */
        get: operations["downloadRecordFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordfile/{agentid}/recordfiledownloadEx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a recording by call ID
         * @description Answers the audio file of a call or, if hwFileName is given, that video file. The sound comes as two tracks. The file holds personal data. The operation works only with a VoiceCyber recording server. The page prints recordfiledownloadEx, the last part of the path, as the name in logs.
         */
        get: operations["downloadRecordFileByCallId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordfile/{agentid}/videofiledownload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a video of a conference
         * @description Answers a video file of a video call that was recorded in MCU mode. Files above 200 MB should not be downloaded this way.
         */
        get: operations["downloadVideoFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recordfile/{agentid}/videofiledownloadEx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a video by recording ID
         * @description Answers a video file. Its recording ID is a path with file name. Files above 200 MB should not be downloaded this way.
         */
        get: operations["downloadVideoFileEx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    pushEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive the events that the gateway pushes
         * @description The gateway sends the events of an agent to the address callBackUri that login or forceLogin named.
         */
        post: operations["pushEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** AdjustSkillRequest */
        AdjustSkillRequest: {
            /** @description Work number of the agent. That agent must be of the same VDN as the inspector. */
            workNo?: string;
            /** @description IDs of the skill queues, at most 1000; integers in the printed example. */
            skills?: components["schemas"]["WireInteger"][];
        };
        /** AdjustVideoModeRequest */
        AdjustVideoModeRequest: {
            /**
             * @description Layout of the video picture. A number in the table, a string in the printed example.
             * @enum {integer}
             */
            mode: 0 | 1 | 2 | 3;
        };
        /**
         * AgentChat_CallOutCreated
         * @description An outgoing text chat was created (inferred from the name).
         * @example {
         *       "eventType": "AgentChat_CallOutCreated",
         *       "workNo": "291",
         *       "content": {
         *         "callId": "1456404043-37",
         *         "called": "49998"
         *       }
         *     }
         */
        AgentChat_CallOutCreated: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentChat_CallOutCreated";
            /** @description Agent ID. */
            workNo: string;
            /** @description The chat, as a client reads it. The types of the fields were not seen. */
            content?: {
                /** @description Call ID. */
                callId?: unknown;
                /** @description Called party. */
                called?: unknown;
            };
        };
        /**
         * AgentChat_CalloutFailed
         * @description An outgoing text chat failed (inferred from the name).
         * @example {
         *       "eventType": "AgentChat_CalloutFailed",
         *       "workNo": "291",
         *       "content": {
         *         "callId": "1456404043-37"
         *       }
         *     }
         */
        AgentChat_CalloutFailed: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentChat_CalloutFailed";
            /** @description Agent ID. */
            workNo: string;
            /** @description The chat, as a client reads it. The type of the field was not seen. */
            content?: {
                /** @description Call ID. */
                callId?: unknown;
            };
        };
        /**
         * AgentChat_Connected
         * @description A text chat was connected (inferred from the name).
         * @example {
         *       "eventType": "AgentChat_Connected",
         *       "workNo": "291",
         *       "content": {
         *         "callId": "1456404043-37",
         *         "caller": "70093",
         *         "called": "49999",
         *         "isInnerCall": false
         *       }
         *     }
         */
        AgentChat_Connected: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentChat_Connected";
            /** @description Agent ID. */
            workNo: string;
            /** @description The chat, as clients read it. The clients show only the type of isInnerCall. */
            content?: {
                /** @description Call ID. */
                callId?: unknown;
                /** @description Caller; for a chat between agents, an agent ID. */
                caller?: unknown;
                /** @description Called party. */
                called?: unknown;
                /** @description Whether the chat is one between agents (inferred from the name). A client tests it for truth, so it is not a string. */
                isInnerCall?: boolean;
            };
        };
        /**
         * AgentChat_DELAY_EMAIL
         * @description An e-mail is to be handled later.
         * @example {
         *       "eventType": "AgentChat_DELAY_EMAIL",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentChat_DELAY_EMAIL: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentChat_DELAY_EMAIL";
            /** @description Agent ID. */
            workNo: string;
            /** @description The content was not seen. */
            content?: unknown;
        };
        /**
         * AgentChat_DataRecved
         * @description Text of a chat arrived (inferred from the name).
         * @example {
         *       "eventType": "AgentChat_DataRecved",
         *       "workNo": "291",
         *       "content": {
         *         "sender": "70093",
         *         "callId": "1456404043-37",
         *         "chatContent": "Hello",
         *         "isInnerCall": false
         *       }
         *     }
         */
        AgentChat_DataRecved: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentChat_DataRecved";
            /** @description Agent ID. */
            workNo: string;
            /** @description The text and its chat, as clients read them; the types of the fields were not seen. A client of another deployment reads msgid and callid instead, and requests the text with that number from a route outside this description. */
            content?: {
                /** @description Who sent the text. */
                sender?: unknown;
                /** @description Call ID. */
                callId?: unknown;
                /** @description The text. A client reads JSON with filePath from it, for a file. */
                chatContent?: unknown;
                /** @description Whether the chat is one between agents (inferred from the name). */
                isInnerCall?: boolean;
            };
        };
        /**
         * AgentChat_Disconnected
         * @description A text chat ended (inferred from the name).
         * @example {
         *       "eventType": "AgentChat_Disconnected",
         *       "workNo": "291",
         *       "content": {
         *         "callId": "1456404043-37"
         *       }
         *     }
         */
        AgentChat_Disconnected: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentChat_Disconnected";
            /** @description Agent ID. */
            workNo: string;
            /** @description The chat. The type of the field was not seen. */
            content?: {
                /** @description Call ID. */
                callId?: unknown;
            };
        };
        /**
         * AgentChat_Ring
         * @description A text chat rings at the agent (inferred from the name).
         * @example {
         *       "eventType": "AgentChat_Ring",
         *       "workNo": "291",
         *       "content": {
         *         "callId": "1456404043-37",
         *         "caller": "70093",
         *         "called": "49999",
         *         "isInnerCall": false,
         *         "attachData": ""
         *       }
         *     }
         */
        AgentChat_Ring: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentChat_Ring";
            /** @description Agent ID. */
            workNo: string;
            /** @description The chat, as clients read it. The clients show only the type of isInnerCall. */
            content?: {
                /** @description Call ID. */
                callId?: unknown;
                /** @description Caller; for a chat between agents, an agent ID. */
                caller?: unknown;
                /** @description Called party. */
                called?: unknown;
                /** @description Whether the chat is one between agents (inferred from the name). A client tests it for truth, so it is not a string. */
                isInnerCall?: boolean;
                /** @description Data that travel with the chat (inferred from the name). */
                attachData?: unknown;
            };
        };
        /**
         * AgentChat_TransferFailed
         * @description The transfer of a text chat failed (inferred from the name).
         * @example {
         *       "eventType": "AgentChat_TransferFailed",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentChat_TransferFailed: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentChat_TransferFailed";
            /** @description Agent ID. */
            workNo: string;
            /** @description The content was not seen. */
            content?: unknown;
        };
        /**
         * AgentChat_TransferStart
         * @description The transfer of a text chat started (inferred from the name).
         * @example {
         *       "eventType": "AgentChat_TransferStart",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentChat_TransferStart: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentChat_TransferStart";
            /** @description Agent ID. */
            workNo: string;
            /** @description The content was not seen. */
            content?: unknown;
        };
        /**
         * AgentConf_ParticipantChanged
         * @description Something changed about a participant of the conference, for example joining, leaving or muting.
         * @example {
         *       "eventType": "AgentConf_ParticipantChanged",
         *       "workNo": "154",
         *       "content": {
         *         "result": 0,
         *         "changeReason": 255,
         *         "changeType": 3,
         *         "confId": 1031168,
         *         "participant": "154",
         *         "participantType": 9,
         *         "deviceCallType": 0,
         *         "deviceType": 0
         *       }
         *     }
         */
        AgentConf_ParticipantChanged: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentConf_ParticipantChanged";
            /** @description Agent ID. */
            workNo: string;
            /** @description The participant and the change. */
            content: {
                /** @description Outcome of the change; 0 is success, any other value a failure. */
                result?: number;
                /**
                 * @description What changed.
                 * @enum {integer}
                 */
                changeType?: 0 | 1 | 2 | 3 | 4 | 5 | 6;
                /** @description Why the participant left; it means something only when changeType is 1. The example holds 255, which is not in the list. */
                changeReason?: number;
                /** @description ID of the conference. */
                confId?: number;
                /** @description Phone number or agent ID of the participant, as participantType tells. */
                participant?: string;
                /**
                 * @description What participant holds.
                 * @enum {integer}
                 */
                participantType?: 6 | 9;
                /** @description Self-defined type of the call of the participant. */
                deviceCallType?: components["schemas"]["DeviceCallType"];
                /** @description Self-defined type of the device of the participant. */
                deviceType?: components["schemas"]["DeviceType"];
            };
        };
        /**
         * AgentConf_PresidentChanged
         * @description The chair of the conference changed.
         * @example {
         *       "eventType": "AgentConf_PresidentChanged",
         *       "workNo": "291",
         *       "content": {
         *         "confId": 1029888
         *       }
         *     }
         */
        AgentConf_PresidentChanged: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentConf_PresidentChanged";
            /** @description Agent ID. */
            workNo: string;
            /** @description The conference. */
            content: {
                /** @description ID of the conference. */
                confId?: number;
            };
        };
        /**
         * AgentConf_RequestFailed
         * @description The conference could not be created.
         * @example {
         *       "eventType": "AgentConf_RequestFailed",
         *       "workNo": "291",
         *       "content": {
         *         "cause": 21234
         *       }
         *     }
         */
        AgentConf_RequestFailed: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentConf_RequestFailed";
            /** @description Agent ID. */
            workNo: string;
            /** @description Why it could not be created. */
            content: {
                /** @description Code of the cause; the page lists no values. */
                cause?: number;
            };
        };
        /**
         * AgentConf_RequestSuccess
         * @description The conference was created.
         * @example {
         *       "eventType": "AgentConf_RequestSuccess",
         *       "workNo": "291",
         *       "content": {
         *         "confId": 1029888
         *       }
         *     }
         */
        AgentConf_RequestSuccess: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentConf_RequestSuccess";
            /** @description Agent ID. */
            workNo: string;
            /** @description The conference. */
            content: {
                /** @description ID of the conference. */
                confId?: number;
            };
        };
        /**
         * AgentConf_Ringing
         * @description The agent is invited to a conference.
         * @example {
         *       "eventType": "AgentConf_Ringing",
         *       "workNo": "291",
         *       "content": {
         *         "confId": 1029888
         *       }
         *     }
         */
        AgentConf_Ringing: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentConf_Ringing";
            /** @description Agent ID. */
            workNo: string;
            /** @description The conference. */
            content: {
                /** @description ID of the conference. */
                confId?: number;
            };
        };
        /**
         * AgentConf_SelfJoinResult
         * @description The agent joined the conference.
         * @example {
         *       "eventType": "AgentConf_SelfJoinResult",
         *       "workNo": "291",
         *       "content": {
         *         "confId": 1029888
         *       }
         *     }
         */
        AgentConf_SelfJoinResult: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentConf_SelfJoinResult";
            /** @description Agent ID. */
            workNo: string;
            /** @description The conference. */
            content: {
                /** @description ID of the conference. */
                confId?: number;
            };
        };
        /**
         * AgentConf_SelfLeaveResult
         * @description The agent left the conference.
         * @example {
         *       "eventType": "AgentConf_SelfLeaveResult",
         *       "workNo": "291",
         *       "content": {
         *         "confId": 1029888
         *       }
         *     }
         */
        AgentConf_SelfLeaveResult: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentConf_SelfLeaveResult";
            /** @description Agent ID. */
            workNo: string;
            /** @description The conference. */
            content: {
                /** @description ID of the conference. */
                confId?: number;
            };
        };
        /**
         * AgentConf_StopParticipantVoice
         * @description Tells that the voice played to a participant stopped, and how.
         * @example {
         *       "eventType": "AgentConf_StopParticipantVoice",
         *       "workNo": "291",
         *       "content": {
         *         "result": 0
         *       }
         *     }
         */
        AgentConf_StopParticipantVoice: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentConf_StopParticipantVoice";
            /** @description Agent ID. */
            workNo: string;
            /** @description The outcome. */
            content: {
                /** @description Outcome, 0 or 1; what either means was not seen. */
                result?: number;
            };
        };
        /**
         * AgentConf_StopVoice
         * @description Tells that the voice played to the conference stopped, and how.
         * @example {
         *       "eventType": "AgentConf_StopVoice",
         *       "workNo": "291",
         *       "content": {
         *         "result": 0
         *       }
         *     }
         */
        AgentConf_StopVoice: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentConf_StopVoice";
            /** @description Agent ID. */
            workNo: string;
            /** @description The outcome. */
            content: {
                /** @description Outcome, 0 or 1; what either means was not seen. */
                result?: number;
            };
        };
        /**
         * AgentConf_Timeout
         * @description The conference is about to run out of time; unless it is extended, it ends.
         * @example {
         *       "eventType": "AgentConf_Timeout",
         *       "workNo": "291",
         *       "content": {
         *         "confId": 1029888
         *       }
         *     }
         */
        AgentConf_Timeout: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentConf_Timeout";
            /** @description Agent ID. */
            workNo: string;
            /** @description The conference. */
            content: {
                /** @description ID of the conference. */
                confId?: number;
            };
        };
        /**
         * AgentEvent
         * @description One event of one agent. The list is open: a gateway may send events that no page names, and a client must handle them. Events are open too: an object may hold more fields than its schema names. Examples of 2026 carry eventGenTime, an integer of milliseconds since 1970, beside eventType, and some examples carry jsonKey, an array of key names, in the event or in its content; both are undocumented and optional. Strings can be padded with NUL characters (third-party).
         */
        AgentEvent: components["schemas"]["AgentChat_CallOutCreated"] | components["schemas"]["AgentChat_CalloutFailed"] | components["schemas"]["AgentChat_Connected"] | components["schemas"]["AgentChat_DELAY_EMAIL"] | components["schemas"]["AgentChat_DataRecved"] | components["schemas"]["AgentChat_Disconnected"] | components["schemas"]["AgentChat_Ring"] | components["schemas"]["AgentChat_TransferFailed"] | components["schemas"]["AgentChat_TransferStart"] | components["schemas"]["AgentConf_ParticipantChanged"] | components["schemas"]["AgentConf_PresidentChanged"] | components["schemas"]["AgentConf_RequestFailed"] | components["schemas"]["AgentConf_RequestSuccess"] | components["schemas"]["AgentConf_Ringing"] | components["schemas"]["AgentConf_SelfJoinResult"] | components["schemas"]["AgentConf_SelfLeaveResult"] | components["schemas"]["AgentConf_StopParticipantVoice"] | components["schemas"]["AgentConf_StopVoice"] | components["schemas"]["AgentConf_Timeout"] | components["schemas"]["AgentEvent_Agent_Occupyed"] | components["schemas"]["AgentEvent_Auto_Answer"] | components["schemas"]["AgentEvent_Call_Out_Fail"] | components["schemas"]["AgentEvent_Call_Release"] | components["schemas"]["AgentEvent_Conference"] | components["schemas"]["AgentEvent_Connect_Fail"] | components["schemas"]["AgentEvent_Consult_Fail"] | components["schemas"]["AgentEvent_ControlWindow_Notify"] | components["schemas"]["AgentEvent_Customer_Alerting"] | components["schemas"]["AgentEvent_Customer_Release"] | components["schemas"]["AgentEvent_Hold"] | components["schemas"]["AgentEvent_ImageCapture"] | components["schemas"]["AgentEvent_Incoming_CallInfo"] | components["schemas"]["AgentEvent_Inside_Call_Fail"] | components["schemas"]["AgentEvent_MediaSwith"] | components["schemas"]["AgentEvent_MessageData"] | components["schemas"]["AgentEvent_No_Answer"] | components["schemas"]["AgentEvent_No_Answer_From_Cti"] | components["schemas"]["AgentEvent_Offline_Queue_Call"] | components["schemas"]["AgentEvent_Orders_Notify"] | components["schemas"]["AgentEvent_Preview"] | components["schemas"]["AgentEvent_Preview_CallOut"] | components["schemas"]["AgentEvent_Preview_CallOut_Ex"] | components["schemas"]["AgentEvent_ReleaseRequest"] | components["schemas"]["AgentEvent_ReleaseResponse"] | components["schemas"]["AgentEvent_Release_Preview"] | components["schemas"]["AgentEvent_RequestConnect"] | components["schemas"]["AgentEvent_ReturnFromIvr"] | components["schemas"]["AgentEvent_Ringing"] | components["schemas"]["AgentEvent_SuccTransResult"] | components["schemas"]["AgentEvent_Talking"] | components["schemas"]["AgentEvent_TransOutResult"] | components["schemas"]["AgentEvent_UserMediaAbility"] | components["schemas"]["AgentEvent_linkageCapability"] | components["schemas"]["AgentEvent_linkagePhoneCallOut"] | components["schemas"]["AgentEvent_linkagePhoneHold"] | components["schemas"]["AgentEvent_linkagePhoneMute"] | components["schemas"]["AgentEvent_linkagePhoneStatus"] | components["schemas"]["AgentEvent_linkagePhoneTransferOut"] | components["schemas"]["AgentEvent_linkagePhoneTransferOut_Result"] | components["schemas"]["AgentEvent_linkagePhoneUnHold"] | components["schemas"]["AgentEvent_linkagePhoneUnMute"] | components["schemas"]["AgentMediaEvent_JumpPlayDone"] | components["schemas"]["AgentMediaEvent_PausePlayDone"] | components["schemas"]["AgentMediaEvent_Play"] | components["schemas"]["AgentMediaEvent_Play_Fail"] | components["schemas"]["AgentMediaEvent_Play_Succ"] | components["schemas"]["AgentMediaEvent_Record"] | components["schemas"]["AgentMediaEvent_Record_Fail"] | components["schemas"]["AgentMediaEvent_ResumePlayDone"] | components["schemas"]["AgentMediaEvent_StartRecordScreen_Fail"] | components["schemas"]["AgentMediaEvent_StartRecordScreen_Succ"] | components["schemas"]["AgentMediaEvent_StopPlayDone"] | components["schemas"]["AgentMediaEvent_StopRecordDone"] | components["schemas"]["AgentMediaEvent_StopRecordScreen_Fail"] | components["schemas"]["AgentMediaEvent_StopRecordScreen_Succ"] | components["schemas"]["AgentOther_All_Agent_Busy"] | components["schemas"]["AgentOther_BeQcStart"] | components["schemas"]["AgentOther_BeQcStop"] | components["schemas"]["AgentOther_InService"] | components["schemas"]["AgentOther_Note"] | components["schemas"]["AgentOther_PhoneAlerting"] | components["schemas"]["AgentOther_PhoneBusy"] | components["schemas"]["AgentOther_PhoneOffhook"] | components["schemas"]["AgentOther_PhoneRelease"] | components["schemas"]["AgentOther_PhoneUnknow"] | components["schemas"]["AgentOther_ShutdownService"] | components["schemas"]["AgentState_Busy"] | components["schemas"]["AgentState_CancelNotReady_Success"] | components["schemas"]["AgentState_CancelRest_Success"] | components["schemas"]["AgentState_CancelWork_Success"] | components["schemas"]["AgentState_Force_Ready"] | components["schemas"]["AgentState_Force_SetNotReady"] | components["schemas"]["AgentState_Ready"] | components["schemas"]["AgentState_Rest_Timeout"] | components["schemas"]["AgentState_SetNotReady_Success"] | components["schemas"]["AgentState_SetRest_Success"] | components["schemas"]["AgentState_SetWork_Success"] | components["schemas"]["AgentState_Work"] | components["schemas"]["OUTBOUND_DETECT_EVENT"] | components["schemas"]["QC_AgentState_Notify"] | components["schemas"]["UnknownEvent"];
        /**
         * AgentEvent_Agent_Occupyed
         * @description The agent was preoccupied for an outbound call.
         * @example {
         *       "eventType": "AgentEvent_Agent_Occupyed",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentEvent_Agent_Occupyed: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_Agent_Occupyed";
            /** @description Agent ID. */
            workNo: string;
            /** @description Nothing; the event carries no additional information. */
            content: null;
        };
        /**
         * AgentEvent_Auto_Answer
         * @description A call is answered automatically.
         * @example {
         *       "eventType": "AgentEvent_Auto_Answer",
         *       "workNo": "49999",
         *       "content": {
         *         "caller": "70093",
         *         "called": "49999",
         *         "callid": "1456404043-37",
         *         "type": "main",
         *         "feature": "0",
         *         "mediaAbility": "1",
         *         "transfer": "no",
         *         "transfrom": ""
         *       }
         *     }
         */
        AgentEvent_Auto_Answer: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_Auto_Answer";
            /** @description Agent ID. */
            workNo: string;
            /** @description The call. */
            content: {
                /** @description Number of the caller. */
                caller?: string;
                /** @description Number called. */
                called?: string;
                /** @description Call ID. */
                callid?: string;
                /** @description Role of the call at the agent. */
                type?: components["schemas"]["CallRole"];
                /** @description Call type; bound to the call ID and unchanged by transfers. */
                feature?: components["schemas"]["CallFeature"];
                /** @description Media of the call. */
                mediaAbility?: components["schemas"]["MediaAbility"];
                /** @description Whether the call was set up by a transfer. */
                transfer?: components["schemas"]["TransferFlag"];
                /** @description Agent who transferred the call; empty if there is none. */
                transfrom?: string;
                /** @description Media type of the call. An integer, such as 5. */
                mediaType?: components["schemas"]["MediaType"];
            };
        };
        /**
         * AgentEvent_Call_Out_Fail
         * @description An outgoing call of the agent failed, for example because the number is wrong.
         * @example {
         *       "eventType": "AgentEvent_Call_Out_Fail",
         *       "workNo": "49999",
         *       "content": "1456403661-19"
         *     }
         */
        AgentEvent_Call_Out_Fail: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_Call_Out_Fail";
            /** @description Agent ID. */
            workNo: string;
            /** @description Call ID. */
            content: string;
        };
        /**
         * AgentEvent_Call_Release
         * @description The agent left the call.
         * @example {
         *       "eventType": "AgentEvent_Call_Release",
         *       "workNo": "49999",
         *       "content": "1456403549-15"
         *     }
         */
        AgentEvent_Call_Release: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_Call_Release";
            /** @description Agent ID. */
            workNo: string;
            /** @description Call ID. Clients also receive an object that holds it (third-party). */
            content: string | {
                /** @description Call ID. */
                callid: string;
            };
        };
        /**
         * AgentEvent_Conference
         * @description The agent entered a three-party call.
         * @example {
         *       "eventType": "AgentEvent_Conference",
         *       "workNo": "49999",
         *       "content": {
         *         "callid": "1456403570-17",
         *         "partner": "49997,70093"
         *       }
         *     }
         */
        AgentEvent_Conference: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_Conference";
            /** @description Agent ID. */
            workNo: string;
            /** @description The call and its members. */
            content: {
                /** @description Call ID. */
                callid?: string;
                /** @description The other members, separated by commas. One copy of the page prints a blank after the comma. */
                partner?: string;
            };
        };
        /**
         * AgentEvent_Connect_Fail
         * @description Connecting a call failed.
         * @example {
         *       "eventType": "AgentEvent_Connect_Fail",
         *       "workNo": "49999",
         *       "content": "1456404043-37"
         *     }
         */
        AgentEvent_Connect_Fail: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_Connect_Fail";
            /** @description Agent ID. */
            workNo: string;
            /** @description Call ID. */
            content: string;
        };
        /**
         * AgentEvent_Consult_Fail
         * @description An internal consultation failed. The event list of no operation's page names this event.
         * @example {
         *       "eventType": "AgentEvent_Consult_Fail",
         *       "workNo": "49999",
         *       "content": "1456404043-39"
         *     }
         */
        AgentEvent_Consult_Fail: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_Consult_Fail";
            /** @description Agent ID. */
            workNo: string;
            /** @description Call ID. */
            content: string;
        };
        /**
         * AgentEvent_ControlWindow_Notify
         * @description Its meaning was not seen.
         * @example {
         *       "eventType": "AgentEvent_ControlWindow_Notify",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentEvent_ControlWindow_Notify: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_ControlWindow_Notify";
            /** @description Agent ID. */
            workNo: string;
            /** @description The content was not seen. */
            content?: unknown;
        };
        /**
         * AgentEvent_Customer_Alerting
         * @description The phone of the other party is ringing.
         * @example {
         *       "eventType": "AgentEvent_Customer_Alerting",
         *       "workNo": "49999",
         *       "content": {
         *         "callid": "1456401416-3",
         *         "otherPhoneWorkno": "",
         *         "otherPhone": "70092",
         *         "type": "main"
         *       }
         *     }
         */
        AgentEvent_Customer_Alerting: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_Customer_Alerting";
            /** @description Agent ID. */
            workNo: string;
            /** @description Whose phone is ringing. */
            content: {
                /** @description Call ID. */
                callid?: string;
                /** @description Number of the other party, or that of the called agent for an internal call. */
                otherPhone?: string;
                /** @description Agent ID of the other party (inferred); the field is in the example only, where it is empty. */
                otherPhoneWorkno?: string;
                /** @description Role of the call at the agent. */
                type?: components["schemas"]["CallRole"];
            };
        };
        /**
         * AgentEvent_Customer_Release
         * @description The customer left the call.
         * @example {
         *       "eventType": "AgentEvent_Customer_Release",
         *       "workNo": "49999",
         *       "content": {
         *         "callid": "1456404171-43",
         *         "number": "70093"
         *       }
         *     }
         */
        AgentEvent_Customer_Release: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_Customer_Release";
            /** @description Agent ID. */
            workNo: string;
            /** @description Which call the customer left. */
            content: {
                /** @description Call ID. */
                callid: string;
                /** @description Number of the customer. */
                number: string;
            };
        };
        /**
         * AgentEvent_Hold
         * @description The call was put on hold.
         * @example {
         *       "eventType": "AgentEvent_Hold",
         *       "workNo": "49999",
         *       "content": "1456402370-7"
         *     }
         */
        AgentEvent_Hold: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_Hold";
            /** @description Agent ID. */
            workNo: string;
            /** @description Call ID. Clients also receive an object that holds it (third-party). */
            content: string | {
                /** @description Call ID. */
                callid: string;
            };
        };
        /**
         * AgentEvent_ImageCapture
         * @description Tells how a picture capture ended.
         * @example {
         *       "eventType": "AgentEvent_ImageCapture",
         *       "workNo": "49999",
         *       "content": {
         *         "callid": "1456404043-37",
         *         "result": 0,
         *         "filename": "1456404043-37.jpg",
         *         "locationId": 0
         *       }
         *     }
         */
        AgentEvent_ImageCapture: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_ImageCapture";
            /** @description Agent ID. */
            workNo: string;
            /** @description The outcome and the picture. */
            content: {
                /** @description Call ID. */
                callid?: string;
                /**
                 * @description Outcome of the capture.
                 * @enum {integer}
                 */
                result?: 0 | 1 | 2;
                /** @description Name of the picture file. */
                filename?: string;
                /** @description ID of the node that holds the picture. */
                locationId?: number;
            };
        };
        /**
         * AgentEvent_Incoming_CallInfo
         * @description An inbound call is arriving.
         * @example {
         *       "eventType": "AgentEvent_Incoming_CallInfo",
         *       "workNo": "291",
         *       "content": {
         *         "callId": "1669951418-12166",
         *         "skillName": "defaultVideoSkill",
         *         "skillId": 1,
         *         "caller": "88880165",
         *         "called": "310300",
         *         "lastReleaseAgentId": 65535,
         *         "mediaType": 19,
         *         "releaseAndReQueueCount": 0,
         *         "releaseAndReQueueCallFlag": 0
         *       }
         *     }
         */
        AgentEvent_Incoming_CallInfo: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_Incoming_CallInfo";
            /** @description Agent ID. */
            workNo: string;
            /** @description The call. */
            content: {
                /** @description Call ID. */
                callId?: string;
                /** @description Name of the skill queue. */
                skillName?: string;
                /** @description ID of the skill queue. */
                skillId?: number;
                /** @description Number of the caller. */
                caller?: string;
                /** @description Number called. */
                called?: string;
                /** @description Agent ID of the agent who released this call last; 65535 means none (inferred). */
                lastReleaseAgentId?: number;
                /** @description Media type of the call. */
                mediaType?: components["schemas"]["MediaType"];
                /** @description How often the call was released by an agent and routed again. */
                releaseAndReQueueCount?: number;
                /**
                 * @description Whether the call was routed again after an agent released it.
                 * @enum {integer}
                 */
                releaseAndReQueueCallFlag?: 0 | 1;
            };
        };
        /**
         * AgentEvent_Inside_Call_Fail
         * @description An internal call failed.
         * @example {
         *       "eventType": "AgentEvent_Inside_Call_Fail",
         *       "workNo": "49999",
         *       "content": "1456403699-21"
         *     }
         */
        AgentEvent_Inside_Call_Fail: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_Inside_Call_Fail";
            /** @description Agent ID. */
            workNo: string;
            /** @description Call ID. */
            content: string;
        };
        /**
         * AgentEvent_MediaSwith
         * @description Tells how the switch of an audio call to video ended.
         * @example {
         *       "eventType": "AgentEvent_MediaSwith",
         *       "workNo": "291",
         *       "content": {
         *         "callid": "1603286369-16773",
         *         "reason": 0,
         *         "caller": "",
         *         "called": "88022",
         *         "mediaType": 3
         *       }
         *     }
         */
        AgentEvent_MediaSwith: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_MediaSwith";
            /** @description Agent ID. */
            workNo: string;
            /** @description The call and the outcome of the switch. */
            content: {
                /** @description Call ID. */
                callid?: string;
                /** @description Outcome of the switch; 0 is success, anything else failure. */
                reason?: number;
                /** @description Number of the caller. */
                caller?: string;
                /** @description Number called. */
                called?: string;
                /** @description Media of the call. The example holds 3, which mediaSwitch takes for video; it is not a value of MediaType. */
                mediaType?: number;
            };
        };
        /**
         * AgentEvent_MessageData
         * @description A multimedia message of the customer arrived.
         * @example {
         *       "eventType": "AgentEvent_MessageData",
         *       "workNo": "49999",
         *       "content": {
         *         "callid": "1456404043-37",
         *         "caller": "70093",
         *         "called": "49999",
         *         "feature": 0,
         *         "type": "main",
         *         "message": "Hello",
         *         "mediaAbility": "5"
         *       }
         *     }
         */
        AgentEvent_MessageData: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_MessageData";
            /** @description Agent ID. */
            workNo: string;
            /** @description The message and its call. */
            content: {
                /** @description Call ID. */
                callid?: string;
                /** @description Number of the caller. */
                caller?: string;
                /** @description Number called. */
                called?: string;
                /** @description Call type. */
                feature?: components["schemas"]["CallFeature"];
                /** @description Role of the call at the agent. */
                type?: components["schemas"]["CallRole"];
                /** @description The message. */
                message?: string;
                /** @description Media of the call. */
                mediaAbility?: components["schemas"]["MediaAbility"];
            };
        };
        /**
         * AgentEvent_No_Answer
         * @description The agent did not answer a call by hand in time, and the call was cut.
         * @example {
         *       "eventType": "AgentEvent_No_Answer",
         *       "workNo": "49999",
         *       "content": "1456404043-37"
         *     }
         */
        AgentEvent_No_Answer: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_No_Answer";
            /** @description Agent ID. */
            workNo: string;
            /** @description Call ID. */
            content: string;
        };
        /**
         * AgentEvent_No_Answer_From_Cti
         * @description The platform saw no answer for long.
         * @example {
         *       "eventType": "AgentEvent_No_Answer_From_Cti",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentEvent_No_Answer_From_Cti: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_No_Answer_From_Cti";
            /** @description Agent ID. */
            workNo: string;
            /** @description The content was not seen. */
            content?: unknown;
        };
        /**
         * AgentEvent_Offline_Queue_Call
         * @description The inbound voice call is a callback out of the offline queue.
         * @example {
         *       "eventType": "AgentEvent_Offline_Queue_Call",
         *       "workNo": "291",
         *       "content": {
         *         "caller": "39440007",
         *         "orgCallId": "1745390610-945",
         *         "offlineData": ""
         *       }
         *     }
         */
        AgentEvent_Offline_Queue_Call: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_Offline_Queue_Call";
            /** @description Agent ID. */
            workNo: string;
            /** @description The callback and the call that asked for it. */
            content: {
                /** @description Number of the caller. */
                caller?: string;
                /** @description ID of the original call, which asked for offline queuing. */
                orgCallId?: string;
                /** @description Data of the offline call. */
                offlineData?: string;
            };
        };
        /**
         * AgentEvent_Orders_Notify
         * @description Its meaning was not seen.
         * @example {
         *       "eventType": "AgentEvent_Orders_Notify",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentEvent_Orders_Notify: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_Orders_Notify";
            /** @description Agent ID. */
            workNo: string;
            /** @description The content was not seen. */
            content?: unknown;
        };
        /**
         * AgentEvent_Preview
         * @description A preview outbound call is requested.
         * @example {
         *       "eventType": "AgentEvent_Preview",
         *       "workNo": "291",
         *       "content": {
         *         "controlid": "0",
         *         "dialeddigits": "1456404043"
         *       }
         *     }
         */
        AgentEvent_Preview: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_Preview";
            /** @description Agent ID. */
            workNo: string;
            /** @description The requested call. */
            content: {
                /** @description Number of the control block. */
                controlid?: string;
                /** @description Number to dial. */
                dialeddigits?: string;
            };
        };
        /**
         * AgentEvent_Preview_CallOut
         * @description A preview outbound call is to be made, to one number.
         * @example {
         *       "eventType": "AgentEvent_Preview_CallOut",
         *       "workNo": "291",
         *       "content": {
         *         "controlid": "0",
         *         "dialeddigits": "1456404043",
         *         "callData": ""
         *       }
         *     }
         */
        AgentEvent_Preview_CallOut: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_Preview_CallOut";
            /** @description Agent ID. */
            workNo: string;
            /** @description The call to make. */
            content: {
                /** @description Number of the control block. */
                controlid?: string;
                /** @description Number to dial, at most 24 characters. */
                dialeddigits?: string;
                /** @description Data that travel with the call, at most 16k. */
                callData?: string;
            };
        };
        /**
         * AgentEvent_Preview_CallOut_Ex
         * @description A preview outbound call is to be made. As AgentEvent_Preview_CallOut, but there may be several numbers.
         * @example {
         *       "eventType": "AgentEvent_Preview_CallOut_Ex",
         *       "workNo": "291",
         *       "content": {
         *         "controlid": "0",
         *         "dialeddigits": "70093,70094",
         *         "callData": ""
         *       }
         *     }
         */
        AgentEvent_Preview_CallOut_Ex: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_Preview_CallOut_Ex";
            /** @description Agent ID. */
            workNo: string;
            /** @description The call to make. */
            content: {
                /** @description Number of the control block. */
                controlid?: string;
                /** @description Numbers to dial, separated by commas, at most 120 characters. */
                dialeddigits?: string;
                /** @description Data that travel with the call, at most 16k. */
                callData?: string;
            };
        };
        /**
         * AgentEvent_ReleaseRequest
         * @description Clients handle this event; its meaning was not seen.
         * @example {
         *       "eventType": "AgentEvent_ReleaseRequest",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentEvent_ReleaseRequest: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_ReleaseRequest";
            /** @description Agent ID. */
            workNo: string;
            /** @description The content was not seen. */
            content?: unknown;
        };
        /**
         * AgentEvent_ReleaseResponse
         * @description The answer to a release.
         * @example {
         *       "eventType": "AgentEvent_ReleaseResponse",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentEvent_ReleaseResponse: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_ReleaseResponse";
            /** @description Agent ID. */
            workNo: string;
            /** @description The content was not seen. */
            content?: unknown;
        };
        /**
         * AgentEvent_Release_Preview
         * @description A preview outbound call was released.
         * @example {
         *       "eventType": "AgentEvent_Release_Preview",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentEvent_Release_Preview: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_Release_Preview";
            /** @description Agent ID. */
            workNo: string;
            /** @description Nothing; the event carries no additional information. */
            content: null;
        };
        /**
         * AgentEvent_RequestConnect
         * @description Brings the connection data of an H5 video call.
         * @example {
         *       "eventType": "AgentEvent_RequestConnect",
         *       "workNo": "49999",
         *       "content": {
         *         "callid": "1456404043-37",
         *         "userId": "49999",
         *         "ctime": "1456404043",
         *         "channelId": "10001",
         *         "role": "1",
         *         "ip": "127.0.0.1",
         *         "port": "8443",
         *         "signalingDomainIn": "https://inside.example.com:8443",
         *         "signalingDomainOut": "https://outside.example.com:8443",
         *         "locationId": "0",
         *         "signature": "xxxxxxxx",
         *         "appId": "49999"
         *       }
         *     }
         */
        AgentEvent_RequestConnect: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_RequestConnect";
            /** @description Agent ID. */
            workNo: string;
            /** @description The connection data. Where a field has no type, its type was not seen. */
            content: {
                /** @description Call ID. */
                callid?: string;
                /** @description Agent ID of the agent. */
                userId?: string;
                /** @description Time of expiry. */
                ctime?: unknown;
                /** @description ID of the channel, that is the room. */
                channelId?: unknown;
                /** @description Role in the channel. */
                role?: unknown;
                /** @description IP address of the access point of the media server. */
                ip?: string;
                /** @description Port of the access point of the media server. */
                port?: unknown;
                /** @description Address for the signalling from inside, as https://domain:port. */
                signalingDomainIn?: string;
                /** @description Address for the signalling from outside, as https://domain:port. */
                signalingDomainOut?: string;
                /** @description ID of the node. */
                locationId?: unknown;
                /** @description Signature of the connection data. */
                signature?: string;
                /** @description User ID. */
                appId?: string;
            };
        };
        /**
         * AgentEvent_ReturnFromIvr
         * @description A call came back from the IVR after a transfer in suspend mode.
         * @example {
         *       "eventType": "AgentEvent_ReturnFromIvr",
         *       "workNo": "49999",
         *       "content": "1456404043-37"
         *     }
         */
        AgentEvent_ReturnFromIvr: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_ReturnFromIvr";
            /** @description Agent ID. */
            workNo: string;
            /** @description Call ID. */
            content: string;
        };
        /**
         * AgentEvent_Ringing
         * @description An incoming call has to be answered by hand.
         * @example {
         *       "eventType": "AgentEvent_Ringing",
         *       "workNo": "49999",
         *       "content": {
         *         "caller": "49997",
         *         "transfer": "no",
         *         "callid": "1456404043-37",
         *         "transfrom": "",
         *         "called": "49999",
         *         "type": "main",
         *         "mediaAbility": "1",
         *         "feature": "0"
         *       }
         *     }
         */
        AgentEvent_Ringing: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_Ringing";
            /** @description Agent ID. */
            workNo: string;
            /** @description The call. */
            content: {
                /** @description Number of the caller. The text says that it begins with a or A when the caller is an agent; the example has no such letter. */
                caller?: string;
                /** @description Number called. The text says that it begins with a or A when the called party is an agent; the example has no such letter. */
                called?: string;
                /** @description Call ID. */
                callid?: string;
                /** @description Whether the call was set up by a transfer. */
                transfer?: components["schemas"]["TransferFlag"];
                /** @description Where the transfer came from; empty if there was none. */
                transfrom?: string;
                /** @description Role of the call at the agent. */
                type?: components["schemas"]["CallRole"];
                /** @description Media of the call. */
                mediaAbility?: components["schemas"]["MediaAbility"];
                /** @description Call type. */
                feature?: components["schemas"]["CallFeature"];
                /** @description Media type of the call. A string, such as '5'. */
                mediaType?: components["schemas"]["MediaType"];
            };
        };
        /**
         * AgentEvent_SuccTransResult
         * @description Tells how a transfer in success mode ended. It also comes after the transfer of a text conversation.
         * @example {
         *       "eventType": "AgentEvent_SuccTransResult",
         *       "workNo": "291",
         *       "content": {
         *         "result": 1,
         *         "callId": "1477467960-16777237"
         *       }
         *     }
         */
        AgentEvent_SuccTransResult: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_SuccTransResult";
            /** @description Agent ID. */
            workNo: string;
            /** @description The call and the outcome of its transfer. */
            content: {
                /** @description Outcome of the transfer; 0 is success, anything else failure. */
                result?: number;
                /** @description Call ID. */
                callId?: string;
            };
        };
        /**
         * AgentEvent_Talking
         * @description The agent entered the talking state.
         * @example {
         *       "eventType": "AgentEvent_Talking",
         *       "workNo": "49999",
         *       "content": {
         *         "caller": "10086",
         *         "callid": "1456401416-3",
         *         "called": "70092",
         *         "feature": "7",
         *         "type": "main",
         *         "mediaAbility": "1"
         *       }
         *     }
         */
        AgentEvent_Talking: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_Talking";
            /** @description Agent ID. */
            workNo: string;
            /** @description The call. */
            content: {
                /** @description Number of the caller. */
                caller?: string;
                /** @description Call ID. */
                callid?: string;
                /** @description Number called. */
                called?: string;
                /** @description Call type. */
                feature?: components["schemas"]["CallFeature"];
                /** @description Role of the call at the agent. */
                type?: components["schemas"]["CallRole"];
                /** @description Media of the call; the page lists 1, 3, 5 and 6 only. */
                mediaAbility?: components["schemas"]["MediaAbility"];
                /** @description Number of the other party (inferred). The page has no such field; clients read it. */
                partner?: unknown;
            };
        };
        /**
         * AgentEvent_TransOutResult
         * @description Tells how a transfer to an external number ended.
         * @example {
         *       "eventType": "AgentEvent_TransOutResult",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentEvent_TransOutResult: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_TransOutResult";
            /** @description Agent ID. */
            workNo: string;
            /** @description The content was not seen. */
            content?: unknown;
        };
        /**
         * AgentEvent_UserMediaAbility
         * @description Tells which media the phone of a user supports, when the agent calls that user. It is sent only if parameter P10 of the CTI platform is 1 and bit 14 of software parameter 955 of the UAP is 0.
         * @example {
         *       "eventType": "AgentEvent_UserMediaAbility",
         *       "workNo": "20011",
         *       "content": {
         *         "userAbility": "1",
         *         "callid": "1456403745-23"
         *       }
         *     }
         */
        AgentEvent_UserMediaAbility: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_UserMediaAbility";
            /** @description Agent ID. */
            workNo: string;
            /** @description The call and the media of the user. */
            content: {
                /** @description Media of the user. A string in the printed example; the text gives no type. */
                userAbility?: string;
                /** @description Call ID. */
                callid?: string;
            };
        };
        /**
         * AgentEvent_linkageCapability
         * @description Result of a request about the ability of the phone for phone linkage (inferred from the name).
         * @example {
         *       "eventType": "AgentEvent_linkageCapability",
         *       "workNo": "291",
         *       "content": {
         *         "result": 0
         *       }
         *     }
         */
        AgentEvent_linkageCapability: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_linkageCapability";
            /** @description Agent ID. */
            workNo: string;
            /** @description The outcome. */
            content: {
                /** @description Outcome; 0 is success. */
                result?: number;
            };
        };
        /**
         * AgentEvent_linkagePhoneCallOut
         * @description The agent dials out on the linked phone.
         * @example {
         *       "eventType": "AgentEvent_linkagePhoneCallOut",
         *       "workNo": "291",
         *       "content": {
         *         "addrCalled": {
         *           "address": "70002",
         *           "addressType": 6
         *         },
         *         "addrCaller": {
         *           "address": "70001",
         *           "addressType": 6
         *         },
         *         "skillId": 0,
         *         "callId": "1475051437-34"
         *       }
         *     }
         */
        AgentEvent_linkagePhoneCallOut: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_linkagePhoneCallOut";
            /** @description Agent ID. */
            workNo: string;
            /** @description The call being dialled. */
            content: {
                /** @description Called party. */
                addrCalled?: {
                    /** @description The address, such as a phone number. */
                    address?: string;
                    /** @description Type of the address; 6 is a phone number. */
                    addressType?: number;
                };
                /** @description Calling party, that is the agent. */
                addrCaller?: {
                    /** @description The address, such as a phone number. */
                    address?: string;
                    /** @description Type of the address; 6 is a phone number. */
                    addressType?: number;
                };
                /** @description ID of the skill queue. */
                skillId?: number;
                /** @description Call ID of the dialling; it is not the ID of the later call. */
                callId?: string;
            };
        };
        /**
         * AgentEvent_linkagePhoneHold
         * @description The call was put on hold on the linked phone (inferred from the name).
         * @example {
         *       "eventType": "AgentEvent_linkagePhoneHold",
         *       "workNo": "291",
         *       "content": {
         *         "callId": "1456404043-37"
         *       }
         *     }
         */
        AgentEvent_linkagePhoneHold: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_linkagePhoneHold";
            /** @description Agent ID. */
            workNo: string;
            /** @description The call. */
            content: {
                /** @description Call ID. */
                callId?: string;
            };
        };
        /**
         * AgentEvent_linkagePhoneMute
         * @description The call was muted on the linked phone (inferred from the name).
         * @example {
         *       "eventType": "AgentEvent_linkagePhoneMute",
         *       "workNo": "291",
         *       "content": {
         *         "callId": "1456404043-37"
         *       }
         *     }
         */
        AgentEvent_linkagePhoneMute: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_linkagePhoneMute";
            /** @description Agent ID. */
            workNo: string;
            /** @description The call. */
            content: {
                /** @description Call ID. */
                callId?: string;
            };
        };
        /**
         * AgentEvent_linkagePhoneStatus
         * @description State of the linked phone of the agent.
         * @example {
         *       "eventType": "AgentEvent_linkagePhoneStatus",
         *       "workNo": "291",
         *       "content": {
         *         "result": 0
         *       }
         *     }
         */
        AgentEvent_linkagePhoneStatus: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_linkagePhoneStatus";
            /** @description Agent ID. */
            workNo: string;
            /** @description The state. */
            content: {
                /**
                 * @description State of the phone.
                 * @enum {integer}
                 */
                result?: 0 | 1 | 2 | 3 | 4 | 5;
            };
        };
        /**
         * AgentEvent_linkagePhoneTransferOut
         * @description The call is transferred to another number on the linked phone (inferred from the name).
         * @example {
         *       "eventType": "AgentEvent_linkagePhoneTransferOut",
         *       "workNo": "291",
         *       "content": {
         *         "addrOut": {
         *           "address": "70002",
         *           "addressType": 6
         *         },
         *         "addrSelf": {
         *           "address": "70001",
         *           "addressType": 6
         *         }
         *       }
         *     }
         */
        AgentEvent_linkagePhoneTransferOut: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_linkagePhoneTransferOut";
            /** @description Agent ID. */
            workNo: string;
            /** @description Both ends of the transfer. */
            content: {
                /** @description Target of the transfer. */
                addrOut?: {
                    /** @description The address, such as a phone number. */
                    address?: string;
                    /** @description Type of the address; always 6, a phone number. */
                    addressType?: number;
                };
                /** @description Address of the agent. */
                addrSelf?: {
                    /** @description The address, such as a phone number. */
                    address?: string;
                    /** @description Type of the address; 6 is a phone number. */
                    addressType?: number;
                };
            };
        };
        /**
         * AgentEvent_linkagePhoneTransferOut_Result
         * @description Result of a transfer to another number on the linked phone (inferred from the name).
         * @example {
         *       "eventType": "AgentEvent_linkagePhoneTransferOut_Result",
         *       "workNo": "291",
         *       "content": {
         *         "result": 0,
         *         "callId": "1456404043-37"
         *       }
         *     }
         */
        AgentEvent_linkagePhoneTransferOut_Result: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_linkagePhoneTransferOut_Result";
            /** @description Agent ID. */
            workNo: string;
            /** @description The call and the outcome of its transfer. */
            content: {
                /** @description Outcome of the transfer. Its values were not seen. */
                result?: number;
                /** @description Call ID. */
                callId?: string;
            };
        };
        /**
         * AgentEvent_linkagePhoneUnHold
         * @description The call was taken off hold on the linked phone (inferred from the name).
         * @example {
         *       "eventType": "AgentEvent_linkagePhoneUnHold",
         *       "workNo": "291",
         *       "content": {
         *         "callId": "1456404043-37"
         *       }
         *     }
         */
        AgentEvent_linkagePhoneUnHold: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_linkagePhoneUnHold";
            /** @description Agent ID. */
            workNo: string;
            /** @description The call. */
            content: {
                /** @description Call ID. */
                callId?: string;
            };
        };
        /**
         * AgentEvent_linkagePhoneUnMute
         * @description The call was unmuted on the linked phone (inferred from the name).
         * @example {
         *       "eventType": "AgentEvent_linkagePhoneUnMute",
         *       "workNo": "291",
         *       "content": {
         *         "callId": "1456404043-37"
         *       }
         *     }
         */
        AgentEvent_linkagePhoneUnMute: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentEvent_linkagePhoneUnMute";
            /** @description Agent ID. */
            workNo: string;
            /** @description The call. */
            content: {
                /** @description Call ID. */
                callId?: string;
            };
        };
        /**
         * AgentInfo
         * @description One agent, as the queries about agents answer it. The rows were read in full in the table of queryAllOnlineAgents (copy of 2025-02), and the printed answers of queryAgentInfoByWorkNo (2023-11) and queryAgentInfoBySkillId (2025-04) have the same fields.
         * @example {
         *       "workno": "20011",
         *       "name": "20011",
         *       "status": "4",
         *       "ctiStatus": "1",
         *       "groupid": 1,
         *       "groupname": null,
         *       "skilllist": [],
         *       "mediatype": "TTT",
         *       "vdnid": 6,
         *       "phonenumber": "70942",
         *       "currentstatetime": 1376,
         *       "logindate": 1501125758000,
         *       "callids": [],
         *       "inMultimediaConf": 0,
         *       "currentStateReason": 0
         *     }
         */
        AgentInfo: {
            /** @description Work number of the agent. */
            workno?: string;
            /** @description Name of the agent. */
            name?: string;
            /** @description State of the agent as the gateway sees it, table 1 of the appendix on states. An integer in the tables, a string in the printed answers. */
            status?: components["schemas"]["AgentState"];
            /** @description State of the agent in the CTI, table 2 of the appendix on states. An integer in the tables, a string in the printed answers. */
            ctiStatus?: components["schemas"]["CtiState"];
            /** @description ID of the agent group. */
            groupid?: number;
            /** @description Name of the agent group; the tables call it unused. null in two of the three printed answers. */
            groupname?: string | null;
            /** @description Skill queues of the agent; queryAllOnlineAgents calls it unused and answers an empty list. */
            skilllist?: components["schemas"]["ConfiguredSkillQueue"][];
            /** @description IDs of the calls of the agent; unused, and empty in the printed answers. */
            callids?: unknown[];
            /** @description Three letters for the sign-in to CTIServer, WebM and MailM in this order: T if the agent is signed in, F if not. Audio and video calls need the first, text chat the second; the third is not supported, although it is T in two printed answers. */
            mediatype?: string;
            /** @description ID of the VDN. */
            vdnid?: number;
            /** @description Phone number of the agent. */
            phonenumber?: string;
            /** @description Time of the present state in seconds. The values of the printed answers show that it is the time since the state began (inferred). */
            currentstatetime?: number;
            /**
             * Format: int64
             * @description Time of the sign-in, in milliseconds since 1970.
             */
            logindate?: number;
            /** @description Whether the agent is in a multimedia conference (vendor sample); unused. */
            inMultimediaConf?: number;
            /** @description Reason code of the present state. */
            currentStateReason?: number;
        };
        /**
         * AgentMediaEvent_JumpPlayDone
         * @description A jump forward or back in the playback is done.
         * @example {
         *       "eventType": "AgentMediaEvent_JumpPlayDone",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentMediaEvent_JumpPlayDone: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentMediaEvent_JumpPlayDone";
            /** @description Agent ID. */
            workNo: string;
            /** @description Nothing; the event carries no additional information. */
            content: null;
        };
        /**
         * AgentMediaEvent_PausePlayDone
         * @description The playback was paused.
         * @example {
         *       "eventType": "AgentMediaEvent_PausePlayDone",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentMediaEvent_PausePlayDone: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentMediaEvent_PausePlayDone";
            /** @description Agent ID. */
            workNo: string;
            /** @description Nothing; the event carries no additional information. */
            content: null;
        };
        /**
         * AgentMediaEvent_Play
         * @description The playback started.
         * @example {
         *       "eventType": "AgentMediaEvent_Play",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentMediaEvent_Play: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentMediaEvent_Play";
            /** @description Agent ID. */
            workNo: string;
            /** @description Nothing; the event carries no additional information. */
            content: null;
        };
        /**
         * AgentMediaEvent_Play_Fail
         * @description The playback failed.
         * @example {
         *       "eventType": "AgentMediaEvent_Play_Fail",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentMediaEvent_Play_Fail: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentMediaEvent_Play_Fail";
            /** @description Agent ID. */
            workNo: string;
            /** @description Nothing; the event carries no additional information. */
            content: null;
        };
        /**
         * AgentMediaEvent_Play_Succ
         * @description The playback succeeded.
         * @example {
         *       "eventType": "AgentMediaEvent_Play_Succ",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentMediaEvent_Play_Succ: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentMediaEvent_Play_Succ";
            /** @description Agent ID. */
            workNo: string;
            /** @description Nothing; the event carries no additional information. */
            content: null;
        };
        /**
         * AgentMediaEvent_Record
         * @description A recording started.
         * @example {
         *       "eventType": "AgentMediaEvent_Record",
         *       "workNo": "49999",
         *       "content": {
         *         "taskId": 1,
         *         "caller": "70093",
         *         "called": "49999",
         *         "locationId": "0",
         *         "recordID": "1",
         *         "fileName": "Y:/1/0/20201119/186/142702.V3",
         *         "callId": "1456404043-37",
         *         "fileMediaType": "1"
         *       }
         *     }
         */
        AgentMediaEvent_Record: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentMediaEvent_Record";
            /** @description Agent ID. */
            workNo: string;
            /** @description The recording. */
            content: {
                /** @description ID of the recording task. */
                taskId?: number;
                /** @description Number of the caller. */
                caller?: string;
                /** @description Number called. */
                called?: string;
                /** @description ID of the node that holds the recording. The download of a recording needs it in a CTI pool. */
                locationId?: string;
                /** @description ID of the recording. */
                recordID?: string;
                /** @description Path of the file, by which the recording is downloaded. */
                fileName?: string;
                /** @description Call ID. */
                callId?: string;
                /**
                 * @description Media of the file; a string in the audio example, an integer in the video example.
                 * @enum {string|integer}
                 */
                fileMediaType?: "1" | "2" | 1 | 2;
            };
        };
        /**
         * AgentMediaEvent_Record_Fail
         * @description A recording could not start. Its content has the fields of AgentMediaEvent_Record.
         * @example {
         *       "eventType": "AgentMediaEvent_Record_Fail",
         *       "workNo": "49999",
         *       "content": {
         *         "taskId": 1,
         *         "caller": "70093",
         *         "called": "49999",
         *         "locationId": "0",
         *         "recordID": "1",
         *         "fileName": "Y:/1/0/20201119/186/142702.V3",
         *         "callId": "1456404043-37",
         *         "fileMediaType": "1"
         *       }
         *     }
         */
        AgentMediaEvent_Record_Fail: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentMediaEvent_Record_Fail";
            /** @description Agent ID. */
            workNo: string;
            /** @description The recording. */
            content: {
                /** @description ID of the recording task. */
                taskId?: number;
                /** @description Number of the caller. */
                caller?: string;
                /** @description Number called. */
                called?: string;
                /** @description ID of the node that holds the recording. The download of a recording needs it in a CTI pool. */
                locationId?: string;
                /** @description ID of the recording. */
                recordID?: string;
                /** @description Path of the file, by which the recording is downloaded. */
                fileName?: string;
                /** @description Call ID. */
                callId?: string;
                /**
                 * @description Media of the file; a string in the audio example, an integer in the video example.
                 * @enum {string|integer}
                 */
                fileMediaType?: "1" | "2" | 1 | 2;
            };
        };
        /**
         * AgentMediaEvent_ResumePlayDone
         * @description The playback was resumed.
         * @example {
         *       "eventType": "AgentMediaEvent_ResumePlayDone",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentMediaEvent_ResumePlayDone: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentMediaEvent_ResumePlayDone";
            /** @description Agent ID. */
            workNo: string;
            /** @description Nothing; the event carries no additional information. */
            content: null;
        };
        /**
         * AgentMediaEvent_StartRecordScreen_Fail
         * @description A screen recording could not start.
         * @example {
         *       "eventType": "AgentMediaEvent_StartRecordScreen_Fail",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentMediaEvent_StartRecordScreen_Fail: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentMediaEvent_StartRecordScreen_Fail";
            /** @description Agent ID. */
            workNo: string;
            /** @description The content was not seen. */
            content?: unknown;
        };
        /**
         * AgentMediaEvent_StartRecordScreen_Succ
         * @description A screen recording started.
         * @example {
         *       "eventType": "AgentMediaEvent_StartRecordScreen_Succ",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentMediaEvent_StartRecordScreen_Succ: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentMediaEvent_StartRecordScreen_Succ";
            /** @description Agent ID. */
            workNo: string;
            /** @description The content was not seen. */
            content?: unknown;
        };
        /**
         * AgentMediaEvent_StopPlayDone
         * @description The playback stopped.
         * @example {
         *       "eventType": "AgentMediaEvent_StopPlayDone",
         *       "workNo": "291",
         *       "content": {
         *         "cause": 0
         *       }
         *     }
         */
        AgentMediaEvent_StopPlayDone: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentMediaEvent_StopPlayDone";
            /** @description Agent ID. */
            workNo: string;
            /** @description Why the playback stopped. */
            content: {
                /**
                 * @description Cause of the stop.
                 * @enum {integer}
                 */
                cause?: 0 | 1 | 2;
            };
        };
        /**
         * AgentMediaEvent_StopRecordDone
         * @description A recording stopped.
         * @example {
         *       "eventType": "AgentMediaEvent_StopRecordDone",
         *       "workNo": "291",
         *       "content": {
         *         "beginTime": 1456404043000,
         *         "endTime": 1456404103000,
         *         "taskId": 1,
         *         "fileMediaType": "1"
         *       }
         *     }
         */
        AgentMediaEvent_StopRecordDone: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentMediaEvent_StopRecordDone";
            /** @description Agent ID. */
            workNo: string;
            /** @description The recording. */
            content: {
                /**
                 * Format: int64
                 * @description Time of the start, in milliseconds since 1970.
                 */
                beginTime?: number;
                /**
                 * Format: int64
                 * @description Time of the end, in milliseconds since 1970.
                 */
                endTime?: number;
                /** @description ID of the recording task. */
                taskId?: number;
                /** @description Media of the file. The page lists no values; in AgentMediaEvent_Record, 1 is audio and 2 is video. */
                fileMediaType?: string;
                /** @description Format of the recording; the example of 2026 holds '3'. */
                recordFormat?: string;
                /** @description Call ID; on the Chinese page only. */
                callId?: string;
            };
        };
        /**
         * AgentMediaEvent_StopRecordScreen_Fail
         * @description A screen recording could not be stopped.
         * @example {
         *       "eventType": "AgentMediaEvent_StopRecordScreen_Fail",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentMediaEvent_StopRecordScreen_Fail: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentMediaEvent_StopRecordScreen_Fail";
            /** @description Agent ID. */
            workNo: string;
            /** @description The content was not seen. */
            content?: unknown;
        };
        /**
         * AgentMediaEvent_StopRecordScreen_Succ
         * @description A screen recording stopped.
         * @example {
         *       "eventType": "AgentMediaEvent_StopRecordScreen_Succ",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentMediaEvent_StopRecordScreen_Succ: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentMediaEvent_StopRecordScreen_Succ";
            /** @description Agent ID. */
            workNo: string;
            /** @description The content was not seen. */
            content?: unknown;
        };
        /**
         * AgentOther_All_Agent_Busy
         * @description All agents are busy.
         * @example {
         *       "eventType": "AgentOther_All_Agent_Busy",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentOther_All_Agent_Busy: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentOther_All_Agent_Busy";
            /** @description Agent ID. */
            workNo: string;
            /** @description Nothing; the event carries no additional information. */
            content: null;
        };
        /**
         * AgentOther_BeQcStart
         * @description An inspector began to monitor this agent. The event goes to the inspected agent.
         * @example {
         *       "eventType": "AgentOther_BeQcStart",
         *       "content": {
         *         "qcType": 8,
         *         "qcAgentId": 107
         *       }
         *     }
         */
        AgentOther_BeQcStart: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentOther_BeQcStart";
            /** @description Agent ID. The example of the page lacks it. */
            workNo?: string;
            /** @description The inspection. */
            content: {
                /**
                 * @description Kind of the inspection.
                 * @enum {integer}
                 */
                qcType?: 8 | 9 | 20172 | 20173;
                /** @description Agent ID of the inspector. */
                qcAgentId?: number;
            };
        };
        /**
         * AgentOther_BeQcStop
         * @description The monitoring of this agent ended. The event goes to the inspected agent.
         * @example {
         *       "eventType": "AgentOther_BeQcStop",
         *       "content": {
         *         "qcType": 8,
         *         "qcAgentId": 107
         *       }
         *     }
         */
        AgentOther_BeQcStop: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentOther_BeQcStop";
            /** @description Agent ID. The example of the page lacks it. */
            workNo?: string;
            /** @description The inspection. */
            content: {
                /**
                 * @description Kind of the inspection.
                 * @enum {integer}
                 */
                qcType?: 8 | 9 | 20172 | 20173;
                /** @description Agent ID of the inspector. */
                qcAgentId?: number;
            };
        };
        /**
         * AgentOther_InService
         * @description The agent begins to sign in; the first event after a sign-in.
         * @example {
         *       "eventType": "AgentOther_InService",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentOther_InService: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentOther_InService";
            /** @description Agent ID. */
            workNo: string;
            /** @description Nothing; the event carries no additional information. */
            content: null;
        };
        /**
         * AgentOther_Note
         * @description The agent received a note.
         * @example {
         *       "eventType": "AgentOther_Note",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentOther_Note: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentOther_Note";
            /** @description Agent ID. */
            workNo: string;
            /** @description Nothing, according to the page. Clients also receive an object with the note (third-party). */
            content: null | {
                /** @description Sender of the note. */
                sender?: unknown;
                /** @description Name of the sender. */
                sendername?: unknown;
                /** @description Time when the note was received. */
                receivetime?: unknown;
                /** @description Time of the note as text. */
                timestring?: unknown;
                /** @description Text of the note. */
                context?: unknown;
            };
        };
        /**
         * AgentOther_PhoneAlerting
         * @description The agent's phone is ringing.
         * @example {
         *       "eventType": "AgentOther_PhoneAlerting",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentOther_PhoneAlerting: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentOther_PhoneAlerting";
            /** @description Agent ID. */
            workNo: string;
            /** @description Nothing, according to the page. Clients receive null for an outgoing call of the agent's own and an object for an incoming one (third-party). */
            content: null | {
                /** @description Call ID. */
                callid?: string;
                /** @description Number of the caller. */
                caller?: string;
            };
        };
        /**
         * AgentOther_PhoneBusy
         * @description The phone cannot be answered.
         * @example {
         *       "eventType": "AgentOther_PhoneBusy",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentOther_PhoneBusy: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentOther_PhoneBusy";
            /** @description Agent ID. */
            workNo: string;
            /** @description Nothing; the event carries no additional information. */
            content: null;
        };
        /**
         * AgentOther_PhoneOffhook
         * @description The agent's phone was picked up.
         * @example {
         *       "eventType": "AgentOther_PhoneOffhook",
         *       "workNo": "291",
         *       "content": {
         *         "type": "main"
         *       }
         *     }
         */
        AgentOther_PhoneOffhook: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentOther_PhoneOffhook";
            /** @description Agent ID. */
            workNo: string;
            /** @description The call. */
            content: {
                /**
                 * @description Role of the call at the agent, where it is known.
                 * @enum {string}
                 */
                type?: "unknown" | "main" | "assistant";
            };
        };
        /**
         * AgentOther_PhoneRelease
         * @description The agent's phone was hung up.
         * @example {
         *       "eventType": "AgentOther_PhoneRelease",
         *       "workNo": "291",
         *       "content": {
         *         "phoneState": 3
         *       }
         *     }
         */
        AgentOther_PhoneRelease: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentOther_PhoneRelease";
            /** @description Agent ID. */
            workNo: string;
            /** @description Who hung up. */
            content: {
                /**
                 * @description Who hung up the phone.
                 * @enum {integer}
                 */
                phoneState?: 2 | 3;
            };
        };
        /**
         * AgentOther_PhoneUnknow
         * @description The state of the agent's phone is unknown.
         * @example {
         *       "eventType": "AgentOther_PhoneUnknow",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentOther_PhoneUnknow: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentOther_PhoneUnknow";
            /** @description Agent ID. */
            workNo: string;
            /** @description Nothing; the event carries no additional information. */
            content: null;
        };
        /**
         * AgentOther_ShutdownService
         * @description The agent has been signed out. The event does not always arrive after the agent's own sign-out.
         * @example {
         *       "eventType": "AgentOther_ShutdownService",
         *       "workNo": "291",
         *       "content": {
         *         "loginTime": "1471585949806"
         *       }
         *     }
         */
        AgentOther_ShutdownService: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentOther_ShutdownService";
            /** @description Agent ID. */
            workNo: string;
            /** @description About the session that ended. */
            content: {
                /** @description Time of the sign-in, milliseconds since 1970. */
                loginTime: string;
            };
        };
        /**
         * AgentState
         * @description State of an agent as the gateway sees it. 0 is unknown (CTI state 9), 1 signed in (reserved, unused), 2 signed out (CTI state 0), 3 busy (CTI state 7), 4 idle (CTI state 1), 5 wrap-up (CTI state 6), 6 the same as idle (reserved), 7 talking (CTI states 2 to 5), 8 rest (CTI state 8) and 9 pre-rest. Used by getAgentStatus in agentState and by the queries about agents in status, whose rows name the table by its number; the monitoring interface prints the same pairs of states for two columns of the same names. A string in the printed answers about agents, and where a desktop sample of the vendor reads agentState.
         * @example 4
         */
        AgentState: number;
        /**
         * AgentState_Busy
         * @description The agent is handling a call, from the moment at which the platform allots one: the event lists of an incoming and of an outgoing call (cec_05_1426, cec_05_1423) begin with it, before AgentEvent_Ringing and before the other party is called. So the agent is occupied, and the events of the call tell whether it rings or is talked in. This is not the busy state that sayBusy sets, which AgentState_SetNotReady_Success announces; clients take it as talking, or wrongly as busy (third-party).
         * @example {
         *       "eventType": "AgentState_Busy",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentState_Busy: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentState_Busy";
            /** @description Agent ID. */
            workNo: string;
            /** @description Nothing; the event carries no additional information. */
            content: null;
        };
        /**
         * AgentState_CancelNotReady_Success
         * @description The agent left the busy state.
         * @example {
         *       "eventType": "AgentState_CancelNotReady_Success",
         *       "workNo": "49997",
         *       "content": null
         *     }
         */
        AgentState_CancelNotReady_Success: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentState_CancelNotReady_Success";
            /** @description Agent ID. */
            workNo: string;
            /** @description Nothing; the event carries no additional information. */
            content: null;
        };
        /**
         * AgentState_CancelRest_Success
         * @description The agent left the rest state.
         * @example {
         *       "eventType": "AgentState_CancelRest_Success",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentState_CancelRest_Success: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentState_CancelRest_Success";
            /** @description Agent ID. */
            workNo: string;
            /** @description Nothing; the event carries no additional information. */
            content: null;
        };
        /**
         * AgentState_CancelWork_Success
         * @description The agent left the wrap-up state on request.
         * @example {
         *       "eventType": "AgentState_CancelWork_Success",
         *       "workNo": "49999",
         *       "content": null
         *     }
         */
        AgentState_CancelWork_Success: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentState_CancelWork_Success";
            /** @description Agent ID. */
            workNo: string;
            /** @description Nothing; the event carries no additional information. */
            content: null;
        };
        /**
         * AgentState_Force_Ready
         * @description The agent was forced into the idle state.
         * @example {
         *       "eventType": "AgentState_Force_Ready",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentState_Force_Ready: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentState_Force_Ready";
            /** @description Agent ID. */
            workNo: string;
            /** @description The content was not seen. */
            content?: unknown;
        };
        /**
         * AgentState_Force_SetNotReady
         * @description The agent was forced into the busy state.
         * @example {
         *       "eventType": "AgentState_Force_SetNotReady",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentState_Force_SetNotReady: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentState_Force_SetNotReady";
            /** @description Agent ID. */
            workNo: string;
            /** @description The content was not seen. */
            content?: unknown;
        };
        /**
         * AgentState_Ready
         * @description The agent entered the idle state.
         * @example {
         *       "eventType": "AgentState_Ready",
         *       "workNo": "49999",
         *       "content": null
         *     }
         */
        AgentState_Ready: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentState_Ready";
            /** @description Agent ID. */
            workNo: string;
            /** @description Nothing; the event carries no additional information. */
            content: null;
        };
        /**
         * AgentState_Rest_Timeout
         * @description The granted time of the rest is over. The event is a reminder only; the agent is still in the rest state.
         * @example {
         *       "eventType": "AgentState_Rest_Timeout",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentState_Rest_Timeout: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentState_Rest_Timeout";
            /** @description Agent ID. */
            workNo: string;
            /** @description Nothing; the event carries no additional information. */
            content: null;
        };
        /**
         * AgentState_SetNotReady_Success
         * @description The agent entered the busy state.
         * @example {
         *       "eventType": "AgentState_SetNotReady_Success",
         *       "workNo": "49997",
         *       "content": {
         *         "reason": "200"
         *       }
         *     }
         */
        AgentState_SetNotReady_Success: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentState_SetNotReady_Success";
            /** @description Agent ID. */
            workNo: string;
            /** @description Why the agent is busy. */
            content: {
                /** @description Busy reason. */
                reason: components["schemas"]["BusyReason"];
            };
        };
        /**
         * AgentState_SetRest_Success
         * @description The rest that was asked for has begun. The operation rest is asynchronous: its answer comes before this event. When rest was asked for during a call or in wrap-up, the event comes only when that is over (third-party).
         * @example {
         *       "eventType": "AgentState_SetRest_Success",
         *       "workNo": "291",
         *       "content": {
         *         "reason": "200"
         *       }
         *     }
         */
        AgentState_SetRest_Success: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentState_SetRest_Success";
            /** @description Agent ID. */
            workNo: string;
            /** @description Why the agent rests. The text says that the event carries no additional information while its example holds a reason, so null is possible (inferred). */
            content: {
                /** @description Reason of the rest. */
                reason?: string;
            } | null;
        };
        /**
         * AgentState_SetWork_Success
         * @description The agent entered the wrap-up state on request.
         * @example {
         *       "eventType": "AgentState_SetWork_Success",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        AgentState_SetWork_Success: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentState_SetWork_Success";
            /** @description Agent ID. */
            workNo: string;
            /** @description Nothing; the event carries no additional information (inferred). */
            content?: null;
        };
        /**
         * AgentState_Work
         * @description The agent entered the wrap-up state.
         * @example {
         *       "eventType": "AgentState_Work",
         *       "workNo": "49997",
         *       "content": null
         *     }
         */
        AgentState_Work: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "AgentState_Work";
            /** @description Agent ID. */
            workNo: string;
            /** @description Nothing; the event carries no additional information. */
            content: null;
        };
        /** ApplyToShiftPresidentRequest */
        ApplyToShiftPresidentRequest: {
            /** @description Work number of the agent who gets the chair. */
            destAgentNo: components["schemas"]["WireInteger"];
        };
        /** AssignUserInQueueRequest */
        AssignUserInQueueRequest: {
            /** @description ID of the waiting call. The call must exist; the check is left to the CTI platform. */
            callid: string;
            /** @description ID of the skill queue to which the call goes; the printed example sends it as a string. */
            skillid: components["schemas"]["WireInteger"];
        };
        /** BatchAddParticipantRequest */
        BatchAddParticipantRequest: {
            /** @description The participants to add, at most 120. */
            addresses: {
                /** @description Kind of address by which the participant is named. */
                addressType: components["schemas"]["ConfAddressType"];
                /** @description Phone number or agent ID of the participant, at most 24 characters. */
                address: string;
                /**
                 * @description Self-defined type of the call, a value of DeviceCallType, from 0 to 255. null counts as 0.
                 * @default 0
                 */
                deviceCallType?: number;
                /**
                 * @description Self-defined type of the device, a value of DeviceType, from 0 to 255. null counts as 0.
                 * @default 0
                 */
                deviceType?: number;
            }[];
            /**
             * @description Whether a welcome announcement is played to a user who joins.
             * @default false
             */
            beepTone?: components["schemas"]["WireBoolean"];
            /**
             * @description Way of playing; no other value is listed.
             * @default 2
             * @enum {integer}
             */
            playMode?: 2;
            /** @description Path of the voice file, at most 127 characters, in the form <drive>:/conf/<vdn id>/<file>, for example y:/conf/120/1136287.V3. Mandatory, together with playMode 2, when beepTone is true; without effect when it is false. */
            voicePath?: string;
            /** @description Caller number, at most 24 characters. If the VDN restricts numbers, it must be one of them. */
            caller?: string;
        };
        /** BatchRemoveParticipantRequest */
        BatchRemoveParticipantRequest: {
            /** @description The participants to remove, at most 30. */
            addresses: {
                /** @description Kind of address by which the participant is named. */
                addressType: components["schemas"]["ConfAddressType"];
                /** @description Phone number or agent ID of the participant, at most 24 characters. */
                address: string;
            }[];
        };
        /**
         * BatchRemoveParticipantSuccess
         * @description The participants are removed.
         */
        BatchRemoveParticipantSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description Participants that the removal did not concern. */
            result: {
                /** @description Participants of the request that are not in the conference. */
                noExistParticipants?: {
                    /** @description Kind of address, as in the request. */
                    addressType?: string;
                    /** @description Phone number or agent ID, as in the request. */
                    address?: string;
                }[];
            };
        };
        /** BeginNetPlayRequest */
        BeginNetPlayRequest: {
            /** @description Path of the file, at most 100 characters. */
            fileName: string;
            /** @description Where to begin, in seconds. */
            position?: components["schemas"]["WireInteger"];
            /**
             * @description How often the file is played. Other values fall back to 1.
             * @default 1
             */
            playTime?: components["schemas"]["WireInteger"];
            /**
             * @description Format of the file.
             * @default 0
             * @enum {integer}
             */
            fileFormat?: 0 | 1 | 2;
            /** @description Number of the call center that holds the file, that is, the client ID of the CCS client in the NIRC configuration of the WAS web console. */
            ccId: components["schemas"]["WireInteger"];
            /** @description ID of the distributed node, from 0 to 65535. It is for a single UAP and a platform set up as distributed only. */
            locationId?: number;
        };
        /** BeginPlayRequest */
        BeginPlayRequest: {
            /** @description Path of the file, at most 100 characters. */
            voicepath: string;
            /** @description Start position in seconds. The vendor spells the name so. */
            startpostion?: components["schemas"]["WireInteger"];
            /**
             * @description Change of the volume, a string of at most 5 digits.
             * @default 50
             */
            volumechange?: string;
            /**
             * @description Change of the speed, a string of at most 5 digits.
             * @default 50
             */
            speedchange?: string;
            /**
             * @description Number of times to play the file. Other values than 1 fall back to 1.
             * @default 1
             */
            times?: components["schemas"]["WireInteger"];
            /**
             * @description Format of the file; the page says that only 0 is supported at present, but not what it means.
             * @default 0
             * @enum {integer}
             */
            codeformat?: 0;
            /** @description ID of the distributed node, which AgentMediaEvent_Record tells. */
            locationId?: components["schemas"]["WireInteger"];
        };
        /** BeginRecordRequest */
        BeginRecordRequest: {
            /** @description Where to store the recording, at most 100 characters, in the form <drive>:\<vdn>\<media type id>\<yyyymmdd>\<work number>\<file>; the printed example has slashes. If it is missing or empty, the system makes a name of this form, with the drive of MAPPINGDISK in basic.properties (Y by default). */
            fileName?: string;
            /**
             * @description Media type of the recording. There is one value only.
             * @enum {integer}
             */
            mediaType: 5;
            /**
             * @description Handling of an existing file. Any other value counts as 0.
             * @default 0
             */
            recordMode?: components["schemas"]["WireInteger"];
            /**
             * @description Format of the recording. An installation uses one format, so it cannot be chosen for each call, and it must be the one in which the UAP plays.
             * @default 0
             */
            recordFormat?: components["schemas"]["WireInteger"];
        };
        /**
         * BeginRecordSuccess
         * @description The recording was asked for.
         */
        BeginRecordSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description The recording, as the printed example shows it. */
            result?: {
                /** @description Recording task of the platform. It is a string here and a number in AgentMediaEvent_StopRecordDone. */
                taskId?: string;
            };
        };
        /**
         * BusyReason
         * @description Why an agent is busy. 0 is none given, 7 that the agent rejected or released the call, and 200 to 250 are busy reasons of the contact centre's own, as sayBusy sets them. Used by AgentState_SetNotReady_Success. The list is open.
         * @example 200
         */
        BusyReason: string;
        /**
         * CallFeature
         * @description Call type, also called call feature. 0 is an ordinary inbound call, 6 an internal call, 7 an ordinary outbound call, 40 a reserved (scheduled) outbound call, 41 a preoccupied outbound call, 43 a predictive outbound call, 44 a preview outbound call, 45 a reserved callback, 51 an internal two-party consultation, 52 an internal three-party consultation and 53 a multi-party call. The type is bound to the call ID and stays the same when the call is transferred. Used by events of calls and by the data of calls: a string in AgentEvent_Auto_Answer, AgentEvent_Ringing and AgentEvent_Talking, an integer elsewhere. The list is open: the page of syncagentinfo also names -1 (other) and calls 44 predictive, and clients use 99 for a transfer conference of their own (third-party).
         * @example 0
         */
        CallFeature: number | string;
        /**
         * CallInfo
         * @description One call, as the call queries answer it. No field is guaranteed: older answers lack userPriority, trunkNo and logontimes, and an item of a printed example lacks the last two.
         * @example {
         *       "callfeature": 0,
         *       "callid": "1476838963-224",
         *       "caller": "70004",
         *       "called": "60015",
         *       "callskill": "voice",
         *       "callskillid": 1,
         *       "orgicallednum": "",
         *       "calldata": "",
         *       "begintime": 1476838963000,
         *       "endtime": null,
         *       "userPriority": 0,
         *       "trunkNo": 65535,
         *       "logontimes": 0,
         *       "mediaType": 5,
         *       "mediaAbility": 1,
         *       "waitTime": 0,
         *       "trace": null
         *     }
         */
        CallInfo: {
            /** @description Call type: 0 ordinary inbound call, 6 internal call, 7 ordinary outbound call, 40 reserved (scheduled) outbound call, 41 preoccupied outbound call, 43 predictive outbound call, 44 preview outbound call, 45 reserved callback, 51 internal two-party consultation, 52 internal three-party consultation, 53 multi-party call. A transfer does not change it. */
            callfeature?: number;
            /** @description Call ID. */
            callid?: string;
            /** @description Number of the calling party. Typed as a number in the tables; the examples send a string. */
            caller?: number | string;
            /** @description Number of the called party. Typed as a number in the tables; the examples send a string. */
            called?: number | string;
            /** @description Name of the skill queue of the call. */
            callskill?: string;
            /** @description ID of the skill queue of the call. */
            callskillid?: number;
            /** @description Originally called number in queryCallInfo, unused elsewhere; the vendor's spelling. */
            orgicallednum?: string;
            /** @description Data attached to the call. */
            calldata?: string;
            /** @description Time the call was answered, in milliseconds since 1970. */
            begintime?: number;
            /** @description End of the call, in milliseconds since 1970. Unused except in queryCallInfo; null in the examples. */
            endtime?: number | null;
            /** @description Priority of the customer. */
            userPriority?: number;
            /** @description Trunk number; 65535 in the examples, which means none (inferred). */
            trunkNo?: number;
            /** @description Total time since the call came in, in seconds. */
            logontimes?: number;
            /** @description Media type: 1 text chat, 2 click to dial, 4 callback request, 5 ordinary audio or video call, 15 predictive outbound, 16 preview outbound, 17 message call, 19 ordinary video call, 51 multimedia web chat, 53 social chat. */
            mediaType?: number;
            /** @description Media ability. A table on the list page of the group has 1 to 3; the pages of events list 1 voice, 2 video, 3 audio and video, 5 text and 6 H5 video. */
            mediaAbility?: number;
            /** @description Time the call has waited, in seconds. */
            waitTime?: number;
            /** @description Reserved, of the type HWCallDeviceTraceEx; null by default. */
            trace?: {
                [key: string]: unknown;
            } | null;
        };
        /** CallInnerRequest */
        CallInnerRequest: {
            /** @description Work number of the called agent, 1 to 24 characters: digits, asterisks and number signs. */
            called: string;
            /** @description Caller number, at most 24 digits; may be empty. */
            caller?: string;
            /** @description ID of the skill queue. */
            skillid?: components["schemas"]["WireInteger"];
            /** @description Data that travels with the call, at most 16k. */
            callappdata?: string;
            /** @description Media ability. It has no effect: the media are those of the sign-in, intersected with those of the default queue of the VDN. */
            mediaability?: components["schemas"]["WireInteger"];
        };
        /** CallInnerSkillRequest */
        CallInnerSkillRequest: {
            /** @description ID of the skill queue whose agents are called. */
            skillId: components["schemas"]["WireInteger"];
        };
        /**
         * CallInnerSkillSuccess
         * @description The call succeeded.
         */
        CallInnerSkillSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description ID of the new call. */
            result: string;
        };
        /**
         * CallInnerSuccess
         * @description The call succeeded.
         */
        CallInnerSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description ID of the new call; absent on failure. */
            result: string;
        };
        /**
         * CallRole
         * @description Role of a call at the agent: main is the main call, assistant an assisting call. Used by events of calls, in the field type.
         * @example main
         * @enum {string}
         */
        CallRole: "main" | "assistant";
        /** CalloutRequest */
        CalloutRequest: {
            /** @description Caller number of the outbound call, at most 24 digits. If it is empty, the platform takes its default. */
            caller?: string;
            /** @description Number to call, 1 to 24 characters: digits, asterisks and number signs. */
            called: string;
            /** @description ID of the skill queue. If it is empty, the platform takes its default queue. */
            skillid?: number;
            /** @description Data that travels with the call, at most 16k. */
            callappdata?: string;
            /**
             * @description Media of the call. For video, 2 is advised, because 1 fails if the other side supports audio only.
             * @default 0
             * @enum {integer}
             */
            mediaability?: 0 | 1 | 2;
            /**
             * @description Direction of the video, seen from the user. Only with mediaability 1. Some copies of edition 2023-09 do not have this field.
             * @default 4
             * @enum {integer}
             */
            userVideoDirection?: 1 | 2 | 3 | 4;
            /** @description Data that travels with the call, by its name (inferred). Its row was not seen. */
            uuiData?: unknown;
            /** @description Control ID, sent as 0; the body table does not have it (vendor sample). */
            callcontrolid?: components["schemas"]["WireInteger"];
        };
        /**
         * CalloutSuccess
         * @description The call succeeded.
         */
        CalloutSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description ID of the new call; absent on failure. The row of the page was not seen: previewCallout, callInner and a vendor sample answer this way (inferred). */
            result?: string;
        };
        /** ChangeParticipantModeRequest */
        ChangeParticipantModeRequest: {
            /**
             * @description What the participant can do from now on.
             * @enum {integer}
             */
            attribute: 1 | 2 | 3 | 4;
            /** @description Kind of address by which the participant is named. */
            addressType: components["schemas"]["ConfAddressType"];
            /** @description Phone number or agent ID of the participant, at most 24 bytes. */
            address: string;
        };
        /**
         * @description Kind of address in a conference. Requests and answers write it as a string, events as a number.
         * @enum {string}
         */
        ConfAddressType: "6" | "9";
        /** ConfJoinRequest */
        ConfJoinRequest: {
            /** @description ID of the held call, not of the current one. The callId of AgentEvent_linkagePhoneCallOut is not usable here. */
            callid: string;
            /** @description Data that travels with the call, at most 16k. */
            callappdata?: string;
        };
        /**
         * ConferenceInfo
         * @description One conference, as queryConfInfos answers it.
         * @example {
         *       "confId": 1029888,
         *       "confState": 0,
         *       "startTime": 1475745454000,
         *       "applyConfTime": 60,
         *       "confHaveBeenTime": 29,
         *       "addresses": [
         *         {
         *           "addressType": "6",
         *           "address": "70005",
         *           "deviceCallType": 0,
         *           "deviceType": 0,
         *           "channelAttrib": 3,
         *           "channelState": 0,
         *           "role": 0,
         *           "enterTime": 1475745464000
         *         },
         *         {
         *           "addressType": "9",
         *           "address": "153",
         *           "deviceCallType": 0,
         *           "deviceType": 6,
         *           "channelAttrib": 3,
         *           "channelState": 0,
         *           "role": 1,
         *           "enterTime": 1475745454000
         *         }
         *       ]
         *     }
         */
        ConferenceInfo: {
            /** @description ID of the conference. */
            confId?: number;
            /**
             * @description State of the conference.
             * @enum {integer}
             */
            confState?: 0 | 1;
            /** @description Start of the conference, in milliseconds since 1970. */
            startTime?: number;
            /** @description Duration asked for, in minutes. */
            applyConfTime?: number;
            /** @description Duration so far, in minutes. */
            confHaveBeenTime?: number;
            /** @description The participants of the conference. */
            addresses?: {
                /** @description Kind of address by which the participant is named. */
                addressType?: components["schemas"]["ConfAddressType"];
                /** @description Phone number or agent ID of the participant. */
                address?: string;
                /** @description Self-defined type of the call. */
                deviceCallType?: components["schemas"]["DeviceCallType"];
                /** @description Self-defined type of the device. */
                deviceType?: components["schemas"]["DeviceType"];
                /**
                 * @description What the participant can do.
                 * @enum {integer}
                 */
                channelAttrib?: 1 | 2 | 3 | 4;
                /**
                 * @description State of the participant in the conference.
                 * @enum {integer}
                 */
                channelState?: 0 | 1 | 2;
                /**
                 * @description Role of the participant.
                 * @enum {integer}
                 */
                role?: 0 | 1;
                /** @description Time at which the participant joined, in milliseconds since 1970. */
                enterTime?: number;
            }[];
        };
        /**
         * ConfiguredSkillQueue
         * @description A skill queue that is configured for an agent.
         * @example {
         *       "name": "voice",
         *       "id": 10,
         *       "mediatype": 5
         *     }
         */
        ConfiguredSkillQueue: {
            /** @description Name of the skill queue. */
            name?: string;
            /** @description ID of the skill queue. */
            id?: number;
            /** @description Media type of the skill queue. */
            mediatype?: components["schemas"]["MediaType"];
        };
        /**
         * CtiState
         * @description State of an agent as the CTI platform sees it. 0 is not signed in, 1 idle, 2 preoccupied, 3 occupied, 4 answering, 5 talking, 6 wrap-up after a call, 7 busy, 8 rest, 9 learning (study) and 10 adjusting; the last stands in the appendix on monitoring only. Used by the queries about agents in ctiStatus, whose rows name the table by its number; their printed answers hold a string.
         * @example 1
         */
        CtiState: number | string;
        /**
         * DetailState
         * @description Detailed state of an agent. 1 is idle, 2 wrap-up, 3 rest, 4 busy, 5 playback, 6 outbound call, 7 occupied, 8 request response, 9 talking, 10 three-party, 11 hold, 12 mute, 13 seeking help, 14 transferring, 15 inserting, 16 listening, 17 whispering and 255 abnormal. Used by syncagentinfo in state; lastState is 255 in its example.
         * @example 1
         */
        DetailState: number;
        /**
         * DeviceCallType
         * @description Self-defined type of the call of a participant of a conference, that is, one that the contact centre defines itself (table 3 of the appendix on device types). Any number from 0 to 255 is possible.
         * @example 0
         */
        DeviceCallType: number;
        /**
         * DeviceType
         * @description Self-defined type of the device of a participant of a conference, that is, one that the contact centre defines itself (table 2 of the appendix on device types). Any number from 0 to 255 is possible.
         * @example 0
         */
        DeviceType: number;
        /**
         * Failure
         * @description The call failed; retcode names the error.
         * @example {
         *       "message": "An unknown error occurred.",
         *       "retcode": "000-000"
         *     }
         */
        Failure: {
            /** @description Description. Its wording is not documented. */
            message: string;
            retcode: components["schemas"]["ReturnCode"];
            /** @description Without meaning in a failure; seen absent, empty and null. */
            result?: unknown;
        };
        /** ForceLoginRequest */
        ForceLoginRequest: {
            /**
             * Format: password
             * @description Password of the call platform for the work number, at most 32 characters.
             */
            password: string;
            /** @description Softphone number of the agent, at most 24 characters. */
            phonenum: string;
            /**
             * @description Whether calls are answered automatically.
             * @default true
             */
            autoanswer?: components["schemas"]["WireBoolean"];
            /**
             * @description Whether the agent enters the idle state automatically after a call.
             * @default true
             */
            autoenteridle?: components["schemas"]["WireBoolean"];
            /**
             * @description Whether the phone leaves the always-off-hook state, that is, is hung up when the call ends, after the agent hangs up.
             * @default false
             */
            releasephone?: components["schemas"]["WireBoolean"];
            /**
             * @description Type of the agent who signs in.
             * @default 4
             * @enum {integer}
             */
            agenttype?: 4 | 11;
            /**
             * @description State after the sign-in.
             * @default 4
             * @enum {integer}
             */
            status?: 3 | 4 | 5 | 8;
            /**
             * @description IP address of the agent, at most 15 characters. IPv6 is not supported.
             * @default 127.0.0.1
             */
            ip?: string;
            /** @description IP address of the gateway to which the agent client connects. */
            entryIp?: string;
            /**
             * @description Whether phone linkage is enabled (connection and hardphone linkage control).
             * @default false
             */
            phonelinkage?: components["schemas"]["WireBoolean"];
            /**
             * @description Whether to sign in to the WebM media server.
             * @default true
             */
            checkInWebm?: components["schemas"]["WireBoolean"];
            /**
             * @description Whether to sign in to the MailM server.
             * @default false
             */
            checkInMailm?: components["schemas"]["WireBoolean"];
            /** @description VC number, at most 24 characters. */
            vcPhoneNumber?: string;
            /**
             * @description Whether an inspector listens to the sign-in and sign-out of the agent.
             * @default false
             */
            listenStatus?: components["schemas"]["WireBoolean"];
            /** @description Address to which the gateway pushes the events, at most 200 characters. Events are pushed only when serviceToken is sent too. */
            callBackUri?: string;
            /** @description Token of the third party for event push, at most 50 characters; special characters are not allowed. Events are pushed only when callBackUri is sent too. */
            serviceToken?: string;
            /** @description Mode of the sign-in. Type, values, meaning and default were not seen. */
            signInMode?: unknown;
            /** @description Length of the rest that goes with status 8, in seconds from 1 to 86399, as in the operation rest (inferred). */
            time?: number;
            /** @description Cause code of the rest that goes with status 8, from 0 to 255, as in the operation rest (inferred). */
            restcause?: number;
        };
        /**
         * ForceLoginSuccess
         * @description The agent is signed in.
         */
        ForceLoginSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description Result of the sign-in, as for login (inferred). */
            result?: {
                /** @description VDN ID. A string in the table, a number on the wire. */
                vdnid?: string | number;
                /** @description Agent ID. */
                workno?: string;
                /** @description Three letters, for CTI Server, WebM and MailM in this order: T if the agent is signed in, F if that failed. Voice needs the CTI Server, text chat the WebM. At present an agent cannot be signed in to the MailM. */
                mediatype?: string;
                /** @description Time of the sign-in, in milliseconds since 1970. */
                loginTime?: string;
                /**
                 * @description Whether the agent must change the password after the sign-in (modifyAccountPwdEx); until then the agent cannot make calls. The document advises true, so that a password is changed at the next sign-in, and calls false a possible security risk.
                 * @enum {string}
                 */
                isForceChange?: "true" | "false";
                /** @description Cluster name of the CC-Gateway to which the agent is signed in. */
                serverName?: string;
                /** @description Days until the password expires, 0 to 180; an empty string means never. The document calls never a possible security risk and advises a value in the range, so that passwords are changed periodically. */
                timeRemaining?: string;
            };
        };
        /**
         * GetAgentEventSuccess
         * @description One event, or none. The answer carries event where other operations carry result.
         */
        GetAgentEventSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description The event that has waited longest; absent when none waits (third-party). Its content depends on eventType. */
            event?: components["schemas"]["AgentEvent"];
        };
        /**
         * GetAgentStatusSuccess
         * @description The state was read.
         */
        GetAgentStatusSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description State of the agent: one object, as the printed example has it and gateways answer it (third-party). The table types an array. */
            result: {
                /** @description What the agent is doing. */
                agentState?: components["schemas"]["AgentState"];
                /** @description Whether the agent is in a call. */
                isWorking?: boolean;
            } | {
                /** @description What the agent is doing. */
                agentState?: components["schemas"]["AgentState"];
                /** @description Whether the agent is in a call. */
                isWorking?: boolean;
            }[];
        };
        /** GetConnectInfoRequest */
        GetConnectInfoRequest: {
            /**
             * @description Type of the user who connects.
             * @default agent
             */
            userType: string;
            /** @description ID of the H5 video call. */
            callid: string;
        };
        /**
         * GetConnectInfoSuccess
         * @description The call succeeded; result holds the connection data.
         */
        GetConnectInfoSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description The connection data, the same set of fields as in AgentEvent_RequestConnect. */
            result: {
                /** @description Work number of the agent. */
                userId?: string;
                /** @description Time at which the data expire. */
                ctime?: string;
                /** @description ID of the channel, that is, of the room. */
                channelId?: string;
                /** @description Role in the channel. */
                role?: string;
                /** @description Address of the access point of the media server. */
                ip?: string;
                /** @description Port of the access point of the media server. */
                port?: string;
                /** @description Signalling domain on the inside, in the form https://domain:port. */
                signalingDomainIn?: string;
                /** @description Signalling domain on the outside, in the form https://domain:port. */
                signalingDomainOut?: string;
                /** @description ID of the node. */
                locationId?: string;
                /** @description Signature of the connection data. */
                signature?: string;
                /** @description ID of the user. */
                appId?: string;
            };
        };
        /** HoldParticipantRequest */
        HoldParticipantRequest: {
            /** @description Kind of address by which the participant is named. */
            addressType: components["schemas"]["ConfAddressType"];
            /** @description Phone number or agent ID of the participant, at most 24 bytes. */
            address: string;
            /**
             * @description Way of playing; no other value is listed.
             * @default 2
             * @enum {integer}
             */
            playMode?: 2;
            /** @description Path of the voice file, at most 127 characters, in the form <drive>:/conf/<vdn id>/<file>, for example y:/conf/120/1136287.V3. */
            voicePath: string;
        };
        /** ImageCaptureRequest */
        ImageCaptureRequest: {
            /**
             * @description Type of the user of whom the picture is taken.
             * @default user
             */
            userType: string;
            /** @description ID of the H5 video call. */
            callid: string;
        };
        /** InnerHelpRequest */
        InnerHelpRequest: {
            /** @description Whom to ask: the work number of an agent or the ID of a skill queue. A string in the table, a number on the wire (vendor sample). */
            dstaddress: string;
            /**
             * @description What dstaddress names.
             * @default 2
             * @enum {integer}
             */
            devicetype?: 1 | 2;
            /**
             * @description Kind of help.
             * @default 1
             * @enum {integer}
             */
            mode?: 1 | 2;
            /** @description Data that travels with the call, at most 16k. */
            callappdata?: string;
            /**
             * @description Whether the call is held during a three-party help.
             * @default true
             */
            holdflag?: components["schemas"]["WireBoolean"];
        };
        /**
         * InnerHelpSuccess
         * @description The call succeeded.
         */
        InnerHelpSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description ID of the help call; absent on failure. It was read in the Chinese text of edition 2025-11; the row of edition 2023-09 was not seen (inferred). */
            result?: string;
        };
        /** LoginExRequest */
        LoginExRequest: {
            /**
             * Format: password
             * @description Agent password, at most 32 characters; may be empty.
             */
            password: string;
            /** @description Phone number of the agent, at most 24 characters. */
            phonenum?: string;
            /**
             * @description Whether calls are answered automatically.
             * @default true
             */
            autoanswer?: components["schemas"]["WireBoolean"];
            /**
             * @description Whether the agent enters the idle state automatically.
             * @default true
             */
            autoenteridle?: components["schemas"]["WireBoolean"];
            /**
             * @description Whether the phone leaves the always-off-hook state, that is, is hung up when the call ends, after the agent hangs up.
             * @default true
             */
            releasephone?: components["schemas"]["WireBoolean"];
            /**
             * @description Type of the agent who signs in.
             * @default 4
             * @enum {integer}
             */
            agenttype?: 4 | 11;
            /**
             * @description State after the sign-in.
             * @default 4
             * @enum {integer}
             */
            status?: 3 | 4 | 5;
            /**
             * @description IP address of the agent, at most 15 characters. IPv6 is not supported.
             * @default 127.0.0.1
             */
            ip?: string;
            /** @description IP address of the gateway to which the agent client connects. */
            entryIp?: string;
            /**
             * @description Whether phone linkage is enabled (connection and hardphone linkage control).
             * @default false
             */
            phonelinkage?: components["schemas"]["WireBoolean"];
            /**
             * @description Whether to sign in to the WebM media server.
             * @default true
             */
            checkInWebm?: components["schemas"]["WireBoolean"];
            /**
             * @description Whether to sign in to the MailM server.
             * @default false
             */
            checkInMailm?: components["schemas"]["WireBoolean"];
            /** @description VC number, at most 24 characters. */
            vcPhoneNumber?: string;
            /**
             * @description Whether an inspector listens to the sign-in and sign-out of the agent.
             * @default false
             */
            listenStatus?: components["schemas"]["WireBoolean"];
        };
        /**
         * LoginExSuccess
         * @description The agent is signed in.
         */
        LoginExSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description Result of the sign-in. */
            result: {
                /** @description VDN ID. A string in the table, a number in the printed example. */
                vdnid?: string | number;
                /** @description Agent ID. */
                workno?: string;
                /** @description Three letters, for CTI Server, WebM and MailM in this order: T if the agent is signed in, F if that failed. Voice needs the CTI Server, text chat the WebM. At present an agent cannot be signed in to the MailM. */
                mediatype?: string;
                /** @description Time of the sign-in; milliseconds since 1970 in the printed example. */
                loginTime?: string;
                /**
                 * @description Whether the agent must change the password after the sign-in. The document advises true, so that a password is changed at the next sign-in, and calls false a possible security risk.
                 * @enum {string}
                 */
                isForceChange?: "true" | "false";
                /** @description Cluster name of the CC-Gateway to which the agent is signed in. */
                serverName?: string;
                /** @description Days until the password expires, 0 to 180; an empty string means never. The document calls never a possible security risk and advises a value in the range, so that passwords are changed periodically. */
                timeRemaining?: string;
            };
        };
        /**
         * LoginInfoSuccess
         * @description The token was issued.
         */
        LoginInfoSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description What the softphone needs for its registration. */
            result: {
                /** @description Temporary token that serves as the password of the registration. */
                phonetoken?: string;
                /** @description Softphone number with which the agent signed in. */
                phonenum?: string;
            };
        };
        /** LoginRequest */
        LoginRequest: {
            /**
             * Format: password
             * @description Password of the call platform for the work number, at most 32 characters. Clients often send an empty one (third-party).
             */
            password: string;
            /** @description Phone number of the agent, at most 24 characters. */
            phonenum: string;
            /**
             * @description Whether calls are answered automatically.
             * @default true
             */
            autoanswer?: components["schemas"]["WireBoolean"];
            /**
             * @description Whether the agent enters the idle state automatically after a call.
             * @default true
             */
            autoenteridle?: components["schemas"]["WireBoolean"];
            /**
             * @description Whether the phone leaves the always-off-hook state, that is, is hung up when the call ends, after the agent hangs up.
             * @default true
             */
            releasephone?: components["schemas"]["WireBoolean"];
            /**
             * @description Type of the agent who signs in.
             * @default 4
             * @enum {integer}
             */
            agenttype?: 4 | 11;
            /**
             * @description State after the sign-in.
             * @default 4
             * @enum {integer}
             */
            status?: 3 | 4 | 5 | 8;
            /**
             * @description IP address of the agent, at most 15 characters. IPv6 is not supported.
             * @default 127.0.0.1
             */
            ip?: string;
            /** @description IP address of the gateway to which the agent client connects. */
            entryIp?: string;
            /**
             * @description Whether phone linkage is enabled (connection and hardphone linkage control).
             * @default false
             */
            phonelinkage?: components["schemas"]["WireBoolean"];
            /**
             * @description Whether to sign in to the WebM media server.
             * @default true
             */
            checkInWebm?: components["schemas"]["WireBoolean"];
            /**
             * @description Whether to sign in to the MailM server.
             * @default false
             */
            checkInMailm?: components["schemas"]["WireBoolean"];
            /** @description VC number, at most 24 characters. */
            vcPhoneNumber?: string;
            /**
             * @description Whether an inspector listens to the sign-in and sign-out of the agent.
             * @default false
             */
            listenStatus?: components["schemas"]["WireBoolean"];
            /** @description Address to which the gateway pushes the events, at most 200 characters. Events are pushed only when serviceToken is sent too. */
            callBackUri?: string;
            /** @description Token of the third party for event push, at most 50 characters; special characters are not allowed. Events are pushed only when callBackUri is sent too. */
            serviceToken?: string;
            /** @description Mode of the sign-in. Type, values, meaning and default were not seen. */
            signInMode?: unknown;
            /** @description Length of the rest that goes with status 8, in seconds from 1 to 86399, as in the operation rest (inferred). */
            time?: number;
            /** @description Cause code of the rest that goes with status 8, from 0 to 255, as in the operation rest (inferred). */
            restcause?: number;
        };
        /**
         * LoginSuccess
         * @description The agent is signed in.
         */
        LoginSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description Result of the sign-in. */
            result: {
                /** @description VDN ID. A string in the table, a number on the wire. */
                vdnid?: string | number;
                /** @description Agent ID. */
                workno?: string;
                /** @description Three letters, for CTI Server, WebM and MailM in this order: T if the agent is signed in, F if that failed. Voice needs the CTI Server, text chat the WebM. At present an agent cannot be signed in to the MailM. */
                mediatype?: string;
                /** @description Time of the sign-in, in milliseconds since 1970. */
                loginTime?: string;
                /**
                 * @description Whether the agent must change the password after the sign-in (modifyAccountPwdEx); until then the agent cannot make calls. The page of loginEx advises true, so that a password is changed at the next sign-in, and calls false a possible security risk.
                 * @enum {string}
                 */
                isForceChange?: "true" | "false";
                /** @description Cluster name of the CC-Gateway to which the agent is signed in. */
                serverName?: string;
                /** @description Days until the password expires, 0 to 180; an empty string means never. The document calls never a possible security risk and advises a value in the range, so that passwords are changed periodically. */
                timeRemaining?: string;
            };
        };
        /**
         * MediaAbility
         * @description Media that a call can carry. 1 is voice, 2 video, 3 audio and video, 5 text and 6 H5 video. Used by events of calls, where it is a string, and by the data of calls, where it is an integer and the pages list no values.
         * @example 1
         */
        MediaAbility: string | number;
        /**
         * MediaType
         * @description Media type of a call or of a skill queue. 1 is text chat, 2 click to dial, 4 a callback request, 5 an ordinary audio or video call, 15 predictive outbound, 16 preview outbound, 17 a message call, 19 an ordinary video call, 51 multimedia web chat and 53 social chat. 6 is the type of queues named email in printed answers, and no list has it. Used by events of calls, by the data of calls, by skill queues and by the settings of multimedia calls. An integer in most places, a string in some. The list is open.
         * @example 5
         */
        MediaType: number | string;
        /** ModifyAccountPwdExRequest */
        ModifyAccountPwdExRequest: {
            /**
             * Format: password
             * @description Present password, at most 32 characters.
             */
            oldPassword: string;
            /**
             * Format: password
             * @description New password, 8 to 32 characters. The notes of the operation state the further rules.
             */
            newPassword: string;
        };
        /** ModifyConfResourceRequest */
        ModifyConfResourceRequest: {
            /**
             * @description Whether the conference gets more or fewer seats.
             * @enum {integer}
             */
            modifyType: 0 | 1;
            /** @description Number of seats, from 2 to 118, by which to change the conference (inferred from modifyType). */
            modifyNum: number;
        };
        /**
         * OUTBOUND_DETECT_EVENT
         * @description Tells why an outgoing call failed. Its accuracy depends on the cause that the core network or gateway signals.
         * @example {
         *       "eventType": "OUTBOUND_DETECT_EVENT",
         *       "workNo": "464",
         *       "content": {
         *         "callId": "1589167025-134428",
         *         "detect": 1552,
         *         "desc": "The calling number is not allowed to make calls."
         *       }
         *     }
         */
        OUTBOUND_DETECT_EVENT: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "OUTBOUND_DETECT_EVENT";
            /** @description Agent ID. */
            workNo: string;
            /** @description The call and the cause of its failure. */
            content: {
                /** @description Call ID. */
                callId?: string;
                /** @description Code of the cause, such as 1552 in the example. The list of codes was not seen; it is neither the release causes of cec_07_4242 nor the failCode list of cec_07_1139. */
                detect?: number;
                /** @description The cause as text; in the example, that the calling number may not make calls. */
                desc?: string;
            };
        };
        /** PlayRelocationRequest */
        PlayRelocationRequest: {
            /**
             * @description Direction of the jump; only with seekposition 1.
             * @enum {integer}
             */
            seekdirection?: 0 | 1;
            /** @description Offset in seconds. */
            seekseconds: components["schemas"]["WireInteger"];
            /**
             * @description Where the offset is counted from.
             * @enum {integer}
             */
            seekposition: 0 | 1 | 2;
        };
        /** PlayVoiceToConfRequest */
        PlayVoiceToConfRequest: {
            /**
             * @description Whether the file plays in the foreground or in the background.
             * @default 0
             * @enum {integer}
             */
            playType?: 0 | 1;
            /**
             * @description Way of playing; no other value is listed.
             * @default 2
             * @enum {integer}
             */
            playMode?: 2;
            /** @description Path of the voice file, at most 127 characters, in the form <drive>:/conf/<vdn id>/<file>, for example y:/conf/120/1136287.V3. */
            voicePath: string;
        };
        /** PlayVoiceToParticipantRequest */
        PlayVoiceToParticipantRequest: {
            /** @description Kind of address by which the participant is named. */
            addressType: components["schemas"]["ConfAddressType"];
            /** @description Phone number or agent ID of the participant, at most 24 bytes. */
            address: string;
            /**
             * @description Way of playing; no other value is listed.
             * @default 2
             * @enum {integer}
             */
            playMode?: 2;
            /** @description Path of the voice file, at most 127 characters, in the form y:/conf/<vdn id>/<file>. */
            voicePath: string;
        };
        /** @description A number of seconds, a decimal string from 0 to 2147483647 without leading zeros, signs or blanks. */
        PlaybackSeconds: string;
        /** PreviewCalloutRequest */
        PreviewCalloutRequest: {
            /** @description Number to call; it must be one of the dialeddigits of the preview event. */
            called: string;
            /** @description Control ID of the preview call, equal to controlid of the preview event. */
            callcontrolid: components["schemas"]["WireInteger"];
        };
        /**
         * PreviewCalloutSuccess
         * @description The call succeeded.
         */
        PreviewCalloutSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description ID of the new call; absent on failure. */
            result: string;
        };
        /** ProlongTimeRequest */
        ProlongTimeRequest: {
            /** @description Time to add, from 1 to 1440 minutes. */
            prolongTime: number;
        };
        /**
         * ProlongTimeSuccess
         * @description The conference is extended.
         */
        ProlongTimeSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description Result of the extension. */
            result: {
                /** @description Time really added, from 1 to 1440 minutes; less than prolongTime if the conference would last longer than 1440 minutes. The vendor spells the name so; one English reading has appliedTime. */
                applyedTime?: number;
            };
        };
        /** PushEventRequest */
        PushEventRequest: {
            /** @description Work number of the agent whose events these are. */
            workNo: string;
            /** @description The events, the oldest first and the newest last. */
            eventList: components["schemas"]["AgentEvent"][];
        };
        /**
         * Receipt
         * @description Whether the events were received.
         */
        PushEventSuccess: {
            /** @description Description. */
            message: string;
            /** @description Return code; 0 means that the events were received, any other value that they were not. */
            retcode: string;
        };
        /**
         * QC_AgentState_Notify
         * @description A monitored agent changed its state. The event goes to the inspector.
         * @example {
         *       "eventType": "QC_AgentState_Notify",
         *       "workNo": "107",
         *       "content": {
         *         "subtype": "QC_AgentState_Login",
         *         "monitoredagent": "108",
         *         "agentname": "108",
         *         "mediaserver": "CtiServer"
         *       }
         *     }
         */
        QC_AgentState_Notify: {
            /**
             * @description Identifier of the event.
             * @constant
             */
            eventType: "QC_AgentState_Notify";
            /** @description Agent ID. */
            workNo: string;
            /** @description The monitored agent and what happened. */
            content: {
                /** @description What happened to the agent. The page lists these two values; a supervisor sample of the vendor knows 25 (vendor sample), so the list is open. */
                subtype?: string;
                /** @description Agent ID of the monitored agent. */
                monitoredagent?: string;
                /** @description Agent ID or user name of the monitored agent. */
                agentname?: string;
                /** @description Media server that the change concerns, such as CtiServer. */
                mediaserver?: string;
            };
        };
        /**
         * QueryAgentInfoByMediaTypesRequest
         * @description Work numbers of the agents, at most 100. The table names a mandatory list agentList, yet the page says to give only the values, separated by commas, and not the name of the parameter; so the body may be a bare list or an object with agentList. Its exact form is not clear, and any JSON value is valid here.
         */
        QueryAgentInfoByMediaTypesRequest: unknown;
        /**
         * QueryAgentInfoByMediaTypesSuccess
         * @description The call succeeded; result lists the agents.
         */
        QueryAgentInfoByMediaTypesSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description The agents. The rows up to groupname were read; the others are those of the other queries about agents (inferred). */
            result: components["schemas"]["AgentInfo"][];
        };
        /** QueryAgentInfoBySkillIdRequest */
        QueryAgentInfoBySkillIdRequest: {
            /** @description Maximum number of agents in the answer, from 1 to 500. */
            agentLimit?: number;
            /** @description States of the agents to list, of table 1 of the appendix on states; numbers in the printed example. */
            agentStatus?: components["schemas"]["AgentState"][];
        };
        /**
         * QueryAgentInfoBySkillIdSuccess
         * @description The call succeeded; result lists the agents.
         */
        QueryAgentInfoBySkillIdSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description The agents signed in to the queue. */
            result: components["schemas"]["AgentInfo"][];
        };
        /**
         * QueryAgentInfoByWorkNoSuccess
         * @description The call succeeded; result describes the agent.
         */
        QueryAgentInfoByWorkNoSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description The agent, one object. */
            result: components["schemas"]["AgentInfo"];
        };
        /**
         * QueryAgentSkillsByWorkNoSuccess
         * @description The skill queues were read.
         */
        QueryAgentSkillsByWorkNoSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description Skill queues configured for the other agent. */
            result: components["schemas"]["ConfiguredSkillQueue"][];
        };
        /**
         * QueryAgentSkillsSuccess
         * @description The skill queues were read.
         */
        QueryAgentSkillsSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description Skill queues configured for the agent. */
            result: components["schemas"]["ConfiguredSkillQueue"][];
        };
        /**
         * QueryAllCallInfoByAgentWorkNoExSuccess
         * @description The call IDs of the other agent.
         */
        QueryAllCallInfoByAgentWorkNoExSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description IDs of the calls of the other agent. */
            result: string[];
        };
        /**
         * QueryAllConfIdsSuccess
         * @description The conferences of the VDN.
         */
        QueryAllConfIdsSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description The conferences of the VDN. */
            result: {
                /** @description IDs of the conferences. */
                confIds?: number[];
            };
        };
        /**
         * QueryAllOnlineAgentsSuccess
         * @description The call succeeded; result lists the queues with their agents.
         */
        QueryAllOnlineAgentsSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description The skill queues, each with its agents. */
            result: {
                /** @description Media type of the queue; the list of the page is that of MediaType, without 6 (Chinese page of 2025-11). */
                skillMediaType?: components["schemas"]["MediaType"];
                /** @description ID of the queue. */
                skillId?: number;
                /** @description Agents of the queue. */
                agent?: components["schemas"]["AgentInfo"][];
            }[];
        };
        /**
         * QueryCallAppDataSuccess
         * @description The data attached to the call.
         */
        QueryCallAppDataSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description The call data, in Base64 if isEncodeResult is true. */
            result: string;
        };
        /**
         * QueryCallInfoBeforeAnswerSuccess
         * @description The call that is being offered.
         */
        QueryCallInfoBeforeAnswerSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description The call, as a list in the table; a page of one client reads one object (third-party). orgicallednum and endtime are unused. */
            result: components["schemas"]["CallInfo"][] | components["schemas"]["CallInfo"];
        };
        /**
         * QueryCallInfoByCallIdSuccess
         * @description The call with that ID.
         */
        QueryCallInfoByCallIdSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description The call: one object, as an answer of a gateway in client code shows it (third-party) and sample code of the vendor reads it (vendor sample). The table types a list. orgicallednum and endtime are unused. */
            result: components["schemas"]["CallInfo"] | components["schemas"]["CallInfo"][];
        };
        /**
         * QueryCallInfoSuccess
         * @description The call of the agent, or the last one.
         */
        QueryCallInfoSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description The call, one object; sample code of the vendor reads one object too (vendor sample). */
            result: components["schemas"]["CallInfo"];
        };
        /**
         * QueryCallNumsOnAgentSuccess
         * @description The number of calls.
         */
        QueryCallNumsOnAgentSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description Number of current calls. A string in the table, a number in the printed example. */
            result: string | number;
        };
        /**
         * QueryCallStatisticsInfoExSuccess
         * @description The short statistics of the agent.
         */
        QueryCallStatisticsInfoExSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description Statistics of the current day. */
            result: {
                /** @description Time the agent talked today, in seconds. */
                talktime?: number;
                /** @description Number of calls answered today. */
                answernums?: number;
                /** @description Number of outbound calls made today. */
                calloutnums?: number;
            };
        };
        /**
         * QueryCallStatisticsInfoSuccess
         * @description The statistics of the agent.
         */
        QueryCallStatisticsInfoSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description Statistics of the agent. */
            result: {
                /** @description Time the agent talked, in seconds. */
                talktime?: number;
                /** @description Number of answered calls. */
                answernums?: number;
                /** @description Number of calls that rang too long without being answered. */
                noanswernums?: number;
                /** @description Number of outbound calls. */
                calloutnums?: number;
                /** @description Number of internal calls. */
                intercallnums?: number;
                /** @description Number of internal helps. */
                interhelpnums?: number;
                /** @description Number of transfers. */
                transfernums?: number;
                /** @description Number of transfers out. */
                transferoutnums?: number;
                /** @description Number of transfers to an IVR. */
                transferivrnums?: number;
                /** @description Number of redirections. */
                redirectnums?: number;
                /** @description Number of times the agent put a call on hold. */
                keepnums?: number;
                /** @description Number of times the agent set the busy state. */
                busynums?: number;
                /** @description Number of rests. */
                restnums?: number;
                /** @description Number of rests that lasted longer than allowed. */
                restoutnums?: number;
                /** @description Time the agent rested, in seconds. */
                resttime?: number;
                /** @description Time the agent rested beyond the time allowed, in seconds. */
                restouttime?: number;
                /** @description Number of calls that the agent released. */
                agentrelease?: number;
                /** @description Time the agent was busy, in seconds. */
                busytime?: number;
            };
        };
        /** QueryConfInfosRequest */
        QueryConfInfosRequest: {
            /** @description IDs of the conferences, at most 20; numbers in the printed example. */
            confIds: components["schemas"]["WireInteger"][];
        };
        /**
         * QueryConfInfosSuccess
         * @description The details of the conferences.
         */
        QueryConfInfosSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description The conferences: an object that holds the array, as the printed example has it. The table types the array alone. */
            result: {
                /** @description The conferences. */
                confs: components["schemas"]["ConferenceInfo"][];
            } | components["schemas"]["ConferenceInfo"][];
        };
        /**
         * QueryCustomStateSuccess
         * @description The custom state was read.
         */
        QueryCustomStateSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description The custom state of the agent. */
            result: {
                /** @description Custom state as a decimal string. 65535 means that none is set (inferred; the values that can be set end at 65534). */
                agentcustomstate?: string;
            };
        };
        /**
         * QueryHoldListInfoExSuccess
         * @description The held calls of the other agent.
         */
        QueryHoldListInfoExSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description The held calls, one object each; a list in the table and in the printed example. */
            result: {
                /** @description Call type, with the values that callfeature of the schema CallInfo lists. */
                callfeature?: number;
                /** @description ID of the held call. */
                callid?: string;
                /** @description Number of the calling party. Typed as a number in the table; the examples of other call queries answer a string, which is possible here too (inferred). */
                caller?: number | string;
                /** @description Number of the called party. Typed as a number in the table; the examples of other call queries answer a string, which is possible here too (inferred). */
                called?: number | string;
                /** @description Name of the skill queue of the call. */
                callskill?: string;
            }[];
        };
        /**
         * QueryHoldListInfoSuccess
         * @description The held calls of the agent.
         */
        QueryHoldListInfoSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description The held calls: an array of objects, as the printed example has it. The table types one object. */
            result: {
                /** @description Call type, with the values that callfeature of the schema CallInfo lists. */
                callfeature?: number;
                /** @description ID of the held call. */
                callid?: string;
                /** @description Number of the calling party. Typed as a number in the table; the examples of other call queries answer a string, which is possible here too (inferred). */
                caller?: number | string;
                /** @description Number of the called party. Typed as a number in the table; the examples of other call queries answer a string, which is possible here too (inferred). */
                called?: number | string;
                /** @description Name of the skill queue of the call. */
                callskill?: string;
                /** @description ID of the skill queue; unused. */
                callskillid?: number;
                /** @description Originally called number (the vendor's spelling); unused. */
                orgicallednum?: string;
                /** @description Call data; unused. Seen as null in answers that client code quotes (third-party). */
                calldata?: string | null;
                /** @description Time the call was answered, in milliseconds since 1970; unused. Seen as null in answers that client code quotes (third-party). */
                begintime?: number | null;
                /** @description End of the call, in milliseconds since 1970; unused. It can be null, as in the other call queries (inferred). */
                endtime?: number | null;
            }[] | {
                /** @description Call type, with the values that callfeature of the schema CallInfo lists. */
                callfeature?: number;
                /** @description ID of the held call. */
                callid?: string;
                /** @description Number of the calling party. Typed as a number in the table; the examples of other call queries answer a string, which is possible here too (inferred). */
                caller?: number | string;
                /** @description Number of the called party. Typed as a number in the table; the examples of other call queries answer a string, which is possible here too (inferred). */
                called?: number | string;
                /** @description Name of the skill queue of the call. */
                callskill?: string;
                /** @description ID of the skill queue; unused. */
                callskillid?: number;
                /** @description Originally called number (the vendor's spelling); unused. */
                orgicallednum?: string;
                /** @description Call data; unused. Seen as null in answers that client code quotes (third-party). */
                calldata?: string | null;
                /** @description Time the call was answered, in milliseconds since 1970; unused. Seen as null in answers that client code quotes (third-party). */
                begintime?: number | null;
                /** @description End of the call, in milliseconds since 1970; unused. It can be null, as in the other call queries (inferred). */
                endtime?: number | null;
            };
        };
        /**
         * QueryIVRInfoOnVdnSuccess
         * @description The call succeeded; result lists the IVR flows.
         */
        QueryIVRInfoOnVdnSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description The IVR flows of the VDN. The English table of edition 2023-09 types result as an int; its table of fields and its example show an array. */
            result: {
                /** @description Access code of the flow. */
                access?: string;
                /** @description ID of the flow. Code of the vendor reads it as a string (vendor sample). */
                id?: number | string;
                /** @description Description of the flow. */
                description?: string;
                /** @description ID of the service. Code of the vendor reads it as a string (vendor sample). */
                serviceNo?: number | string;
            }[];
        };
        /**
         * QueryQueueLengthBySkillIdSuccess
         * @description The call succeeded; result is the number of users waiting.
         */
        QueryQueueLengthBySkillIdSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description Number of users waiting in the queue; absent on failure. An integer in the table, an empty object in the printed example. */
            result: number | Record<string, never>;
        };
        /**
         * QueryQueueLengthOnAgentSkillsSuccess
         * @description The call succeeded; result is the number of users waiting.
         */
        QueryQueueLengthOnAgentSkillsSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description Number of users waiting in all these queues together; absent on failure. */
            result: number;
        };
        /**
         * QueryQueueLengthOnAgentSuccess
         * @description The call succeeded; result is the number of users waiting.
         */
        QueryQueueLengthOnAgentSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description Number of users waiting; absent on failure. */
            result: number;
        };
        /**
         * QuerySkillQueueOnAgentVDNSuccess
         * @description The call succeeded; result lists the skill queues.
         */
        QuerySkillQueueOnAgentVDNSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description The skill queues of the VDN. */
            result: {
                /** @description Name of the queue. */
                name?: string;
                /** @description ID of the queue. */
                id?: number;
                /** @description Media type of the queue. The list of the page still holds 19 in edition 2025-11. */
                mediatype?: components["schemas"]["MediaType"];
                /** @description Number of the service type of the queue; 1 and 3 occur in the printed answer. */
                serviceType?: number;
                /**
                 * @description Whether the queue is real or virtual.
                 * @enum {integer}
                 */
                realFlag?: 1 | 0;
            }[];
        };
        /** QueryStatInfoOfAcdRequest */
        QueryStatInfoOfAcdRequest: {
            /** @description IDs of the skill queues, at most 100. They must exist; the CTI checks them. Numbers in the printed example. */
            skills: components["schemas"]["WireInteger"][];
        };
        /**
         * QueryStatInfoOfAcdSuccess
         * @description The call succeeded; result holds the figures of the queues.
         */
        QueryStatInfoOfAcdSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description One item for each queue. The fields from resourceIdleRate on were read in the printed answer only. */
            result: {
                /** @description Access code of the queue. */
                pilotNbr?: string;
                /** @description ID of the queue. */
                deviceNo?: number;
                /** @description Number of calls waiting now. */
                queueSize?: number;
                /** @description How long the call that waits longest has waited, in seconds. */
                queueTime?: number;
                /** @description The field is unused. */
                loadFactor?: number;
                /** @description The field is unused. */
                estWaitTime?: number;
                /** @description Number of agents signed in to the queue. */
                loggedOnAgents?: number;
                /** @description Number of agents available in the queue. */
                availAgents?: number;
                /**
                 * @description How calls are transferred, in the modes of transfer. The Chinese text calls them release and transfer.
                 * @enum {integer}
                 */
                transferFlg?: 0 | 2;
                /** @description Type of the device to transfer to, of table 1 of the appendix on device types. */
                transferDeviceType?: number;
                /** @description Number of the device to transfer to; 65535 in the printed answer, for none (inferred). */
                transferDeviceNo?: number;
                /** @description Description of the queue. */
                skillDescrip?: string;
                /** @description Rate of idle resources (inferred from the name); 100 in the printed answer. It is row 4.13 of the table (inferred from the order of the answer). */
                resourceIdleRate?: number;
                /** @description Service level; 100 in the printed answer. */
                serviceLevel?: number;
                /** @description ID of the call that has waited longest (inferred from the name). The values of the printed answer, the highest ones that fit, mean none (inferred). */
                oldCallIdEx?: {
                    /**
                     * Format: int64
                     * @description Time, in milliseconds since 1970.
                     */
                    dateTime?: number;
                    /** @description A part of the ID. */
                    dsn?: number;
                    /** @description A part of the ID. */
                    server?: number;
                    /** @description A part of the ID. */
                    handle?: number;
                };
                /** @description Longest queue that is possible (inferred from the name); 100 in the printed answer. */
                maxQueueSize?: number;
            }[];
        };
        /**
         * QueryWaitCallInfoBySkillIdSuccess
         * @description The waiting calls.
         */
        QueryWaitCallInfoBySkillIdSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description The waiting calls. orgicallednum and endtime are unused. */
            result: components["schemas"]["CallInfo"][];
        };
        /** RejectRequest */
        RejectRequest: {
            /** @description ID of the ringing call. */
            callid?: string;
            /**
             * @description What becomes of the call and of the agent; for ordinary inbound calls. A number in the table, a string in the printed example.
             * @enum {integer}
             */
            mode: 1 | 2;
        };
        /** RequestAgentConfRequest */
        RequestAgentConfRequest: {
            /** @description Number of participants that the conference can hold, from 1 to 120. */
            memberNum: number;
            /** @description Caller number shown to the users who are called into the conference, at most 24 bytes. Without it the system caller number of the VDN is shown. If the VDN restricts numbers, it must be one of them. */
            confCallerNo?: string;
            /**
             * @description Duration asked for, from 4 to 1440 minutes.
             * @default 60
             */
            time?: number;
            /**
             * @description How many minutes before the end of the conference AgentConf_Timeout comes, from 3 to 1440. A value that is not below time counts as time minus 1.
             * @default 3
             */
            promptTime?: number;
            /**
             * @description Whether a tone sounds when somebody joins or leaves.
             * @default false
             */
            beepTone?: components["schemas"]["WireBoolean"];
            /**
             * @description Way of playing; no other value is listed.
             * @default 2
             * @enum {integer}
             */
            playMode?: 2;
            /** @description Path of the voice file, at most 127 characters, in the form <drive>:/conf/<vdn id>/<file>, for example y:/conf/120/1136287.V3. Mandatory when beepTone is true. */
            voicePath?: string;
        };
        /**
         * ReturnCode
         * @description Return code of a failure. Any operation may answer any of them; those that its page lists are in its x-retcodes.
         * @example 000-000
         * @enum {string}
         */
        ReturnCode: "000-000" | "000-001" | "000-002" | "000-003" | "000-004" | "000-005" | "000-006" | "000-007" | "100-001" | "100-002" | "100-003" | "100-004" | "100-005" | "100-006" | "100-007" | "100-008" | "100-009" | "100-010" | "100-011" | "100-012" | "100-013" | "100-014" | "100-015" | "100-016" | "100-017" | "100-018" | "100-019" | "100-020" | "100-021" | "10001" | "101-001" | "101-002" | "101-003" | "101-004" | "101-005" | "101-006" | "101-007" | "104-001" | "104-002" | "104-003" | "104-004" | "104-005" | "104-006" | "104-007" | "104-008" | "104-009" | "104-010" | "104-011" | "104-012" | "105-001" | "105-002" | "105-003" | "105-004" | "105-005" | "105-006" | "105-007" | "106-001" | "106-002" | "106-003" | "106-004" | "106-008" | "106-011" | "106-012" | "106-015" | "110-002" | "110-003" | "110-004" | "110-005" | "110-006" | "110-007" | "110-008" | "110-009" | "110-010" | "110-011" | "110-012" | "110-016" | "110-017" | "110-018" | "110-019" | "110-020" | "110-021" | "110-022" | "200-001" | "200-002" | "200-003" | "200-004" | "200-005" | "200-006" | "200-007" | "200-008" | "200-009" | "200-010" | "200-011" | "200-012" | "200-013" | "200-014" | "200-015" | "200-016" | "200-017" | "200-018" | "200-019" | "200-020" | "200-021" | "200-022" | "200-023" | "200-024" | "200-025" | "200-026" | "200-027" | "200-028" | "200-029" | "200-030" | "200-031" | "200-032" | "200-033" | "200-034" | "200-035" | "200-037" | "200-038" | "200-039" | "200-040" | "200-204" | "210-001" | "300-001" | "300-002" | "300-003" | "300-004" | "400-001" | "400-002" | "400-003" | "500-001" | "500-002" | "500-003" | "500-004" | "500-005" | "500-006" | "500-007" | "500-008" | "500-009" | "500-010" | "500-012" | "500-013" | "600-001" | "600-002" | "600-003" | "600-004" | "600-005" | "700-001" | "700-002" | "700-003" | "700-012" | "700-014" | "700-016" | "700-017" | "700-023" | "700-024" | "700-100" | "701-001" | "701-002" | "701-003" | "701-004" | "701-005" | "701-006" | "800-001" | "800-002" | "800-003" | "900-001" | "900-002" | "900-003" | "900-004" | "900-005" | "900-006" | "900-007" | "900-008" | "900-009" | "999-001";
        /** SendMessageRequest */
        SendMessageRequest: {
            /** @description ID of the multimedia call. */
            callid: string;
            /** @description Number of the user. */
            userid?: string;
            /** @description The message. The table types it as an object; a string means the text of the message. With MULTIMEDIA_SECMODE 1 (encryption by the platform) it must stay under 1.9 KB, with 0 (encryption by the business side) under 3.8 KB, which is about 600 and 1200 Chinese characters. On the public cloud it is a JSON object turned into a string, whose table was not seen; a request collection of a SaaS deployment writes the keys from, to, channel, controlType, mediaType, messageCode, content, senderNickname, senderAvatar, sendTime and userId there (third-party). */
            data: string;
            /** @description Text of the message again, which only that request collection sends (third-party). */
            content?: string;
        };
        /** SendNoteletExRequest */
        SendNoteletExRequest: {
            /** @description Work numbers of the agents who receive the note, at most 100. An int in the table, an array of numbers in the printed example. */
            agentIds: components["schemas"]["WireInteger"][];
            /** @description Text of the note, 0 to 1023 bytes long, so it may be empty. Chinese characters are allowed. */
            content: string;
        };
        /** SetCallAppDataExRequest */
        SetCallAppDataExRequest: {
            /** @description ID of the call to which the data are attached. The call must exist; the check is left to the CTI platform. */
            callid?: string;
            /** @description Data to attach, at most 16k long, counted in bytes. Base64 text if isDataEncoded is true. */
            calldata?: string;
            /**
             * @description Whether calldata is encoded; if true, calldata must be Base64.
             * @default false
             */
            isDataEncoded?: components["schemas"]["WireBoolean"];
        };
        /** SetCallNumsByMediaTypeRequest */
        SetCallNumsByMediaTypeRequest: {
            /** @description Highest number of multimedia calls of all channels together, from 1 to 60. */
            totalCallNum: number;
            /** @description Limits by media type. The field of an item that holds the count was not seen, so further fields are valid. */
            agentMediaCallNums: ({
                /** @description Media type that the limit is for. Known values are 50 (email), 51 (web chat), 52 (SMS), 53 (social) and 56 (WeChat); the list breaks off after 56, so other integers are valid too. */
                mediaType: components["schemas"]["WireInteger"];
            } & {
                [key: string]: unknown;
            })[];
        };
        /** SetCallNumsRequest */
        SetCallNumsRequest: {
            /**
             * @description Media type that the limit is for.
             * @enum {string}
             */
            mediaType: "1" | "2" | "4" | "5" | "15" | "16" | "17" | "19" | "51" | "53";
            /** @description Highest number of concurrent calls of the agent, from 1 to 60. */
            callnums: string;
        };
        /** StopVoiceToParticipantRequest */
        StopVoiceToParticipantRequest: {
            /** @description Kind of address by which the participant is named, expected as in playVoiceToParticipant. */
            addressType?: components["schemas"]["ConfAddressType"];
            /** @description Phone number or agent ID of the participant, expected as in playVoiceToParticipant. */
            address?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * SuccessWithErrorReason
         * @description The call succeeded; only a failure has a result with content.
         * @example {
         *       "message": "success",
         *       "retcode": "0",
         *       "result": {}
         *     }
         */
        SuccessWithErrorReason: {
            /** @description Description. Seen empty and as the word success. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description Empty in the printed example of a success. The table describes the result of a failure only. */
            result?: {
                /** @description Only on failure: the cause passed through from the call platform. */
                errorReason?: number;
            } | null;
        };
        /**
         * SuccessWithReservedResult
         * @description The call succeeded; result is reserved and carries nothing.
         * @example {
         *       "message": "success",
         *       "retcode": "0",
         *       "result": {}
         *     }
         */
        SuccessWithReservedResult: {
            /** @description Description. Seen empty and as the word success. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description Reserved field. The tables type it as an object; gateways also answer null, an empty string, or leave it out (inferred). */
            result?: {
                [key: string]: unknown;
            } | string | null;
        };
        /**
         * SuccessWithUnseenResult
         * @description The call succeeded. It was not seen whether the answer has a result, and which.
         * @example {
         *       "message": "success",
         *       "retcode": "0"
         *     }
         */
        SuccessWithUnseenResult: {
            /** @description Description. Seen empty and as the word success. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description Not seen; anything. */
            result?: unknown;
        };
        /**
         * SuccessWithoutResult
         * @description The call succeeded; the answer has no result.
         * @example {
         *       "message": "success",
         *       "retcode": "0"
         *     }
         */
        SuccessWithoutResult: {
            /** @description Description. Seen empty and as the word success. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
        };
        /**
         * SyncagentinfoSuccess
         * @description State and call information were read.
         */
        SyncagentinfoSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description State and call information of the agent. */
            result: {
                /** @description Call information; null in the printed example. */
                callinfo?: string | null;
                /** @description State of the agent and of the agent's calls. Most meanings are concluded from the names of the fields (inferred). */
                agentStateInfo?: {
                    /** @description Call feature of the call. Further values are possible; 41, 44 and 45 belong to the HPS. */
                    callFeature?: number;
                    /** @description Call data of the call (inferred). */
                    callData?: string;
                    /** @description State before the present one, with the values of state (inferred). */
                    lastState?: number;
                    /** @description Whether a busy request waits for the end of the call (inferred). */
                    preBusy?: boolean;
                    /** @description Whether the agent is talking for the first time in the call (inferred). */
                    firsttalkingFlag?: boolean;
                    /** @description Work number of the agent. */
                    workNo?: string;
                    /** @description Work number of the inspector who inspects the agent (inferred). */
                    qcWorkNo?: string;
                    /** @description Number of the caller. */
                    callerNo?: string;
                    /** @description Time when the hold began, in milliseconds since 1970; null in the printed example. */
                    beginHoldTime?: string | null;
                    /** @description Detail state of the agent. */
                    state?: components["schemas"]["DetailState"];
                    /** @description Call feature of the call in which the agent is talking (inferred), with the values of callFeature. */
                    talkingCallfeature?: number;
                    /** @description Not used. */
                    releaseFlag?: number;
                    /** @description Called number. */
                    calledNo?: string;
                    /** @description ID of the main call. */
                    mainCallId?: string;
                    /** @description Time of the second talk, in milliseconds since 1970; null in the printed example. */
                    secondTalkingTime?: string | null;
                    /** @description Whether a request for rest waits for the end of the call (inferred). */
                    preRest?: boolean;
                    /** @description ID of the recording. */
                    recordID?: string;
                    /** @description Present time, in milliseconds since 1970. */
                    currentTime?: string;
                    /** @description Time when the talk began, in milliseconds since 1970; null in the printed example. */
                    beginTalkingTime?: string | null;
                    /** @description The other party of the call (inferred). */
                    partner?: string;
                    /** @description ID of the held call. */
                    holdCallId?: string;
                    /** @description Time when the present state began, in milliseconds since 1970. A string in the table, a number in the printed example. */
                    agentStateBeginTime?: string | number;
                    /** @description Command under way (inferred). The values after 7 were not seen; that 4 and 5 are outgoing calls is inferred, because the quoted table lacks that word. */
                    curCommand?: number;
                    /** @description ID of the present call. */
                    curCallId?: string;
                    /** @description Mode of the sign-in. Its row was not seen; it stands here or beside agentStateInfo (inferred). */
                    signInMode?: unknown;
                    /** @description Time when the command began, in milliseconds since 1970; an empty string in the printed example. */
                    cmdBeginTime?: string;
                };
            };
        };
        /**
         * TransferFlag
         * @description Whether a call was set up by a transfer: yes means transferred, no means not transferred. Used by AgentEvent_Auto_Answer and AgentEvent_Ringing, in the field transfer.
         * @example no
         * @enum {string}
         */
        TransferFlag: "yes" | "no";
        /** TransferMediaCallRequest */
        TransferMediaCallRequest: {
            /** @description ID of the call to transfer. */
            callid: string;
            /** @description Calling number. */
            caller?: string;
            /**
             * @description Type of the target.
             * @enum {integer}
             */
            devicetype: 1 | 2 | 4;
            /**
             * @description Mode of the transfer; unlike in transfer, a number means the same for every devicetype. The notes of transfer say what the modes do.
             * @enum {integer}
             */
            mode: 0 | 2;
            /** @description Target, at most 24 characters: a queue ID, a work number or an access code, by devicetype. */
            address: string;
            /** @description Data for the receiver, at most 2048 bytes. */
            calldata?: string;
            /** @description ID of a skill queue; only with devicetype 2. */
            skillId?: components["schemas"]["WireInteger"];
        };
        /** TransferRequest */
        TransferRequest: {
            /**
             * @description Kind of the target; it decides the meaning of address and mode.
             * @enum {integer}
             */
            devicetype: 1 | 2 | 3 | 4 | 5;
            /** @description Target of the transfer, at most 24 digits: the ID of the queue for devicetype 1, the work number for 2, the IVR access code for 3, the system access code for 4, the number to dial for 5. */
            address: string;
            /**
             * @description Mode of the transfer; the meaning of a number depends on devicetype.
             * @enum {integer}
             */
            mode: 0 | 1 | 2 | 3 | 4;
            /** @description Data that travels with the call, at most 16k. */
            callappdata?: string;
            /** @description Caller number, at most 24 digits; may be empty. Only for a transfer to an external number, and without effect on a blind one. */
            caller?: string;
            /**
             * @description Media of the call; only for a transfer to an external number.
             * @default 0
             * @enum {integer}
             */
            mediaability?: 0 | 1 | 2;
            /**
             * @description Whether the caller is held during a three-party transfer. A boolean in the table, a string in the printed example.
             * @default true
             */
            holdflag?: components["schemas"]["WireBoolean"];
            /** @description ID of the skill queue; only with devicetype 2. */
            skillId?: components["schemas"]["WireInteger"];
        };
        /** UnholdParticipantRequest */
        UnholdParticipantRequest: {
            /** @description Kind of address by which the participant is named. */
            addressType: components["schemas"]["ConfAddressType"];
            /** @description Phone number or agent ID of the participant, at most 24 bytes. */
            address: string;
        };
        /**
         * UnknownEvent
         * @description An event that this description does not know. Generation excludes the known identifiers from eventType.
         * @example {
         *       "eventType": "AgentEvent_Of_A_Later_Edition",
         *       "workNo": "291",
         *       "content": null
         *     }
         */
        UnknownEvent: {
            /** @description Identifier of the event. */
            eventType: string;
            /** @description Agent ID. */
            workNo?: string;
            /** @description Anything; it depends on the event. */
            content?: unknown;
        };
        /**
         * UpdateGuidSuccess
         * @description The GUID was read.
         */
        UpdateGuidSuccess: {
            /** @description Description. */
            message: string;
            /**
             * @description Return code; 0 is success.
             * @constant
             */
            retcode: "0";
            /** @description The GUID of the session. */
            result: {
                /** @description GUID, unique for each user who is signed in. */
                guid?: string;
            };
        };
        /**
         * @description A boolean; its string form is valid on the wire too.
         * @enum {boolean}
         */
        WireBoolean: true | false;
        /** @description An integer; its string form is valid on the wire too. */
        WireInteger: number;
        /** @description Work number of an agent, a decimal string without leading zeros, signs or blanks. */
        WorkNumber: string;
    };
    responses: {
        /** @description Not an answer of the gateway, but of a proxy, a load balancer or a servlet container around it. No page documents it (inferred); expect HTML, text or nothing. */
        NotFromTheGateway: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "*/*": unknown;
            };
        };
    };
    parameters: {
        /**
         * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
         * @example 291
         */
        agentid: components["schemas"]["WorkNumber"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description The GUID of the session after the prefix `JSESSIONID=`. The text after the prefix is the value of the request header Guid.
         * @example JSESSIONID=279fe21d-2caa-4437-84c3-ab9e9dae20f5.AgentGateway0
         */
        "Set-GUID": string;
    };
    pathItems: never;
}
export type AdjustSkillRequest = components['schemas']['AdjustSkillRequest'];
export type AdjustVideoModeRequest = components['schemas']['AdjustVideoModeRequest'];
export type AgentChatCallOutCreated = components['schemas']['AgentChat_CallOutCreated'];
export type AgentChatCalloutFailed = components['schemas']['AgentChat_CalloutFailed'];
export type AgentChatConnected = components['schemas']['AgentChat_Connected'];
export type AgentChatDelayEmail = components['schemas']['AgentChat_DELAY_EMAIL'];
export type AgentChatDataRecved = components['schemas']['AgentChat_DataRecved'];
export type AgentChatDisconnected = components['schemas']['AgentChat_Disconnected'];
export type AgentChatRing = components['schemas']['AgentChat_Ring'];
export type AgentChatTransferFailed = components['schemas']['AgentChat_TransferFailed'];
export type AgentChatTransferStart = components['schemas']['AgentChat_TransferStart'];
export type AgentConfParticipantChanged = components['schemas']['AgentConf_ParticipantChanged'];
export type AgentConfPresidentChanged = components['schemas']['AgentConf_PresidentChanged'];
export type AgentConfRequestFailed = components['schemas']['AgentConf_RequestFailed'];
export type AgentConfRequestSuccess = components['schemas']['AgentConf_RequestSuccess'];
export type AgentConfRinging = components['schemas']['AgentConf_Ringing'];
export type AgentConfSelfJoinResult = components['schemas']['AgentConf_SelfJoinResult'];
export type AgentConfSelfLeaveResult = components['schemas']['AgentConf_SelfLeaveResult'];
export type AgentConfStopParticipantVoice = components['schemas']['AgentConf_StopParticipantVoice'];
export type AgentConfStopVoice = components['schemas']['AgentConf_StopVoice'];
export type AgentConfTimeout = components['schemas']['AgentConf_Timeout'];
export type AgentEvent = components['schemas']['AgentEvent'];
export type AgentEventAgentOccupyed = components['schemas']['AgentEvent_Agent_Occupyed'];
export type AgentEventAutoAnswer = components['schemas']['AgentEvent_Auto_Answer'];
export type AgentEventCallOutFail = components['schemas']['AgentEvent_Call_Out_Fail'];
export type AgentEventCallRelease = components['schemas']['AgentEvent_Call_Release'];
export type AgentEventConference = components['schemas']['AgentEvent_Conference'];
export type AgentEventConnectFail = components['schemas']['AgentEvent_Connect_Fail'];
export type AgentEventConsultFail = components['schemas']['AgentEvent_Consult_Fail'];
export type AgentEventControlWindowNotify = components['schemas']['AgentEvent_ControlWindow_Notify'];
export type AgentEventCustomerAlerting = components['schemas']['AgentEvent_Customer_Alerting'];
export type AgentEventCustomerRelease = components['schemas']['AgentEvent_Customer_Release'];
export type AgentEventHold = components['schemas']['AgentEvent_Hold'];
export type AgentEventImageCapture = components['schemas']['AgentEvent_ImageCapture'];
export type AgentEventIncomingCallInfo = components['schemas']['AgentEvent_Incoming_CallInfo'];
export type AgentEventInsideCallFail = components['schemas']['AgentEvent_Inside_Call_Fail'];
export type AgentEventMediaSwith = components['schemas']['AgentEvent_MediaSwith'];
export type AgentEventMessageData = components['schemas']['AgentEvent_MessageData'];
export type AgentEventNoAnswer = components['schemas']['AgentEvent_No_Answer'];
export type AgentEventNoAnswerFromCti = components['schemas']['AgentEvent_No_Answer_From_Cti'];
export type AgentEventOfflineQueueCall = components['schemas']['AgentEvent_Offline_Queue_Call'];
export type AgentEventOrdersNotify = components['schemas']['AgentEvent_Orders_Notify'];
export type AgentEventPreview = components['schemas']['AgentEvent_Preview'];
export type AgentEventPreviewCallOut = components['schemas']['AgentEvent_Preview_CallOut'];
export type AgentEventPreviewCallOutEx = components['schemas']['AgentEvent_Preview_CallOut_Ex'];
export type AgentEventReleaseRequest = components['schemas']['AgentEvent_ReleaseRequest'];
export type AgentEventReleaseResponse = components['schemas']['AgentEvent_ReleaseResponse'];
export type AgentEventReleasePreview = components['schemas']['AgentEvent_Release_Preview'];
export type AgentEventRequestConnect = components['schemas']['AgentEvent_RequestConnect'];
export type AgentEventReturnFromIvr = components['schemas']['AgentEvent_ReturnFromIvr'];
export type AgentEventRinging = components['schemas']['AgentEvent_Ringing'];
export type AgentEventSuccTransResult = components['schemas']['AgentEvent_SuccTransResult'];
export type AgentEventTalking = components['schemas']['AgentEvent_Talking'];
export type AgentEventTransOutResult = components['schemas']['AgentEvent_TransOutResult'];
export type AgentEventUserMediaAbility = components['schemas']['AgentEvent_UserMediaAbility'];
export type AgentEventLinkageCapability = components['schemas']['AgentEvent_linkageCapability'];
export type AgentEventLinkagePhoneCallOut = components['schemas']['AgentEvent_linkagePhoneCallOut'];
export type AgentEventLinkagePhoneHold = components['schemas']['AgentEvent_linkagePhoneHold'];
export type AgentEventLinkagePhoneMute = components['schemas']['AgentEvent_linkagePhoneMute'];
export type AgentEventLinkagePhoneStatus = components['schemas']['AgentEvent_linkagePhoneStatus'];
export type AgentEventLinkagePhoneTransferOut = components['schemas']['AgentEvent_linkagePhoneTransferOut'];
export type AgentEventLinkagePhoneTransferOutResult = components['schemas']['AgentEvent_linkagePhoneTransferOut_Result'];
export type AgentEventLinkagePhoneUnHold = components['schemas']['AgentEvent_linkagePhoneUnHold'];
export type AgentEventLinkagePhoneUnMute = components['schemas']['AgentEvent_linkagePhoneUnMute'];
export type AgentInfo = components['schemas']['AgentInfo'];
export type AgentMediaEventJumpPlayDone = components['schemas']['AgentMediaEvent_JumpPlayDone'];
export type AgentMediaEventPausePlayDone = components['schemas']['AgentMediaEvent_PausePlayDone'];
export type AgentMediaEventPlay = components['schemas']['AgentMediaEvent_Play'];
export type AgentMediaEventPlayFail = components['schemas']['AgentMediaEvent_Play_Fail'];
export type AgentMediaEventPlaySucc = components['schemas']['AgentMediaEvent_Play_Succ'];
export type AgentMediaEventRecord = components['schemas']['AgentMediaEvent_Record'];
export type AgentMediaEventRecordFail = components['schemas']['AgentMediaEvent_Record_Fail'];
export type AgentMediaEventResumePlayDone = components['schemas']['AgentMediaEvent_ResumePlayDone'];
export type AgentMediaEventStartRecordScreenFail = components['schemas']['AgentMediaEvent_StartRecordScreen_Fail'];
export type AgentMediaEventStartRecordScreenSucc = components['schemas']['AgentMediaEvent_StartRecordScreen_Succ'];
export type AgentMediaEventStopPlayDone = components['schemas']['AgentMediaEvent_StopPlayDone'];
export type AgentMediaEventStopRecordDone = components['schemas']['AgentMediaEvent_StopRecordDone'];
export type AgentMediaEventStopRecordScreenFail = components['schemas']['AgentMediaEvent_StopRecordScreen_Fail'];
export type AgentMediaEventStopRecordScreenSucc = components['schemas']['AgentMediaEvent_StopRecordScreen_Succ'];
export type AgentOtherAllAgentBusy = components['schemas']['AgentOther_All_Agent_Busy'];
export type AgentOtherBeQcStart = components['schemas']['AgentOther_BeQcStart'];
export type AgentOtherBeQcStop = components['schemas']['AgentOther_BeQcStop'];
export type AgentOtherInService = components['schemas']['AgentOther_InService'];
export type AgentOtherNote = components['schemas']['AgentOther_Note'];
export type AgentOtherPhoneAlerting = components['schemas']['AgentOther_PhoneAlerting'];
export type AgentOtherPhoneBusy = components['schemas']['AgentOther_PhoneBusy'];
export type AgentOtherPhoneOffhook = components['schemas']['AgentOther_PhoneOffhook'];
export type AgentOtherPhoneRelease = components['schemas']['AgentOther_PhoneRelease'];
export type AgentOtherPhoneUnknow = components['schemas']['AgentOther_PhoneUnknow'];
export type AgentOtherShutdownService = components['schemas']['AgentOther_ShutdownService'];
export type AgentState = components['schemas']['AgentState'];
export type AgentStateBusy = components['schemas']['AgentState_Busy'];
export type AgentStateCancelNotReadySuccess = components['schemas']['AgentState_CancelNotReady_Success'];
export type AgentStateCancelRestSuccess = components['schemas']['AgentState_CancelRest_Success'];
export type AgentStateCancelWorkSuccess = components['schemas']['AgentState_CancelWork_Success'];
export type AgentStateForceReady = components['schemas']['AgentState_Force_Ready'];
export type AgentStateForceSetNotReady = components['schemas']['AgentState_Force_SetNotReady'];
export type AgentStateReady = components['schemas']['AgentState_Ready'];
export type AgentStateRestTimeout = components['schemas']['AgentState_Rest_Timeout'];
export type AgentStateSetNotReadySuccess = components['schemas']['AgentState_SetNotReady_Success'];
export type AgentStateSetRestSuccess = components['schemas']['AgentState_SetRest_Success'];
export type AgentStateSetWorkSuccess = components['schemas']['AgentState_SetWork_Success'];
export type AgentStateWork = components['schemas']['AgentState_Work'];
export type ApplyToShiftPresidentRequest = components['schemas']['ApplyToShiftPresidentRequest'];
export type AssignUserInQueueRequest = components['schemas']['AssignUserInQueueRequest'];
export type BatchAddParticipantRequest = components['schemas']['BatchAddParticipantRequest'];
export type BatchRemoveParticipantRequest = components['schemas']['BatchRemoveParticipantRequest'];
export type BatchRemoveParticipantSuccess = components['schemas']['BatchRemoveParticipantSuccess'];
export type BeginNetPlayRequest = components['schemas']['BeginNetPlayRequest'];
export type BeginPlayRequest = components['schemas']['BeginPlayRequest'];
export type BeginRecordRequest = components['schemas']['BeginRecordRequest'];
export type BeginRecordSuccess = components['schemas']['BeginRecordSuccess'];
export type BusyReason = components['schemas']['BusyReason'];
export type CallFeature = components['schemas']['CallFeature'];
export type CallInfo = components['schemas']['CallInfo'];
export type CallInnerRequest = components['schemas']['CallInnerRequest'];
export type CallInnerSkillRequest = components['schemas']['CallInnerSkillRequest'];
export type CallInnerSkillSuccess = components['schemas']['CallInnerSkillSuccess'];
export type CallInnerSuccess = components['schemas']['CallInnerSuccess'];
export type CallRole = components['schemas']['CallRole'];
export type CalloutRequest = components['schemas']['CalloutRequest'];
export type CalloutSuccess = components['schemas']['CalloutSuccess'];
export type ChangeParticipantModeRequest = components['schemas']['ChangeParticipantModeRequest'];
export type ConfAddressType = components['schemas']['ConfAddressType'];
export type ConfJoinRequest = components['schemas']['ConfJoinRequest'];
export type ConferenceInfo = components['schemas']['ConferenceInfo'];
export type ConfiguredSkillQueue = components['schemas']['ConfiguredSkillQueue'];
export type CtiState = components['schemas']['CtiState'];
export type DetailState = components['schemas']['DetailState'];
export type DeviceCallType = components['schemas']['DeviceCallType'];
export type DeviceType = components['schemas']['DeviceType'];
export type Failure = components['schemas']['Failure'];
export type ForceLoginRequest = components['schemas']['ForceLoginRequest'];
export type ForceLoginSuccess = components['schemas']['ForceLoginSuccess'];
export type GetAgentEventSuccess = components['schemas']['GetAgentEventSuccess'];
export type GetAgentStatusSuccess = components['schemas']['GetAgentStatusSuccess'];
export type GetConnectInfoRequest = components['schemas']['GetConnectInfoRequest'];
export type GetConnectInfoSuccess = components['schemas']['GetConnectInfoSuccess'];
export type HoldParticipantRequest = components['schemas']['HoldParticipantRequest'];
export type ImageCaptureRequest = components['schemas']['ImageCaptureRequest'];
export type InnerHelpRequest = components['schemas']['InnerHelpRequest'];
export type InnerHelpSuccess = components['schemas']['InnerHelpSuccess'];
export type LoginExRequest = components['schemas']['LoginExRequest'];
export type LoginExSuccess = components['schemas']['LoginExSuccess'];
export type LoginInfoSuccess = components['schemas']['LoginInfoSuccess'];
export type LoginRequest = components['schemas']['LoginRequest'];
export type LoginSuccess = components['schemas']['LoginSuccess'];
export type MediaAbility = components['schemas']['MediaAbility'];
export type MediaType = components['schemas']['MediaType'];
export type ModifyAccountPwdExRequest = components['schemas']['ModifyAccountPwdExRequest'];
export type ModifyConfResourceRequest = components['schemas']['ModifyConfResourceRequest'];
export type OutboundDetectEvent = components['schemas']['OUTBOUND_DETECT_EVENT'];
export type PlayRelocationRequest = components['schemas']['PlayRelocationRequest'];
export type PlayVoiceToConfRequest = components['schemas']['PlayVoiceToConfRequest'];
export type PlayVoiceToParticipantRequest = components['schemas']['PlayVoiceToParticipantRequest'];
export type PlaybackSeconds = components['schemas']['PlaybackSeconds'];
export type PreviewCalloutRequest = components['schemas']['PreviewCalloutRequest'];
export type PreviewCalloutSuccess = components['schemas']['PreviewCalloutSuccess'];
export type ProlongTimeRequest = components['schemas']['ProlongTimeRequest'];
export type ProlongTimeSuccess = components['schemas']['ProlongTimeSuccess'];
export type PushEventRequest = components['schemas']['PushEventRequest'];
export type PushEventSuccess = components['schemas']['PushEventSuccess'];
export type QcAgentStateNotify = components['schemas']['QC_AgentState_Notify'];
export type QueryAgentInfoByMediaTypesRequest = components['schemas']['QueryAgentInfoByMediaTypesRequest'];
export type QueryAgentInfoByMediaTypesSuccess = components['schemas']['QueryAgentInfoByMediaTypesSuccess'];
export type QueryAgentInfoBySkillIdRequest = components['schemas']['QueryAgentInfoBySkillIdRequest'];
export type QueryAgentInfoBySkillIdSuccess = components['schemas']['QueryAgentInfoBySkillIdSuccess'];
export type QueryAgentInfoByWorkNoSuccess = components['schemas']['QueryAgentInfoByWorkNoSuccess'];
export type QueryAgentSkillsByWorkNoSuccess = components['schemas']['QueryAgentSkillsByWorkNoSuccess'];
export type QueryAgentSkillsSuccess = components['schemas']['QueryAgentSkillsSuccess'];
export type QueryAllCallInfoByAgentWorkNoExSuccess = components['schemas']['QueryAllCallInfoByAgentWorkNoExSuccess'];
export type QueryAllConfIdsSuccess = components['schemas']['QueryAllConfIdsSuccess'];
export type QueryAllOnlineAgentsSuccess = components['schemas']['QueryAllOnlineAgentsSuccess'];
export type QueryCallAppDataSuccess = components['schemas']['QueryCallAppDataSuccess'];
export type QueryCallInfoBeforeAnswerSuccess = components['schemas']['QueryCallInfoBeforeAnswerSuccess'];
export type QueryCallInfoByCallIdSuccess = components['schemas']['QueryCallInfoByCallIdSuccess'];
export type QueryCallInfoSuccess = components['schemas']['QueryCallInfoSuccess'];
export type QueryCallNumsOnAgentSuccess = components['schemas']['QueryCallNumsOnAgentSuccess'];
export type QueryCallStatisticsInfoExSuccess = components['schemas']['QueryCallStatisticsInfoExSuccess'];
export type QueryCallStatisticsInfoSuccess = components['schemas']['QueryCallStatisticsInfoSuccess'];
export type QueryConfInfosRequest = components['schemas']['QueryConfInfosRequest'];
export type QueryConfInfosSuccess = components['schemas']['QueryConfInfosSuccess'];
export type QueryCustomStateSuccess = components['schemas']['QueryCustomStateSuccess'];
export type QueryHoldListInfoExSuccess = components['schemas']['QueryHoldListInfoExSuccess'];
export type QueryHoldListInfoSuccess = components['schemas']['QueryHoldListInfoSuccess'];
export type QueryIvrInfoOnVdnSuccess = components['schemas']['QueryIVRInfoOnVdnSuccess'];
export type QueryQueueLengthBySkillIdSuccess = components['schemas']['QueryQueueLengthBySkillIdSuccess'];
export type QueryQueueLengthOnAgentSkillsSuccess = components['schemas']['QueryQueueLengthOnAgentSkillsSuccess'];
export type QueryQueueLengthOnAgentSuccess = components['schemas']['QueryQueueLengthOnAgentSuccess'];
export type QuerySkillQueueOnAgentVdnSuccess = components['schemas']['QuerySkillQueueOnAgentVDNSuccess'];
export type QueryStatInfoOfAcdRequest = components['schemas']['QueryStatInfoOfAcdRequest'];
export type QueryStatInfoOfAcdSuccess = components['schemas']['QueryStatInfoOfAcdSuccess'];
export type QueryWaitCallInfoBySkillIdSuccess = components['schemas']['QueryWaitCallInfoBySkillIdSuccess'];
export type RejectRequest = components['schemas']['RejectRequest'];
export type RequestAgentConfRequest = components['schemas']['RequestAgentConfRequest'];
export type ReturnCode = components['schemas']['ReturnCode'];
export type SendMessageRequest = components['schemas']['SendMessageRequest'];
export type SendNoteletExRequest = components['schemas']['SendNoteletExRequest'];
export type SetCallAppDataExRequest = components['schemas']['SetCallAppDataExRequest'];
export type SetCallNumsByMediaTypeRequest = components['schemas']['SetCallNumsByMediaTypeRequest'];
export type SetCallNumsRequest = components['schemas']['SetCallNumsRequest'];
export type StopVoiceToParticipantRequest = components['schemas']['StopVoiceToParticipantRequest'];
export type SuccessWithErrorReason = components['schemas']['SuccessWithErrorReason'];
export type SuccessWithReservedResult = components['schemas']['SuccessWithReservedResult'];
export type SuccessWithUnseenResult = components['schemas']['SuccessWithUnseenResult'];
export type SuccessWithoutResult = components['schemas']['SuccessWithoutResult'];
export type SyncagentinfoSuccess = components['schemas']['SyncagentinfoSuccess'];
export type TransferFlag = components['schemas']['TransferFlag'];
export type TransferMediaCallRequest = components['schemas']['TransferMediaCallRequest'];
export type TransferRequest = components['schemas']['TransferRequest'];
export type UnholdParticipantRequest = components['schemas']['UnholdParticipantRequest'];
export type UnknownEvent = components['schemas']['UnknownEvent'];
export type UpdateGuidSuccess = components['schemas']['UpdateGuidSuccess'];
export type WireBoolean = components['schemas']['WireBoolean'];
export type WireInteger = components['schemas']['WireInteger'];
export type WorkNumber = components['schemas']['WorkNumber'];
export type ResponseNotFromTheGateway = components['responses']['NotFromTheGateway'];
export type ParameterAgentid = components['parameters']['agentid'];
export type HeaderSetGuid = components['headers']['Set-GUID'];
export type $defs = Record<string, never>;
export interface operations {
    login: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description Sign-in data; password and phone number are mandatory. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    "Set-GUID": components["headers"]["Set-GUID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    forceLogin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description Sign-in data; password and phone number are mandatory. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForceLoginRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    "Set-GUID": components["headers"]["Set-GUID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForceLoginSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    handShake: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Token of the third party, at most 50 characters, which the gateway passes on with the events that it pushes. Special characters are not allowed and answered by 100-001. Renew it about every minute. Unlike the sign-in field serviceToken it is spelled with an underscore.
                 * @example b7f3c1d29a
                 */
                service_token?: string;
            };
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. There is no result. */
            200: {
                headers: {
                    "Set-GUID": components["headers"]["Set-GUID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithoutResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    resetSkill: {
        parameters: {
            query?: {
                /**
                 * @description IDs of skill queues joined by semicolons, at most 4000 characters in all. The agent signs in to those of them that are configured for the agent. With autoflag false and skillid empty the agent signs in to no skill queue.
                 * @example 1;2;3
                 */
                skillid?: string;
                /**
                 * @description Whether phone linkage is enabled (connection and hardphone linkage control). At present only eSpace 7910 phones on the CC network support it.
                 * @example 0
                 */
                phonelinkage?: 1 | 0;
            };
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description Whether to sign in to all configured skill queues: true for all, false for those of skillid. Any value other than true is processed as false.
                 * @example false
                 */
                autoflag: boolean;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    sayFree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    sayBusy: {
        parameters: {
            query?: {
                /**
                 * @description Busy reason code, an integer from 200 to 250. Empty or 0 means no busy reason code. Mandatory when an agent who is busy asks for busy again.
                 * @example 200
                 */
                reason?: number | 0;
                /** @description Whether to reset the busy reason of an agent who is busy. Mandatory when an agent who is busy asks for busy again. */
                prolong?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    cancelBusy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    rest: {
        parameters: {
            query?: {
                /**
                 * @description Whether to reset the rest reason of an agent who is resting. Mandatory when an agent who is resting asks for rest again.
                 * @example false
                 */
                prolong?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description Length of the rest in seconds, from 1 to 86399.
                 * @example 600
                 */
                time: number;
                /**
                 * @description Cause code of the rest, an integer from 0 to 255; 0 means that there is no cause code.
                 * @example 0
                 */
                restcause: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    cancelRest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    sayWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    cancelWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    forceLogout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. There is no result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithoutResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    forceLogoutWithReason: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description Cause code of the sign-out, an integer from 1 to 255.
                 * @example 1
                 */
                reason: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. There is no result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithoutResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    getAgentStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAgentStatusSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    queryAgentSkills: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryAgentSkillsSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    updateGuid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateGuidSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    syncagentinfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SyncagentinfoSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    setAgentAutoAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description Answering mode, a string of at most 5 characters. true means automatic answering, any other string manual answering.
                 * @example true
                 */
                isautoanswer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    setAgentAutoEnterIdle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description State after a call, a string of 1 to 5 characters. true means idle, any other string wrap-up. When the phone is not always off-hook, wrap-up must be chosen.
                 * @example true
                 */
                flag: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    setTalkRight: {
        parameters: {
            query: {
                /**
                 * @description Whether the agent answers inbound calls.
                 * @example 1
                 */
                flag: 1 | 0;
            };
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    loginInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginInfoSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    modifyAccountPwdEx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description The old and the new password; both are mandatory. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyAccountPwdExRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    loginEx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description Sign-in data; only the password is mandatory. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginExRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    "Set-GUID": components["headers"]["Set-GUID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginExSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    setCustomState: {
        parameters: {
            query: {
                /**
                 * @description Custom state, an integer from 0 to 65534.
                 * @example 1
                 */
                customstate: number;
            };
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. The reserved result is present after a success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    queryCustomState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryCustomStateSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    cancelSetCustomState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. It was not seen whether there is a result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithUnseenResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    queryAgentSkillsByWorkNo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description Work number of the other agent. That agent must be in the same VDN as agentid.
                 * @example 292
                 */
                workno: components["schemas"]["WorkNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryAgentSkillsByWorkNoSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    sendNoteletEx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description The receivers and the text; both are mandatory. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendNoteletExRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. The reserved result is null on success and {} on failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    vrcToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. It was not seen whether there is a result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithUnseenResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    getAgentEvent: {
        parameters: {
            query?: {
                /**
                 * @description Call data, used when the page of the agent toolbar is reloaded.
                 * @example XXX
                 */
                calldata?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    "Set-GUID": components["headers"]["Set-GUID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetAgentEventSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    releaseEx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    callout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description Whom to call and how; only called is mandatory. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalloutRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalloutSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    previewCallout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description Which preview call to place; both fields are mandatory. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewCalloutRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewCalloutSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    answer: {
        parameters: {
            query?: {
                /**
                 * @description ID of the ringing call. Needed when several calls are offered, as in multimedia.
                 * @example 1455885056-1095
                 */
                callid?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    callInner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description Whom to call; only called is mandatory. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallInnerRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallInnerSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    callInnerSkill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description Which skill queue to call; mandatory. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallInnerSkillRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallInnerSkillSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    innerHelp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description Whom to ask for help and how; only dstaddress is mandatory. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InnerHelpRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InnerHelpSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    beginMute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    endMute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    hold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    connectHold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description Unique ID of a call: that of the held one (inferred, the page does not say which). The callId of AgentEvent_linkagePhoneCallOut is not usable here.
                 * @example 1455885056-1095
                 */
                callid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    getHold: {
        parameters: {
            query?: {
                /**
                 * @description ID of the held call to take back. The callId of AgentEvent_linkagePhoneCallOut is not usable here.
                 * @example 1455885056-1095
                 */
                callid?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    transfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description Where to transfer the call and how; devicetype, address and mode are mandatory. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    cancelTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    secondDialEx: {
        parameters: {
            query: {
                /**
                 * @description Digits to send, 1 to 24 characters: digits, asterisks and number signs. A number sign must be percent-encoded as %23 in a query (inferred).
                 * @example 123
                 */
                number: string;
            };
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    confJoin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description Which held call to join; mandatory. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfJoinRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    dropCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description ID of the call to drop. The callId of AgentEvent_linkagePhoneCallOut is not usable here.
                 * @example 1455885056-1095
                 */
                callid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    disconnect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description Number of the party to drop, 1 to 24 digits: a work number, a softphone number or the number of a customer.
                 * @example 70093
                 */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    mediaSwitch: {
        parameters: {
            query?: {
                /**
                 * @description Medium to which the call is switched.
                 * @example 3
                 */
                mediaType?: 1 | 3;
                /**
                 * @description Direction of the video, seen from the user. Only with mediaType 3.
                 * @example 4
                 */
                videoDirection?: 1 | 2 | 3 | 4;
            };
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    adjustVideoMode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description Layout that the video call is to have; mandatory. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustVideoModeRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    requestAppointedCall: {
        parameters: {
            query: {
                /**
                 * @description ID of the skill queue.
                 * @example 25
                 */
                skillId: number;
            };
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description ID of the call to take, which is waiting in a queue.
                 * @example 1455885056-1095
                 */
                callid: string;
                /**
                 * @description Type of the queue. Only 0 is supported.
                 * @example 0
                 */
                skilltype: 0;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    snatchPickup: {
        parameters: {
            query: {
                /**
                 * @description Work number of the agent at whom the call is ringing.
                 * @example 292
                 */
                destWorkNo: number;
            };
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    reject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description Which call to refuse and how; only mode is mandatory. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    phonepickup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    phonehangup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    thirdPartyConfTransmitNum: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    startASR: {
        parameters: {
            query: {
                /**
                 * @description ID of the ringing call. The table of URI parameters lists it, but the URI template has no place for it; it goes into the query (inferred).
                 * @example 1455885056-1095
                 */
                callId: string;
            };
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    queryCallInfo: {
        parameters: {
            query?: {
                /**
                 * @description Whether the last call is answered when the agent has no call now: true if it is, false if not. This is the text of the page; the name and the code of several clients say the opposite, so the meaning is open.
                 * @example true
                 */
                isNoContainLastCall?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryCallInfoSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    queryCallAppData: {
        parameters: {
            query?: {
                /**
                 * @description Whether the call data are answered in Base64. Any value other than true is processed as false.
                 * @example true
                 */
                isEncodeResult?: boolean;
                /**
                 * @description ID of the call whose data are read. Mandatory for multimedia calls. The call must exist; the check is left to the CTI platform.
                 * @example 1455885056-1095
                 */
                callId?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryCallAppDataSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    setCallAppDataEx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description The call and its data; no field is mandatory. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SetCallAppDataExRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    queryHoldListInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryHoldListInfoSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    queryCallInfoBeforeAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryCallInfoBeforeAnswerSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    queryCallInfoByCallId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description ID of the call. The call must exist; the check is left to the CTI platform.
                 * @example 1455885056-1095
                 */
                callid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryCallInfoByCallIdSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    queryAllCallInfoByAgentWorkNoEx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description Work number of the other agent, a decimal string. The agent must exist; the check is left to the CTI platform.
                 * @example 292
                 */
                workno: components["schemas"]["WorkNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryAllCallInfoByAgentWorkNoExSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    queryCallNumsOnAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryCallNumsOnAgentSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    queryCallStatisticsInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryCallStatisticsInfoSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    queryCallStatisticsInfoEx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryCallStatisticsInfoExSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    queryWaitCallInfoBySkillId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description ID of the public skill queue. The queue must exist; the check is left to the CTI platform.
                 * @example 1
                 */
                skillid: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryWaitCallInfoBySkillIdSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    queryHoldListInfoEx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description Work number of the other agent, a decimal string, in the VDN of agentid. The agent must exist; the check is left to the CTI platform.
                 * @example 292
                 */
                workno: components["schemas"]["WorkNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryHoldListInfoExSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    assignUserInQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description The waiting call and the skill queue it goes to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignUserInQueueRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    requestAgentConf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description The conference asked for; only memberNum is mandatory. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestAgentConfRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    answerAgentConf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. It was not seen whether there is a result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithUnseenResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    rejectAgentConf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    requestLeaveAgentConf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    releaseAgentConf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    holdParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description The participant to hold and the voice file that goes with the hold. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldParticipantRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    unholdParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description The participant to take off hold. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnholdParticipantRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    prolongTime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description The time to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProlongTimeRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProlongTimeSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    applyToShiftPresident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description The agent who gets the chair. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyToShiftPresidentRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    batchAddParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description The participants to add and the announcement that welcomes them; only addresses is mandatory. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchAddParticipantRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. It was not seen whether there is a result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithUnseenResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    batchRemoveParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description The participants to remove. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchRemoveParticipantRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchRemoveParticipantSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    changeParticipantMode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description The participant and the new mode. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeParticipantModeRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    playVoiceToConf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description The file and how to play it; only voicePath is mandatory. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlayVoiceToConfRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. It was not seen whether there is a result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithUnseenResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    stopVoiceToConf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithErrorReason"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    playVoiceToParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description The participant and the file to play. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlayVoiceToParticipantRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithErrorReason"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    stopVoiceToParticipant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description The participant to whom the file plays, as far as known; other fields are possible. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StopVoiceToParticipantRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. It was not seen whether there is a result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithUnseenResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    modifyConfResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description Whether to add or to take away seats, and how many. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyConfResourceRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    queryConfInfos: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description The conferences to query. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryConfInfosRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryConfInfosSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    queryAllConfIds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryAllConfIdsSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    addInsert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description Work number of the agent to barge in on. That agent must be of the same VDN as the inspector.
                 * @example 292
                 */
                workNo: components["schemas"]["WorkNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    addSupervise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description Work number of the agent to listen to. That agent must be of the same VDN as the inspector.
                 * @example 292
                 */
                workNo: components["schemas"]["WorkNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    intercept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description Work number of the agent whose call is taken over. That agent must be of the same VDN as the inspector.
                 * @example 292
                 */
                workNo: components["schemas"]["WorkNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    interceptByCallId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description Work number of the agent whose call is taken over, a decimal string from 101 to 999999 without leading zeros, signs or blanks. The agent must be of the same VDN as the inspector.
                 * @example 292
                 */
                workNo: string;
                /**
                 * @description ID of the call to take over.
                 * @example 1455885056-1095
                 */
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    stopSuperviseOrInsert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description Work number of the inspected agent. That agent must be of the same VDN as the inspector.
                 * @example 292
                 */
                workNo: components["schemas"]["WorkNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    forceBusy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description Work number of the agent to make busy. That agent must be of the same VDN as the inspector.
                 * @example 292
                 */
                workNo: components["schemas"]["WorkNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    forceIdle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description Work number of the agent to make idle. That agent must be of the same VDN as the inspector.
                 * @example 292
                 */
                workNo: components["schemas"]["WorkNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    forceLogOutAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description Work number of the agent to sign out. That agent must be of the same VDN as the inspector.
                 * @example 292
                 */
                workNo: components["schemas"]["WorkNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    forceDropCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description ID of the call to release.
                 * @example 1455885056-1095
                 */
                callid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    adjustSkill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description The agent and the skill queues. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AdjustSkillRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    switchSuperviseOrInsert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description Work number of the inspected agent. That agent must be of the same VDN as the inspector.
                 * @example 292
                 */
                workNo: components["schemas"]["WorkNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    forceRest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description Work number of the agent to send to rest. That agent must be of the same VDN as the inspector.
                 * @example 292
                 */
                workNo: components["schemas"]["WorkNumber"];
                /**
                 * @description Length of the rest in seconds, from 1 to 86399.
                 * @example 600
                 */
                time: number;
                /**
                 * @description Rest reason code, from 1 to 255. Unlike restcause of rest, 0 is not in the range.
                 * @example 1
                 */
                reason: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    requestWhisperAgent: {
        parameters: {
            query?: {
                /**
                 * @description Work number of the agent to whisper to. That agent must be of the same VDN as the inspector. The page marks it as optional.
                 * @example 292
                 */
                whisperagentid?: components["schemas"]["WorkNumber"];
            };
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    requestStopWhisperAgent: {
        parameters: {
            query?: {
                /**
                 * @description Work number of the agent whispered to. That agent must be of the same VDN as the inspector. The page marks it as optional.
                 * @example 292
                 */
                whisperagentid?: components["schemas"]["WorkNumber"];
            };
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    requestSwitchInsertWhisperAgent: {
        parameters: {
            query: {
                /**
                 * @description Work number of the inspected agent. That agent must be of the same VDN as the inspector. The page marks it as optional.
                 * @example 292
                 */
                whisperagentid?: components["schemas"]["WorkNumber"];
                /**
                 * @description Kind of inspection to switch to.
                 * @example 0
                 */
                switchtype: 0 | 1 | 2;
            };
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    beginPlay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description The file and how to play it; only voicepath is mandatory. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginPlayRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    pausePlay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    resumePlay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    foreFastPlay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description Seconds to skip forward, a decimal string from 0 to 2147483647.
                 * @example 60
                 */
                time: components["schemas"]["PlaybackSeconds"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    backFastPlay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description Seconds to skip backward, a decimal string from 0 to 2147483647.
                 * @example 60
                 */
                time: components["schemas"]["PlaybackSeconds"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    stopPlay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    startRecordScreen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    stopRecordScreen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    beginRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description What to record and where to store it; only mediaType is mandatory. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginRecordRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BeginRecordSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    stopRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. It was not seen whether there is a result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithUnseenResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    beginNetPlay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description The file, the call center that holds it, and how to play it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginNetPlayRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. It was not seen whether there is a result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithUnseenResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    playRelocation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description The position to jump to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlayRelocationRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    queryQueueLengthOnAgent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryQueueLengthOnAgentSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    queryQueueLengthOnAgentSkills: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryQueueLengthOnAgentSkillsSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    querySkillQueueOnAgentVDN: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuerySkillQueueOnAgentVDNSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    queryQueueLengthBySkillId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description ID of the skill queue. It must exist; the CTI checks it.
                 * @example 25
                 */
                skillid: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryQueueLengthBySkillIdSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    queryStatInfoOfAcd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description The skill queues asked for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryStatInfoOfAcdRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryStatInfoOfAcdSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    queryIVRInfoOnVdn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryIVRInfoOnVdnSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description The call and the message. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMessageRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. It was not seen whether there is a result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithUnseenResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    setCallNums: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description The media type and the limit. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCallNumsRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. There is no result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithoutResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    transferMediaCall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description The call and its target. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferMediaCallRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. There is no result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithoutResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    getConnectInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description The user type and the call. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["GetConnectInfoRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetConnectInfoSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    imageCapture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description The user type and the call. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImageCaptureRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. There is no result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithoutResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    setCallNumsByMediaType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description The limits. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCallNumsByMediaTypeRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. It was not seen whether there is a result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuccessWithUnseenResult"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    queryAgentInfoBySkillId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description ID of the skill queue. It must exist; the CTI checks it.
                 * @example 25
                 */
                skillid: number;
            };
            cookie?: never;
        };
        /** @description Which of the agents to list. Both fields must be given, otherwise they have no effect. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["QueryAgentInfoBySkillIdRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryAgentInfoBySkillIdSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    queryAgentInfoByWorkNo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
                /**
                 * @description Work number of the agent asked for. That agent must be of the same VDN, and the number must exist; the CTI checks it.
                 * @example 292
                 */
                workno: components["schemas"]["WorkNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryAgentInfoByWorkNoSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    queryAllOnlineAgents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryAllOnlineAgentsSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    queryAgentInfoByMediaTypes: {
        parameters: {
            query?: {
                /**
                 * @description Media types as one string. The page does not explain its form and prints an address without a query.
                 * @example 1
                 */
                mediaTypes?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        /** @description The agents asked for; it was not seen whether a GET without a body is answered. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["QueryAgentInfoByMediaTypesRequest"];
            };
        };
        responses: {
            /** @description The outcome; retcode tells success from failure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueryAgentInfoByMediaTypesSuccess"] | components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    downloadRecordFile: {
        parameters: {
            query: {
                /**
                 * @description Path and file name of the recording, equal to fileName of AgentMediaEvent_Record.
                 * @example y:/1/0/20181217/120/1524488.V3
                 */
                recordId: string;
                /**
                 * @description Kind of the recording.
                 * @example 1
                 */
                filetype?: "1" | "2";
                /**
                 * @description ID of the node that holds the recording, as AgentMediaEvent_Record gives it. Mandatory in a CTI pool.
                 * @example 1
                 */
                locationId?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file (Content-Type application/octet-stream;charset=utf-8) or, after a failure, the return code as JSON (Content-Type application/json;charset=UTF-8). The printed failure has retcode 000-003, the message "no right to invite resource" and an empty string as its reserved result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                    "application/json": components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    downloadRecordFileByCallId: {
        parameters: {
            query: {
                /**
                 * @description ID of the recorded call.
                 * @example 1621413752-2011
                 */
                callId: string;
                /**
                 * @description Path and file name of a video file. Without it the audio file of the call is answered, with it that video file.
                 * @example Y:/90/0/20210519/4977/1642329.mp4
                 */
                hwFileName?: string;
                /**
                 * @description Work number of the inspected agent. Needed when the signed-in agent is an inspector and hwFileName is empty.
                 * @example 292
                 */
                workNo?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file (Content-Type application/octet-stream;charset=utf-8) or, after a failure, the return code as JSON (Content-Type application/json;charset=UTF-8). A list page of the group prints the failure of downloadRecordFile once more, for this operation (inferred): retcode 000-003, the message "no right to invite resource" and an empty string as the reserved result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                    "application/json": components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    downloadVideoFile: {
        parameters: {
            query: {
                /**
                 * @description ID of the conference.
                 * @example 7a008307-34ad-435b-bccd-222be5ac5385
                 */
                conferenceId: string;
                /**
                 * @description ID of the recording. Without it the file of the first recording address is answered.
                 * @example 0a08082d-df1e-4c06-9a97-c7c6f7a4724e
                 */
                recordId?: string;
                /**
                 * @description Which file of the recording is wanted.
                 * @example 0
                 */
                fileType: "0" | "1" | "2";
            };
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file (Content-Type application/octet-stream;charset=utf-8) or, after a failure, the return code as JSON (Content-Type application/json;charset=UTF-8). The printed failure has retcode 000-003, the message "no right to invite resource" and an empty string as its reserved result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                    "application/json": components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    downloadVideoFileEx: {
        parameters: {
            query: {
                /**
                 * @description Path and file name of the video file. A note of the page tells what happens without it, yet the table marks it as mandatory.
                 * @example Y:/90/0/20210519/4977/1642329.mp4
                 */
                recordId: string;
                /**
                 * @description ID of the node that holds the video. Mandatory in a CTI pool.
                 * @example 1
                 */
                locationId?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string without leading zeros, signs or blanks.
                 * @example 291
                 */
                agentid: components["parameters"]["agentid"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file (Content-Type application/octet-stream;charset=utf-8) or, after a failure, the return code as JSON (Content-Type application/json;charset=UTF-8). The printed failure has retcode 000-003, the message "no right to invite resource" and an empty string as its reserved result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                    "application/json": components["schemas"]["Failure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    pushEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The token that was given at the sign-in or by the last heartbeat, at most 50 characters. */
                service_token?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The events of one agent, oldest first. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PushEventRequest"];
            };
        };
        responses: {
            /** @description The answer of the receiver. retcode 0 means that the events were received, any other value that they were not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushEventSuccess"];
                };
            };
        };
    };
}
