// The two sides of a change. Requests are written by clients, answers by gateways; a push is the other way round.
import type { Judgement, Side, Writer } from './change.ts';

export const major = (text: string): Side => ({ level: 'major', text });
export const minor = (text: string): Side => ({ level: 'minor', text });
export const patch = (text: string): Side => ({ level: 'patch', text });
export const nothing = patch('Nothing to do.');

/** A judgement by who writes and who reads. */
export function sides(by: Writer, what: string, writes: Side, reads: Side): Judgement {
  return by === 'client' ? { what, clients: writes, gateways: reads } : { what, clients: reads, gateways: writes };
}

/** Fewer values are valid: whoever writes the others breaks the contract. */
export function narrower(by: Writer, what: string): Judgement {
  return by === 'client'
    ? {
        what,
        clients: major('What a client may have sent is no longer allowed and may be refused.'),
        gateways: nothing,
      }
    : { what, clients: nothing, gateways: major('What a gateway may have sent breaks the contract now.') };
}

/** More values are valid: whoever reads them must understand the others too. */
export function wider(by: Writer, what: string): Judgement {
  return by === 'client'
    ? {
        what,
        clients: minor('A client may send more than before.'),
        gateways: minor('A gateway must accept more than before.'),
      }
    : {
        what,
        clients: major('A client must understand what could not come before.'),
        gateways: minor('A gateway may send more than before.'),
      };
}

/** Values that were valid are not, and others are. */
export function other(by: Writer, what: string): Judgement {
  return by === 'client'
    ? {
        what,
        clients: major('What a client sends is no longer allowed and may be refused.'),
        gateways: major('A gateway that reads the old form does not understand the new one.'),
      }
    : {
        what,
        clients: major('A client that reads the old form does not understand the new one.'),
        gateways: major('What a gateway sends breaks the contract now.'),
      };
}

/** Whether values were lost, gained, or both; undefined if neither. */
export function bySize(by: Writer, what: string, size: { lost: boolean; gained: boolean }): Judgement | undefined {
  if (size.lost && size.gained) return other(by, what);
  if (size.lost) return narrower(by, what);
  return size.gained ? wider(by, what) : undefined;
}
