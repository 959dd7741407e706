import { useState } from 'react';
import { useInterface, useShown } from '../data/hooks.ts';
import { Actions } from './actions.tsx';
import { AgentPanel } from './agent-panel.tsx';
import { Faults } from './faults.tsx';
import { Scenarios } from './scenarios.tsx';
import { Tabs } from './tabs.tsx';

interface Props {
  readonly agentid: string;
  readonly onAgent: (agentid: string) => void;
}

/** Where things are made to happen: by an agent, by customers and the platform, by faults, by scenarios. */
export function Console({ agentid, onAgent }: Props) {
  const [open, setOpen] = useState('agent');
  const [shown, show] = useState(agentid);
  // Who chooses an agent wants to see it.
  if (shown !== agentid) {
    show(agentid);
    if (agentid !== '') setOpen('agent');
  }
  const { post } = useInterface();
  const faults = useShown(({ parts }) => parts.faults.size);
  const tabs = {
    agent: { label: 'Agent' },
    actions: { label: 'Actions' },
    faults: { label: 'Faults', count: faults },
    ...(post.play && { scenarios: { label: 'Scenarios' } }),
  };
  return (
    <section className="card console" aria-label="Control">
      <h2 className="hidden">Control</h2>
      <Tabs label="Control" tabs={tabs} open={open} onOpen={setOpen}>
        {open === 'agent' && <AgentPanel agentid={agentid} onAgent={onAgent} />}
        {open === 'actions' && <Actions agentid={agentid} />}
        {open === 'faults' && <Faults />}
        {open === 'scenarios' && <Scenarios />}
      </Tabs>
    </section>
  );
}
