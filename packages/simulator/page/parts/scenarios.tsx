import { useState } from 'react';
import { act } from '../data/api.ts';
import { useInterface } from '../data/hooks.ts';
import { tell } from './toasts.tsx';

/** The scenarios that the simulator brings; the build puts them here. */
declare const SCENARIOS: readonly { readonly name: string; readonly text: string }[];

const first = `description: A caller rings, and hangs up.
steps:
  - ring: { agentid: '291', caller: '70093' }
  - after: 15000
    hangup: { agentid: '291' }
`;

/** Plays a scenario that the simulator brings, or one that is written here. */
export function Scenarios() {
  const { post } = useInterface();
  const [text, setText] = useState(first);
  return (
    <div className="box">
      <h3>Play a scenario</h3>
      {post.play?.description && <p className="soft">{post.play.description}</p>}
      <div className="buttons">
        {SCENARIOS.map(({ name, text: shipped }) => (
          <button type="button" key={name} onClick={() => setText(shipped)}>
            Take {name}
          </button>
        ))}
      </div>
      <label className="field">
        Scenario, as YAML
        <textarea
          className="code"
          rows={16}
          value={text}
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <div className="buttons form-end">
        {post.stop && (
          <button type="button" onClick={async () => tell('Stop', await act('stop'))}>
            Stop all
          </button>
        )}
        <button type="button" className="primary" onClick={async () => tell('Play', await act('play', { text }))}>
          Play
        </button>
      </div>
    </div>
  );
}
