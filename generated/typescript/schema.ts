// Generated from spec/ by "npm run generate". Do not edit.
export interface paths {
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
         * The gateway pushes events to the agent's client
         * @description The gateway sends the events of an agent to the address callBackUri that login or forceLogin named. HTTPS with TLS 1.2 or later. After a failure the gateway tries again every 10 seconds; when the failing time adds up to 120 seconds it signs the agent out by force, and one success resets that sum.
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
        /**
         * AgentEvent
         * @description One event of one agent. The list is open: a gateway may send events that no page names, and a client must live with them.
         */
        AgentEvent: components["schemas"]["AgentEvent_Call_Release"] | components["schemas"]["AgentEvent_Customer_Release"] | components["schemas"]["AgentOther_InService"] | components["schemas"]["AgentOther_ShutdownService"] | components["schemas"]["AgentState_Ready"] | components["schemas"]["AgentState_SetNotReady_Success"] | components["schemas"]["AgentState_Work"] | components["schemas"]["UnknownEvent"];
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
            /** @description Call ID. Clients also meet an object that holds it (third-party). */
            content: string | {
                /** @description Call ID. */
                callid: string;
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
         * AgentOther_ShutdownService
         * @description The agent has been signed out. After an own sign-out it does not always arrive.
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
                /** @description Busy reason. 0 is none, 7 that the agent rejected or released the call, 200 to 250 are reasons of the contact centre's own. */
                reason: string;
            };
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
        /**
         * Failure
         * @description The call failed; retcode names the error.
         */
        ForceLogoutWithReasonFailure: {
            /** @description Description. Its wording is not documented. */
            message: string;
            /**
             * @description Return code.
             * @enum {string}
             */
            retcode: "100-005";
            /** @description Without meaning in a failure; seen absent, empty and null. */
            result?: unknown;
        };
        /**
         * Failure
         * @description The call failed; retcode names the error.
         */
        LoginExFailure: {
            /** @description Description. Its wording is not documented. */
            message: string;
            /**
             * @description Return code.
             * @enum {string}
             */
            retcode: "100-001" | "100-002" | "100-003" | "100-004" | "100-007" | "100-012" | "100-015" | "100-016" | "110-016" | "999-001";
            /** @description Without meaning in a failure; seen absent, empty and null. */
            result?: unknown;
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
         * Success
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
            /** @description What the sign-in answered. */
            result: {
                /** @description VDN ID. A string in the table, a number in the printed example. */
                vdnid?: string | number;
                /** @description Agent ID. */
                workno?: string;
                /** @description Three letters, for CTI Server, WebM and MailM in this order: T where the agent is signed in, F where that failed. Voice needs the CTI Server, text chat the WebM. At present an agent cannot be signed in to the MailM. */
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
         * Failure
         * @description The call failed; retcode names the error.
         */
        ReleaseExFailure: {
            /** @description Description. Its wording is not documented. */
            message: string;
            /**
             * @description Return code.
             * @enum {string}
             */
            retcode: "100-006" | "100-007" | "200-017";
            /** @description Without meaning in a failure; seen absent, empty and null. */
            result?: unknown;
        };
        /**
         * Failure
         * @description The call failed; retcode names the error.
         */
        ReleaseFailure: {
            /** @description Description. Its wording is not documented. */
            message: string;
            /**
             * @description Return code.
             * @enum {string}
             */
            retcode: "100-006" | "100-007" | "200-017";
            /** @description Without meaning in a failure; seen absent, empty and null. */
            result?: unknown;
        };
        /**
         * Failure
         * @description The call failed; retcode names the error.
         */
        ResetSkillFailure: {
            /** @description Description. Its wording is not documented. */
            message: string;
            /**
             * @description Return code.
             * @enum {string}
             */
            retcode: "000-002" | "100-006" | "100-007";
            /** @description Without meaning in a failure; seen absent, empty and null. */
            result?: unknown;
        };
        /**
         * Failure
         * @description The call failed; retcode names the error.
         */
        SayBusyFailure: {
            /** @description Description. Its wording is not documented. */
            message: string;
            /**
             * @description Return code.
             * @enum {string}
             */
            retcode: "000-002" | "100-006" | "100-007" | "100-009";
            /** @description Without meaning in a failure; seen absent, empty and null. */
            result?: unknown;
        };
        /**
         * Success
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
         * Success
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
         * @description A boolean; its string form is valid on the wire too.
         * @enum {boolean}
         */
        WireBoolean: true | false;
    };
    responses: {
        /** @description Not an answer of the gateway but of what stands in front of it or contains it: a proxy, a load balancer, a servlet container. No page documents it (inferred); expect HTML, text or nothing. */
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
         * @description Agent ID: the work number of the agent, a decimal string from 101 to 59999 without leading zeros, signs or blanks.
         * @example 291
         */
        agentid: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description The GUID of the session behind the prefix `JSESSIONID=`; what follows the prefix is the value of the request header Guid.
         * @example JSESSIONID=279fe21d-2caa-4437-84c3-ab9e9dae20f5.AgentGateway0
         */
        "Set-GUID": string;
    };
    pathItems: never;
}
export type AgentEvent = components['schemas']['AgentEvent'];
export type AgentEventCallRelease = components['schemas']['AgentEvent_Call_Release'];
export type AgentEventCustomerRelease = components['schemas']['AgentEvent_Customer_Release'];
export type AgentOtherInService = components['schemas']['AgentOther_InService'];
export type AgentOtherShutdownService = components['schemas']['AgentOther_ShutdownService'];
export type AgentStateReady = components['schemas']['AgentState_Ready'];
export type AgentStateSetNotReadySuccess = components['schemas']['AgentState_SetNotReady_Success'];
export type AgentStateWork = components['schemas']['AgentState_Work'];
export type ForceLogoutWithReasonFailure = components['schemas']['ForceLogoutWithReasonFailure'];
export type LoginExFailure = components['schemas']['LoginExFailure'];
export type LoginExRequest = components['schemas']['LoginExRequest'];
export type LoginExSuccess = components['schemas']['LoginExSuccess'];
export type ReleaseExFailure = components['schemas']['ReleaseExFailure'];
export type ReleaseFailure = components['schemas']['ReleaseFailure'];
export type ResetSkillFailure = components['schemas']['ResetSkillFailure'];
export type SayBusyFailure = components['schemas']['SayBusyFailure'];
export type SuccessWithReservedResult = components['schemas']['SuccessWithReservedResult'];
export type SuccessWithoutResult = components['schemas']['SuccessWithoutResult'];
export type UnknownEvent = components['schemas']['UnknownEvent'];
export type WireBoolean = components['schemas']['WireBoolean'];
export type ResponseNotFromTheGateway = components['responses']['NotFromTheGateway'];
export type ParameterAgentid = components['parameters']['agentid'];
export type HeaderSetGuid = components['headers']['Set-GUID'];
export type $defs = Record<string, never>;
export interface operations {
    loginEx: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string from 101 to 59999 without leading zeros, signs or blanks.
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
                    "application/json": components["schemas"]["LoginExSuccess"] | components["schemas"]["LoginExFailure"];
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
                 * @description Agent ID: the work number of the agent, a decimal string from 101 to 59999 without leading zeros, signs or blanks.
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
                    "application/json": components["schemas"]["SuccessWithoutResult"] | components["schemas"]["ForceLogoutWithReasonFailure"];
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
                 * @description Agent ID: the work number of the agent, a decimal string from 101 to 59999 without leading zeros, signs or blanks.
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
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["ResetSkillFailure"];
                };
            };
            default: components["responses"]["NotFromTheGateway"];
        };
    };
    sayBusy: {
        parameters: {
            query?: {
                /**
                 * @description Busy reason code, an integer from 200 to 250. Left empty or 0, there is no busy reason code. Mandatory when an agent who is busy asks for busy again.
                 * @example 200
                 */
                reason?: number | 0;
                /** @description Whether to reset the busy reason of an agent who is busy. Mandatory when an agent who is busy asks for busy again. */
                prolong?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Agent ID: the work number of the agent, a decimal string from 101 to 59999 without leading zeros, signs or blanks.
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
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["SayBusyFailure"];
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
                 * @description Agent ID: the work number of the agent, a decimal string from 101 to 59999 without leading zeros, signs or blanks.
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
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["ReleaseFailure"];
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
                 * @description Agent ID: the work number of the agent, a decimal string from 101 to 59999 without leading zeros, signs or blanks.
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
                    "application/json": components["schemas"]["SuccessWithReservedResult"] | components["schemas"]["ReleaseExFailure"];
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
                "application/json": {
                    /** @description Agent ID. */
                    workNo: string;
                    /** @description Events, the oldest first. */
                    eventList: components["schemas"]["AgentEvent"][];
                };
            };
        };
        responses: {
            /** @description What the receiver must answer. retcode 0 says that the events were received, anything else that they were not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Description. */
                        message: string;
                        /** @description 0 for received, anything else for failed. */
                        retcode: string;
                    };
                };
            };
        };
    };
}
