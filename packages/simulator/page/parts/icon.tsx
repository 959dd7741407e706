const paths = {
  system: 'M4 5h16v11H4zM9 20h6M12 16v4',
  light:
    'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v3M12 19v3M2 12h3M19 12h3M4.9 4.9 7 7M17 17l2.1 2.1M4.9 19.1 7 17M17 7l2.1-2.1',
  dark: 'M20 14.5A8 8 0 0 1 9.5 4 8 8 0 1 0 20 14.5z',
  phone:
    'M6.6 3H4.5A1.5 1.5 0 0 0 3 4.6 16.5 16.5 0 0 0 19.4 21a1.5 1.5 0 0 0 1.6-1.5v-2.1a1.5 1.5 0 0 0-1.2-1.5l-2.6-.5a1.5 1.5 0 0 0-1.5.6l-.8 1.1a13 13 0 0 1-6-6l1.1-.8a1.5 1.5 0 0 0 .6-1.5l-.5-2.6A1.5 1.5 0 0 0 6.6 3z',
  hangup: 'M3 15.5v-2C6 10.700 9 10 12 10s6 .7 9 3.500v2l-4.200 1-.8-3c-2.500-1-5.500-1-8 0l-.8 3z',
  play: 'M7 4.500v15l12-7.500z',
  pause: 'M8 5v14M16 5v14',
  forward: 'M4 5.500v13l8-6.500zM12 5.500v13l8-6.500z',
  close: 'M6 6l12 12M18 6 6 18',
} as const;

export type IconName = keyof typeof paths;

/** A sign beside or instead of a word; whoever cannot see it needs the word. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" className="icon" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
