import type { AgentIds } from '../centre/agent-ids.ts';
import { type AgentSettings, type IvrSettings, type SkillSettings, usualSkills } from '../centre/settings.ts';
import { FileError, readYaml } from '../control/yaml-file.ts';
import { agentIdsIn } from '../wire/described.ts';

/** The content of a file of agents. */
export interface AgentsFile {
  readonly agents?: readonly AgentSettings[];
  readonly skills?: readonly SkillSettings[];
  readonly ivrs?: readonly IvrSettings[];
  readonly vdn?: number;
}

const skillId = { type: 'integer', minimum: 1, maximum: 65_535 };

const schemaOf = (agentIds: AgentIds) => ({
  type: 'object',
  additionalProperties: false,
  properties: {
    agents: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['agentid'],
        properties: {
          // YAML reads an unquoted ID as a number.
          agentid: {
            anyOf: [
              { type: 'integer', minimum: agentIds.minimum, maximum: agentIds.maximum },
              { type: 'string', pattern: agentIds.pattern.source },
            ],
          },
          password: { type: 'string' },
          name: { type: 'string' },
          inspector: { type: 'boolean' },
          skills: { type: 'array', items: skillId },
        },
      },
    },
    skills: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'name'],
        properties: { id: skillId, name: { type: 'string' }, mediatype: { type: 'integer' } },
      },
    },
    ivrs: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'access'],
        properties: {
          id: { type: 'integer', minimum: 1, maximum: 65_535 },
          access: { type: 'string', pattern: '^[0-9*#]{1,24}$' },
          description: { type: 'string' },
          serviceNo: { type: 'integer', minimum: 0, maximum: 65_535 },
        },
      },
    },
    vdn: { type: 'integer', minimum: 1 },
  },
});

/** Reads a file of agents and skill queues. */
export function parseAgentsFile(text: string, file: string, agentIds: AgentIds = agentIdsIn()): AgentsFile {
  const { agents, ...rest } = readYaml(text, file, schemaOf(agentIds)) as AgentsFile;
  const agent = firstTwice((agents ?? []).map(({ agentid }) => String(agentid)));
  if (agent !== undefined) throw new FileError(`${file}: agent ${agent} is there twice; keep one.`);
  const queues = (rest.skills ?? usualSkills).map(({ id }) => id);
  const skill = firstTwice(queues);
  if (skill !== undefined) throw new FileError(`${file}: skill ${skill} is there twice; keep one.`);
  const stray = agents?.flatMap(({ skills = [] }) => skills).find((id) => !queues.includes(id));
  if (stray !== undefined)
    throw new FileError(`${file}: an agent has the skill ${stray}, which is not among the skills; add it there.`);
  return agents ? { ...rest, agents: agents.map((agent) => ({ ...agent, agentid: String(agent.agentid) })) } : rest;
}

function firstTwice<Value>(values: readonly Value[]): Value | undefined {
  return values.find((value, at) => values.indexOf(value) !== at);
}

/** Reads `291` or `291:password`; undefined for what is no agent ID. */
export function parseAgent(text: string, agentIds: AgentIds = agentIdsIn()): AgentSettings | undefined {
  const colon = text.indexOf(':');
  const agentid = colon < 0 ? text : text.slice(0, colon);
  if (!agentIds.pattern.test(agentid)) return undefined;
  return colon < 0 ? { agentid } : { agentid, password: text.slice(colon + 1) };
}
