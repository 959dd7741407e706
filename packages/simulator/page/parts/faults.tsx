import { act } from '../data/api.ts';
import { useInterface, useShown } from '../data/hooks.ts';
import type { Fields } from '../data/types.ts';
import { SchemaForm } from './schema-form.tsx';
import { tell } from './toasts.tsx';

/** Faults of requests, and operations that take effect later. */
export function Faults() {
  const { post } = useInterface();
  const faults = useShown(({ parts }) => parts.faults);
  const settling = useShown(({ parts }) => parts.settling);
  return (
    <>
      <div className="box">
        <h3>Faults now</h3>
        {faults.size === 0 ? (
          <p className="soft">None; every request is answered as it should be.</p>
        ) : (
          <>
            <FieldsList things={faults} />
            <button type="button" onClick={async () => tell('Heal', await act('heal'))}>
              Heal all
            </button>
          </>
        )}
      </div>
      {post.fault && (
        <div className="box">
          <h3>New fault</h3>
          {post.fault.description && <p className="soft">{post.fault.description}</p>}
          <SchemaForm name="fault" schema={post.fault} label="Inject the fault" />
        </div>
      )}
      {post.settle && (
        <div className="box">
          <h3>Settle</h3>
          {post.settle.description && <p className="soft">{post.settle.description}</p>}
          <FieldsList things={settling} />
          <SchemaForm name="settle" schema={post.settle} label="Set" />
        </div>
      )}
    </>
  );
}

/** What concerns requests: which operation, whose, and how. */
function FieldsList({ things }: { readonly things: ReadonlyMap<string, Fields> }) {
  return (
    <ul className="facts">
      {[...things].map(([id, { id: _, operation, agentid, waits, ...rest }]) => (
        <li key={id}>
          {waits === true && 'waits: '}
          <b>{String(operation ?? 'every operation')}</b>
          {agentid !== undefined && ` of agent ${String(agentid)}`}{' '}
          {Object.entries(rest)
            .map(([name, value]) => `${name} ${String(value)}`)
            .join(', ')}
        </li>
      ))}
    </ul>
  );
}
