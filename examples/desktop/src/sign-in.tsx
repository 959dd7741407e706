import { openTabs, type Tabs } from '@ccgateway/client/tabs';
import { useOutcome } from '@ccgateway/react';
import { Problem } from './problem.tsx';

/** The address of the gateway that this browser used last; at first that of a simulator. */
export function baseUrl(): string {
  return localStorage.getItem('gateway') ?? 'http://127.0.0.1:8060/agentgateway/resource';
}

type Props = { readonly tabs: Tabs; readonly onTabs: (tabs: Tabs) => void; readonly notice: string };

/** @param onTabs told when the agent goes to another gateway, where other tabs may be */
export function SignIn({ tabs, onTabs, notice }: Props) {
  const { run, pending, outcome } = useOutcome(async (form: FormData) => {
    const given = (name: string) => `${form.get(name)}`;
    let own = tabs;
    if (given('gateway') !== baseUrl()) {
      localStorage.setItem('gateway', given('gateway'));
      tabs.close();
      own = await openTabs({ baseUrl: baseUrl() });
      onTabs(own);
    }
    const body = { password: given('password'), phonenum: given('phonenum'), autoanswer: false };
    return own.signIn(given('agentid'), body, { takeOver: form.has('takeOver') });
  });
  const fields = [
    ['Gateway', { name: 'gateway', type: 'url', defaultValue: baseUrl() }],
    ['Agent ID', { name: 'agentid', inputMode: 'numeric', autoComplete: 'username', defaultValue: '291' }],
    ['Password', { name: 'password', type: 'password', autoComplete: 'current-password', required: false }],
    ['Phone number', { name: 'phonenum', type: 'tel', defaultValue: '40038' }],
  ] as const;
  const elsewhere = outcome?.ok === false && outcome.kind === 'retcode' && outcome.retcode === '100-002';

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        run(new FormData(event.currentTarget));
      }}
    >
      <h1>Sign in</h1>
      <p role="status">{notice}</p>
      {fields.map(([label, field]) => (
        <label key={label}>
          {label} <input required {...field} />
        </label>
      ))}
      {elsewhere && (
        <label>
          <input name="takeOver" type="checkbox" /> Sign this agent out there and in here
        </label>
      )}
      <Problem outcome={outcome} />
      <button type="submit" aria-busy={pending} disabled={pending}>
        Sign in
      </button>
    </form>
  );
}
