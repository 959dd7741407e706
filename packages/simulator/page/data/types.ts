// What GET /simulator/feed tells of each thing, as far as this page shows it.

export interface AgentCall {
  readonly callid: string;
  readonly state: string;
  readonly kind: string;
  readonly muted: boolean;
}

export interface Agent {
  readonly agentid: string;
  readonly name: string;
  readonly state: string;
  readonly since: number;
  readonly reason: number;
  readonly wish: string | null;
  readonly mode: string | null;
  readonly skills: readonly number[];
  readonly waitingEvents: number;
  readonly inspects: string | null;
  readonly recording: string | null;
  readonly playback: unknown;
  readonly calls: readonly AgentCall[];
  readonly chats: readonly { readonly callid: string; readonly state: string; readonly mediatype: number }[];
  readonly conference: { readonly confid: number; readonly part: string } | null;
}

export interface Call {
  readonly callid: string;
  readonly kind: string;
  readonly caller: string;
  readonly called: string;
  readonly skillid: number;
  readonly video: boolean;
  readonly created: number;
  readonly waitingSince?: number;
  readonly parts: readonly {
    readonly agentid: string;
    readonly state: string;
    readonly muted: boolean;
    readonly since: number;
  }[];
}

export interface Queue {
  readonly skillid: number;
  readonly name: string;
  readonly mediatype: number;
  readonly waiting: number;
  readonly since: number | null;
  readonly agents: number;
  readonly idle: number;
}

export interface Chat {
  readonly callid: string;
  readonly state: string;
  readonly mediatype: number;
  readonly skillid: number;
  readonly agentid: string | null;
  readonly offered: string | null;
  readonly messages: readonly { readonly from: string; readonly text: string }[];
}

export interface Conference {
  readonly confid: number;
  readonly chair: string;
  readonly seats: number;
  readonly started: number;
  readonly ends: number;
  readonly participants: readonly {
    readonly agentid: string | null;
    readonly number: string | null;
    readonly joined: number | null;
    readonly held: boolean;
  }[];
}

/** A thing of a part that is shown as its fields, such as a fault. */
export type Fields = Readonly<Record<string, unknown>>;

export interface Parts {
  readonly agents: ReadonlyMap<string, Agent>;
  readonly calls: ReadonlyMap<string, Call>;
  readonly queues: ReadonlyMap<string, Queue>;
  readonly chats: ReadonlyMap<string, Chat>;
  readonly conferences: ReadonlyMap<string, Conference>;
  readonly faults: ReadonlyMap<string, Fields>;
  /** Rules about operations that take effect later, and those that wait. */
  readonly settling: ReadonlyMap<string, Fields>;
}

export interface LogLine {
  readonly seq: number;
  readonly time: number;
  readonly kind: 'request' | 'poll' | 'control' | 'event';
  readonly name: string;
  readonly agentid: string;
  readonly method?: string;
  readonly address?: string;
  readonly status?: number;
  readonly retcode?: string;
  readonly reason?: string;
  readonly note?: string;
  readonly dropped?: true;
  readonly took?: number;
}

export interface LogEntry extends LogLine {
  readonly sent?: unknown;
  readonly answered?: unknown;
}

/** The gateway's clock as it was told last. */
export interface GatewayClock {
  readonly now: number;
  /** Running unless the simulator says otherwise. */
  readonly state?: string;
}

/** JSON Schema, as far as forms are made of it. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly default?: unknown;
}

/** What GET /simulator/ says that there is. */
export interface Interface {
  readonly get: readonly string[];
  readonly post: Readonly<Record<string, Schema>>;
}

export interface Operation {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
}
