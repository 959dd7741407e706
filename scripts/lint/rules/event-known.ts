import { nearest } from '../../model/nearest.ts';
import { allOperations, fileOf, type Rule } from '../rule.ts';

/** Every event that an operation causes is a member of the union AgentEvent. */
export const eventKnown: Rule = ({ model }) => {
  const known = model.events.map(({ type }) => type);
  return allOperations(model).flatMap((operation) =>
    operation.events.flatMap(({ event }, index) => {
      if (known.includes(event)) return [];
      const close = nearest(event, known);
      const cure =
        close === undefined
          ? `write spec/events/${event}.yaml and add it to spec/schemas/AgentEvent.yaml, or correct the name.`
          : `did you mean ${close}?`;
      return {
        file: fileOf(operation),
        keys: ['x-events', index, 'event'],
        text: `event ${event} is not known; ${cure}`,
      };
    }),
  );
};
