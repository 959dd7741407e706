import { act } from '../data/api.ts';
import { useInterface, useShown } from '../data/hooks.ts';
import { SchemaForm } from './schema-form.tsx';
import { tell } from './toasts.tsx';

/** Faults of requests, and operations that take effect later. */
export function Faults() {
  const { post } = useInterface();
  const faults = useShown(({ parts }) => parts.faults);
  return (
    <>
      <div className="box">
        <h3>Faults now</h3>
        {faults.size === 0 ? (
          <p className="soft">None; every request is answered as it should be.</p>
        ) : (
          <>
            <ul className="facts">
              {[...faults].map(([id, { id: _, operation, agentid, ...rest }]) => (
                <li key={id}>
                  <b>{String(operation ?? 'every operation')}</b>
                  {agentid !== undefined && ` of agent ${String(agentid)}`}:{' '}
                  {Object.entries(rest)
                    .map(([name, value]) => `${name} ${String(value)}`)
                    .join(', ')}
                </li>
              ))}
            </ul>
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
          <SchemaForm name="settle" schema={post.settle} label="Set" />
        </div>
      )}
    </>
  );
}
