import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { feed } from './data/feed.ts';
import { showTheme } from './parts/theme.tsx';

showTheme();
void feed.run();
createRoot(document.getElementById('page') as HTMLElement).render(<App />);
