import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { feed } from './data/feed.ts';
import { keepWhenLeft, takeKept } from './data/kept.ts';
import { desks } from './parts/desks.ts';
import { showTheme } from './parts/theme.tsx';

showTheme();
void desks.resume(takeKept('desks') ?? []);
keepWhenLeft('desks', () => desks.snapshots());
void feed.run();
createRoot(document.getElementById('page') as HTMLElement).render(<App />);
