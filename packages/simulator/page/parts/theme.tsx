import { useState } from 'react';
import { Icon } from './icon.tsx';

const key = 'ccgateway-simulator-theme';
const themes = ['system', 'light', 'dark'] as const;

type Theme = (typeof themes)[number];

function kept(): Theme {
  const theme = localStorage.getItem(key);
  return themes.find((one) => one === theme) ?? 'system';
}

/** Shows the theme that this browser chose before. */
export function showTheme(theme: Theme = kept()): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function ThemeSwitch() {
  const [theme, setTheme] = useState(kept);
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] as Theme;
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={`Theme: ${theme}; switch to ${next}`}
      title={`Theme: ${theme}`}
      onClick={() => {
        localStorage.setItem(key, next);
        showTheme(next);
        setTheme(next);
      }}
    >
      <Icon name={theme} />
    </button>
  );
}
