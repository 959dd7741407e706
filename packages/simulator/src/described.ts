import type { Wire } from '@ccgateway/openapi/model';
import wire from '@ccgateway/openapi/wire.json' with { type: 'json' };
import { agentIdsOf } from './agent-ids.ts';

/** The interface that the simulator answers. */
export const described = wire as unknown as Wire;

/** The agent IDs that the interface has. */
export const agentIds = agentIdsOf(described);
