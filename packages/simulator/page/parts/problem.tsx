import type { Outcome } from '@ccgateway/client';
import { describe } from '@ccgateway/client/retcodes';

/** Says why the gateway refused and what to do; nothing for a success. */
export function Problem({ outcome }: { readonly outcome: Outcome<unknown> | undefined }) {
  if (!outcome || outcome.ok) return null;
  const { meaning, advice } = describe(outcome);
  return (
    <p role="alert" className="reason">
      {meaning} {advice}
    </p>
  );
}
