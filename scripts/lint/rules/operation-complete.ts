import { retryClasses } from '../../lib/facts.ts';
import type { Rule } from '../types.ts';

/** Every operation states its prerequisites, headers, events and retry class, and demands Guid where it lists it. */
export const operationComplete: Rule = () => ({
  Operation: {
    enter(operation, { location, report }) {
      const id = String(operation.operationId);
      for (const key of ['x-prerequisites', 'x-request-headers', 'x-events']) {
        if (Array.isArray(operation[key])) continue;
        report({
          message: `Operation ${id} has no ${key}; add it, [] where the page says none.`,
          location: location.key(),
        });
      }
      if (!retryClasses.some((retry) => retry === operation['x-retry'])) {
        report({
          message: `Operation ${id} has no x-retry; add one of ${retryClasses.join(', ')}.`,
          location: location.key(),
        });
      }
      const headers = (operation['x-request-headers'] ?? []) as string[];
      const secured = ((operation.security ?? []) as unknown[]).length > 0;
      if (headers.includes('Guid') !== secured) {
        report({
          message: `Operation ${id} lists Guid in only one of x-request-headers and security; make both say the same.`,
          location: location.key(),
        });
      }
    },
  },
});
