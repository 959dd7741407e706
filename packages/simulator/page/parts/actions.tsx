import { useState } from 'react';
import { act, loadState } from '../data/api.ts';
import { useInterface } from '../data/hooks.ts';
import { SchemaForm } from './schema-form.tsx';
import { tell } from './toasts.tsx';

/** Actions with a place of their own on this page. */
const elsewhere: ReadonlySet<string> = new Set(['fault', 'heal', 'settle', 'clock', 'reset', 'play', 'stop']);

/** Every action of the control interface that has no place of its own, with a form made of its schema. */
export function Actions({ agentid }: { readonly agentid: string }) {
  const { post } = useInterface();
  const names = Object.keys(post).filter((name) => !elsewhere.has(name));
  const [chosen, choose] = useState('ring');
  const schema = post[chosen];
  return (
    <>
      <fieldset className="choices">
        <legend>Make something happen</legend>
        {names.map((name) => (
          <button type="button" key={name} aria-pressed={name === chosen} onClick={() => choose(name)}>
            {name}
          </button>
        ))}
      </fieldset>
      {schema && (
        <div className="box">
          <h3>{chosen}</h3>
          {schema.description && <p className="soft">{schema.description}</p>}
          <SchemaForm
            key={`${chosen} ${agentid}`}
            name={chosen}
            schema={schema}
            given={{ agentid }}
            label={`Do ${chosen}`}
          />
        </div>
      )}
      <State />
    </>
  );
}

/** Back to the start, or to a state that was saved. */
function State() {
  const { get, post } = useInterface();
  const resets = post.reset;
  if (!resets) return null;
  const hasState = get.includes('state');
  return (
    <div className="box">
      <h3>State of the simulator</h3>
      {resets.description && <p className="soft">{resets.description}</p>}
      <div className="buttons">
        <button type="button" onClick={async () => tell('Reset', await act('reset'))}>
          Reset
        </button>
        {resets.properties?.empty && (
          <button type="button" onClick={async () => tell('Empty', await act('reset', { empty: true }))}>
            Reset to empty
          </button>
        )}
        {hasState && (
          <>
            <a className="button" href="./state" download="simulator-state.json">
              Save state
            </a>
            <label className="button">
              Load state
              <input
                type="file"
                accept="application/json"
                className="hidden"
                onChange={async ({ target }) => {
                  const file = target.files?.[0];
                  if (file) tell('Load state', await loadState(await file.text()));
                  target.value = '';
                }}
              />
            </label>
          </>
        )}
      </div>
      {hasState && <p className="soft">A saved state holds the GUID of every agent; keep it secret.</p>}
    </div>
  );
}
