import { useOutcome } from '@ccgateway/react';
import { useState } from 'react';
import { act } from '../data/api.ts';
import { useInterface } from '../data/hooks.ts';
import { desks } from './desks.ts';
import { Problem } from './problem.tsx';
import { tell } from './toasts.tsx';

interface Props {
  /** The agent who is looked at; empty for none. */
  readonly agentid: string;
  readonly signedInElsewhere: boolean;
  readonly onSignedIn: (agentid: string) => void;
}

/** Signs an agent in on this page, with the project's client. */
export function SignIn({ agentid, signedInElsewhere, onSignedIn }: Props) {
  const [id, setId] = useState(agentid || '291');
  const { run, pending, outcome } = useOutcome(async (form: FormData) => {
    const given = (name: string) => String(form.get(name) ?? '');
    return desks.signIn(id, { password: given('password'), phonenum: given('phonenum') }, form.has('takeOver'));
  });
  const { post } = useInterface();
  const signInWithout = async () => {
    const result = await act('call', { agentid: id, operation: 'signin' });
    tell(`Sign in ${id}`, result);
    if (result.ok) onSignedIn(id);
  };
  const isElsewhere =
    signedInElsewhere || (outcome?.ok === false && outcome.kind === 'retcode' && outcome.retcode === '100-002');
  return (
    <form
      className="box action-form"
      aria-label="Sign in"
      onSubmit={async (event) => {
        event.preventDefault();
        const signedIn = await run(new FormData(event.currentTarget));
        if (signedIn.ok) onSignedIn(id);
      }}
    >
      <h3>{agentid ? `A desktop for agent ${agentid}` : 'Sign an agent in'}</h3>
      <p className="soft">Opens a small desktop on this page, made with the project's client and React hooks.</p>
      <div className="field-row">
        <label className="field">
          Agent ID
          <input
            name="agentid"
            inputMode="numeric"
            required
            value={id}
            autoComplete="off"
            onChange={(event) => setId(event.target.value)}
          />
        </label>
        <label className="field">
          Phone number
          <input name="phonenum" type="tel" required defaultValue="40038" autoComplete="off" />
        </label>
      </div>
      <label className="field">
        <span>
          Password <span className="soft">of the agents file; any without one</span>
        </span>
        <input name="password" type="password" autoComplete="off" />
      </label>
      {isElsewhere && (
        <label className="field-check field">
          <input name="takeOver" type="checkbox" /> Take the agent over from the desktop elsewhere
        </label>
      )}
      <Problem outcome={outcome} />
      <div className="form-end">
        {post.call && !signedInElsewhere && (
          <button type="button" onClick={signInWithout}>
            Without a desktop
          </button>
        )}
        <button type="submit" className="primary" disabled={pending}>
          Sign in
        </button>
      </div>
    </form>
  );
}
