import { useAgentEvents } from '@ccgateway/react';
import { useState } from 'react';

/** The latest events, the newest first. */
export function EventList() {
  const [events, setEvents] = useState<readonly { id: number; at: string; type: string }[]>([]);
  useAgentEvents(({ eventType: type }) => {
    const at = new Date().toLocaleTimeString();
    setEvents((before) => [{ id: (before[0]?.id ?? 0) + 1, at, type }, ...before.slice(0, 99)]);
  });
  return (
    <aside>
      <h2>Events</h2>
      <ol>
        {events.map(({ id, at, type }) => (
          <li key={id}>
            <time>{at}</time> {type}
          </li>
        ))}
      </ol>
    </aside>
  );
}
