import { type ReactNode, type RefObject, useId } from 'react';

interface Props {
  readonly label: string;
  /** The tabs by name, each with its words and, where there is something to count, a number. */
  readonly tabs: Readonly<Record<string, { readonly label: string; readonly count?: number }>>;
  readonly open: string;
  readonly onOpen: (name: string) => void;
  /** The element that scrolls what is open. */
  readonly panel?: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}

/** Tabs over one panel. The arrow keys go from tab to tab. */
export function Tabs({ label, tabs, open, onOpen, panel, children }: Props) {
  const id = useId();
  const names = Object.keys(tabs);
  const move = (event: React.KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? names.length - 1 : 0;
    if (step === 0) return;
    const next = names[(names.indexOf(open) + step) % names.length] as string;
    onOpen(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} onKeyDown={move}>
        {Object.entries(tabs).map(([name, tab]) => (
          <button
            type="button"
            role="tab"
            key={name}
            id={`${id}-${name}`}
            data-tab={name}
            aria-selected={name === open}
            aria-controls={`${id}-panel`}
            tabIndex={name === open ? 0 : -1}
            onClick={() => onOpen(name)}
          >
            {tab.label}
            {tab.count !== undefined && tab.count > 0 && <span className="badge">{tab.count}</span>}
          </button>
        ))}
      </div>
      <div
        className="tab-panel"
        role="tabpanel"
        ref={panel}
        id={`${id}-panel`}
        aria-labelledby={`${id}-${open}`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by the keyboard
        tabIndex={0}
      >
        {children}
      </div>
    </>
  );
}
