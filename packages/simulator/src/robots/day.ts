/** A skill queue of a day: how many customers come, and how they are. */
export interface QueuePlan {
  readonly skillid: number;
  /** Customers in each hour from the beginning. */
  readonly perHour: readonly number[];
  /** Mean length of a talk. */
  readonly talkSeconds?: number;
  /** Mean time after which a customer gives up. */
  readonly patienceSeconds?: number;
  /** Mean time in the first IVR flow before the queue. */
  readonly ivrSeconds?: number;
}

/** A part of the agents who work at the same hours. */
export interface Shift {
  /** Hours from the beginning. */
  readonly from: number;
  readonly to: number;
  /** Which part of the agents, from 0 to 1. */
  readonly share: number;
}

/** How agents who work by themselves are, as means. */
export interface Habits {
  readonly answerSeconds: number;
  readonly wrapupSeconds: number;
  /** Minutes between two rests. */
  readonly restEveryMinutes: number;
  readonly restSeconds: number;
}

/** The habits of agents of whom nothing else is said. */
export const usualHabits: Habits = { answerSeconds: 4, wrapupSeconds: 20, restEveryMinutes: 100, restSeconds: 600 };

/** Mean lengths in seconds where a day gives none. */
export const usualTalk = 180;
export const usualPatience = 120;

/** A whole day of a contact centre, as scenario files have it. */
export interface Day {
  /** How many agents work by themselves; the customers are meant for so many. */
  readonly agents?: number;
  readonly queues: readonly QueuePlan[];
  readonly shifts?: readonly Shift[];
  readonly habits?: Partial<Habits>;
}

/** Most agents who work by themselves. */
export const mostRobots = 10_000;

/** Milliseconds of an hour. */
export const hour = 3_600_000;

/** How long a day is, in milliseconds: as long as customers come. */
export function lengthOf({ queues }: Day): number {
  return Math.max(...queues.map(({ perHour }) => perHour.length)) * hour;
}

const seconds = (description: string) => ({ type: 'integer', minimum: 1, maximum: 36_000, description });

const hours = (description: string) => ({ type: 'number', minimum: 0, maximum: 24, description });

/** JSON Schema of a day. */
export const daySchema = {
  description:
    'A whole day: customers who call and write by the hour, and agents who sign in, answer, talk, wrap up, rest and sign out by themselves. The same seed makes the same day.',
  type: 'object',
  additionalProperties: false,
  required: ['queues'],
  properties: {
    agents: {
      type: 'integer',
      minimum: 1,
      maximum: mostRobots,
      default: 20,
      description:
        'How many agents work by themselves. The option --agent-count changes it, and the number of customers with it.',
    },
    queues: {
      type: 'array',
      minItems: 1,
      description: 'The skill queues in which customers come.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['skillid', 'perHour'],
        properties: {
          skillid: { type: 'integer', minimum: 1, maximum: 65_535, description: 'The skill queue.' },
          perHour: {
            type: 'array',
            minItems: 1,
            maxItems: 24,
            items: { type: 'number', minimum: 0, maximum: 100_000 },
            description: 'Customers in each hour from the beginning; the longest list is the length of the day.',
          },
          talkSeconds: seconds(`Mean length of a talk; ${usualTalk} unless given.`),
          patienceSeconds: seconds(`Mean time until a customer gives up; ${usualPatience} unless given.`),
          ivrSeconds: seconds('Mean time in the first IVR before the queue; none unless given. Not for chats.'),
        },
      },
    },
    shifts: {
      type: 'array',
      minItems: 1,
      description: 'Who works when; everybody all the day unless given. Shares may add up to less than 1.',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['from', 'to', 'share'],
        properties: {
          from: hours('Hours from the beginning at which the agents sign in, within five minutes.'),
          to: hours('Hours from the beginning at which they sign out, when their last call is over.'),
          share: { type: 'number', minimum: 0, maximum: 1, description: 'Which part of the agents.' },
        },
      },
    },
    habits: {
      type: 'object',
      additionalProperties: false,
      description: 'How the agents are.',
      properties: {
        answerSeconds: seconds(`Mean time until an agent answers; ${usualHabits.answerSeconds} unless given.`),
        wrapupSeconds: seconds(`Mean time of wrap-up; ${usualHabits.wrapupSeconds} unless given.`),
        restEveryMinutes: seconds(`Mean minutes between two rests; ${usualHabits.restEveryMinutes} unless given.`),
        restSeconds: seconds(`Mean time of a rest; ${usualHabits.restSeconds} unless given.`),
      },
    },
  },
} as const;
