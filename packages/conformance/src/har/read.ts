import { addressOf } from '../judge/address.ts';
import type { Exchange } from '../kit/exchange.ts';
import { type Order, orderOf } from '../traffic/moment.ts';
import { compare, Sequence } from '../traffic/sequence.ts';
import { type Seen, Traffic, type TrafficOptions } from '../traffic/traffic.ts';
import { type Found, filesOf } from './files.ts';
import { looksUnsorted } from './samples.ts';
import { readEntry, type Scanned, scan } from './scan.ts';
import type { EntryAt } from './splitter.ts';
import { Window } from './window.ts';

/** What recordings show. */
export interface Recordings extends Seen, Readonly<Scanned> {}

/** Where an entry is, and when it happened. */
interface Located extends EntryAt, Order {
  readonly file: string;
  readonly at: number;
  /** Whether it cannot be read. */
  readonly gap: boolean;
}

/** How many entries may overlap before the whole order is made first. */
const mostHeld = 10_000;

/**
 * Judges the recorded traffic of HAR files and folders of them, as one history in the order of time. Sends nothing, and
 * never holds more than a few entries.
 */
export function readRecordings(paths: readonly string[], options: TrafficOptions = {}): Recordings {
  const files = filesOf(paths);
  const once = looksUnsorted(files) ? undefined : readOnce(files, options);
  return once ?? readSorted(files, options);
}

/** Reads recordings that are in the order of time, as tools write them; gives up where they are not. */
function readOnce(files: readonly Found[], options: TrafficOptions): Recordings | undefined {
  const traffic = new Traffic(options);
  const scanned: Scanned = { files: 0, entries: 0, broken: [] };
  let others = 0;
  let inOrder = true;
  const sequence = new Sequence<Exchange | undefined>((exchange) => {
    if (exchange === undefined) traffic.forget();
    else traffic.see(exchange);
  });
  for (const file of files) {
    scan(file, scanned, (at, exchange) => {
      sequence.upTo(at);
      if (exchange !== undefined && !mayConcern(exchange, options.baseUrl)) others += 1;
      else inOrder = sequence.add(placed(traffic, at, exchange, options.baseUrl), exchange);
      inOrder &&= sequence.held < mostHeld;
      return inOrder;
    });
    if (!inOrder) return undefined;
  }
  sequence.end();
  return recordings(traffic, scanned, others);
}

/** Reads recordings twice: once to find the order, once in it. */
function readSorted(files: readonly Found[], options: TrafficOptions): Recordings {
  const traffic = new Traffic(options);
  const scanned: Scanned = { files: 0, entries: 0, broken: [] };
  let others = 0;
  const index: Located[] = [];
  for (const found of files) {
    scan(found, scanned, (at, exchange, where) => {
      if (exchange !== undefined && !mayConcern(exchange, options.baseUrl)) {
        others += 1;
        return true;
      }
      const { moment, causing } = placed(traffic, at, exchange, options.baseUrl);
      const { offset, length, line } = where;
      index.push({ file: found.file, offset, length, line, at, moment, causing, gap: exchange === undefined });
      return true;
    });
  }
  index.sort(compare);
  const window = new Window();
  try {
    for (const { file, line, offset, length, at, gap } of index) {
      const read = gap ? undefined : readEntry(window.read(file, offset, length), at, { file, line });
      if (read === undefined) traffic.forget();
      else if ('exchange' in read) traffic.see(read.exchange);
      else scanned.broken.push({ file, line, problem: 'The file has changed while it was read.' });
    }
  } finally {
    window.close();
  }
  return recordings(traffic, scanned, others);
}

function recordings(traffic: Traffic, scanned: Scanned, others: number): Recordings {
  const seen = traffic.end();
  return { ...seen, others: seen.others + others, ...scanned };
}

/** Whether an exchange is a call of the interface, or may be a push. */
function mayConcern({ request }: Exchange, baseUrl: string | undefined): boolean {
  if (addressOf(request.url, baseUrl) !== undefined) return true;
  return request.method === 'POST' && /"event(?:List)?"/.test(request.body ?? '');
}

/** Where an entry stands; one that cannot be read may have caused anything. */
function placed({ contract }: Traffic, at: number, exchange: Exchange | undefined, baseUrl: string | undefined): Order {
  return exchange === undefined ? { moment: at, causing: true } : orderOf(contract, exchange, baseUrl);
}
