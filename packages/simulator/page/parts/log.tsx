import { memo, useEffect, useMemo, useState } from 'react';
import { readEntry } from '../data/api.ts';
import { useShown } from '../data/hooks.ts';
import type { LogEntry, LogLine } from '../data/types.ts';
import { Icon } from './icon.tsx';
import { useWindow } from './use-window.ts';

const rowHeight = 30;

const kinds = { request: 'Requests', event: 'Events', control: 'Control', poll: 'Polls' } as const;

const timeOfDay = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

/** The newest requests and events, the newest first. */
export function Log() {
  const newest = useShown(({ log }) => log);
  const [frozen, freeze] = useState<readonly LogLine[]>();
  const [text, setText] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set(['poll']));
  const [refusals, setRefusals] = useState(false);
  const [open, setOpen] = useState<number>();
  const log = frozen ?? newest;
  const found = useMemo(() => {
    const words = text.trim().toLowerCase();
    return log
      .filter((line) => !left.has(line.kind) && (!refusals || isRefused(line)) && (words === '' || holds(line, words)))
      .reverse();
  }, [log, text, left, refusals]);
  const { scroller, from, to, above, below } = useWindow(found.length, rowHeight);
  const toggle = (kind: string) => {
    const next = new Set(left);
    if (!next.delete(kind)) next.add(kind);
    setLeft(next);
  };
  return (
    <section className="card log" aria-label="Requests and events">
      <header className="card-head">
        <h2>Requests and events</h2>
        <div className="filters">
          <input
            type="search"
            placeholder="Operation, event, agent, reason"
            aria-label="Filter the log by text"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <fieldset className="toggles">
            <legend className="hidden">What is shown</legend>
            {Object.entries(kinds).map(([kind, label]) => (
              <button type="button" key={kind} aria-pressed={!left.has(kind)} onClick={() => toggle(kind)}>
                {label}
              </button>
            ))}
            <button type="button" aria-pressed={refusals} onClick={() => setRefusals(!refusals)}>
              Refusals only
            </button>
            <button
              type="button"
              aria-pressed={frozen !== undefined}
              onClick={() => freeze(frozen ? undefined : newest)}
            >
              Freeze
            </button>
          </fieldset>
        </div>
      </header>
      <div className="log-body" data-open={open === undefined ? undefined : true}>
        <div className="scroller" ref={scroller}>
          <ol className="lines" style={{ height: found.length * rowHeight }}>
            {above > 0 && <li aria-hidden="true" style={{ height: above }} />}
            {found.slice(from, to).map((line) => (
              <Line key={line.seq} line={line} open={line.seq === open} onOpen={setOpen} />
            ))}
            {below > 0 && <li aria-hidden="true" style={{ height: below }} />}
          </ol>
          {found.length === 0 && (
            <p className="empty">{log.length === 0 ? 'Nothing has happened yet.' : 'Nothing is like that.'}</p>
          )}
        </div>
        {open !== undefined && <Detail seq={open} onClose={() => setOpen(undefined)} />}
      </div>
    </section>
  );
}

interface LineProps {
  readonly line: LogLine;
  readonly open: boolean;
  readonly onOpen: (seq: number) => void;
}

const Line = memo(function Line({ line, open, onOpen }: LineProps) {
  const { seq, time, kind, name, agentid, retcode, status = 0, reason, note, dropped, method, address } = line;
  const refused = isRefused(line);
  const outcome = dropped ? 'broken' : kind === 'event' ? '' : retcode || String(status);
  const why = reason ?? note;
  return (
    <li>
      <button
        type="button"
        className="line"
        aria-expanded={open}
        data-kind={kind}
        data-refused={refused || undefined}
        onClick={() => onOpen(seq)}
      >
        <span className="line-time">{timeOfDay.format(time)}</span>
        <span className="line-kind">{kind}</span>
        {agentid && <span className="line-agent">{agentid}</span>}
        <span className="line-name">{name || `${method} ${address}`}</span>
        {outcome && <span className="line-outcome">{outcome}</span>}
        {why && <span className="line-reason">{why}</span>}
      </button>
    </li>
  );
});

/** One entry with what was sent and answered. */
function Detail({ seq, onClose }: { readonly seq: number; readonly onClose: () => void }) {
  const [entry, setEntry] = useState<LogEntry | 'gone'>();
  useEffect(() => {
    let wanted = true;
    setEntry(undefined);
    readEntry(seq).then(
      (read) => wanted && setEntry(read),
      () => wanted && setEntry('gone'),
    );
    return () => {
      wanted = false;
    };
  }, [seq]);
  return (
    <aside className="detail" aria-label="Detail" aria-live="polite">
      <button type="button" className="icon-button" aria-label="Close the detail" onClick={onClose}>
        <Icon name="close" />
      </button>
      {entry === undefined && <p className="soft">Reading…</p>}
      {entry === 'gone' && <p>The simulator keeps the newest entries only; this one is gone.</p>}
      {typeof entry === 'object' && <Entry entry={entry} />}
    </aside>
  );
}

function Entry({ entry }: { readonly entry: LogEntry }) {
  const { kind, name, method, address, status, retcode, reason, note, dropped, took, agentid, time } = entry;
  return (
    <>
      <h3>{name || address}</h3>
      <dl>
        <Fact name="When" value={new Date(time).toLocaleString('en-GB')} />
        <Fact name="Agent" value={agentid} />
        {method !== undefined && <Fact name="Request" value={`${method} ${address}`} />}
        {status !== undefined && (
          <Fact name="Answer" value={dropped ? 'none: the connection was broken' : `HTTP ${status}`} />
        )}
        <Fact name="Return code" value={retcode} />
        {took !== undefined && <Fact name="Took" value={`${took} ms`} />}
      </dl>
      {reason && <p className="reason">{reason}</p>}
      {note && <p className="note">{note}</p>}
      {kind !== 'event' && <Body title="Sent" value={entry.sent} />}
      <Body title={kind === 'event' ? 'Content' : 'Answered'} value={entry.answered} />
    </>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string | undefined }) {
  if (!value) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Body({ title, value }: { readonly title: string; readonly value: unknown }) {
  const text = value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  return (
    <>
      <h4>{title}</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by the keyboard */}
      <pre tabIndex={0}>{text}</pre>
    </>
  );
}

function isRefused({ status = 200, retcode = '0', dropped }: LogLine): boolean {
  return dropped === true || status >= 400 || retcode !== '0';
}

function holds({ name, agentid, reason = '', note = '', retcode = '', address = '' }: LogLine, words: string): boolean {
  return [name, agentid, reason, note, retcode, address].some((field) => field.toLowerCase().includes(words));
}
