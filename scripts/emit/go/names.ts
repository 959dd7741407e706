/** Names of the wire in the form of Go. The wire runs words together, so they are told apart by this list. */
const words = [
  'ability',
  'access',
  'address',
  'agent',
  'answer',
  'app',
  'attribute',
  'auto',
  'bar',
  'begin',
  'busy',
  'call',
  'called',
  'caller',
  'calls',
  'cause',
  'change',
  'code',
  'conf',
  'control',
  'current',
  'custom',
  'data',
  'date',
  'detect',
  'device',
  'dialed',
  'digits',
  'direction',
  'dst',
  'end',
  'enter',
  'feature',
  'file',
  'flag',
  'format',
  'group',
  'help',
  'hold',
  'id',
  'idle',
  'ids',
  'in',
  'info',
  'inner',
  'inter',
  'ip',
  'is',
  'ivr',
  'keep',
  'left',
  'level',
  'linkage',
  'list',
  'location',
  'login',
  'media',
  'member',
  'message',
  'mode',
  'monitored',
  'name',
  'no',
  'note',
  'num',
  'number',
  'nums',
  'orgi',
  'out',
  'path',
  'phone',
  'play',
  'position',
  'postion',
  'queue',
  'reason',
  'record',
  'redirect',
  'release',
  'rest',
  'seconds',
  'seek',
  'server',
  'skill',
  'speed',
  'start',
  'state',
  'status',
  'sub',
  'switch',
  'talk',
  'ten',
  'time',
  'times',
  'token',
  'trans',
  'transfer',
  'type',
  'user',
  'vdn',
  'video',
  'voice',
  'volume',
  'wait',
  'whisper',
  'work',
] as const;

/** Words that Go writes in capitals. */
const initials = new Set(['id', 'ids', 'ip', 'ivr', 'url', 'uri', 'vdn', 'acd', 'cti', 'guid']);

/** An exported name: agentid becomes AgentID, AgentEvent_Talking becomes AgentEventTalking. */
export function exported(wire: string): string {
  return wordsOf(wire).join('');
}

/** The name of an operation, whose words stay as they are: callout becomes Callout as previewCallout PreviewCallout. */
export function methodName(id: string): string {
  return parts(id).map(capitalised).join('');
}

function parts(wire: string): string[] {
  return wire.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/);
}

/** A name of a parameter of a function: agentid becomes agentID. */
export function parameterName(wire: string): string {
  const [first = '', ...others] = wordsOf(wire);
  const begin = initials.has(first.toLowerCase())
    ? first.toLowerCase()
    : first.charAt(0).toLowerCase() + first.slice(1);
  const name = [begin, ...others].join('');
  return taken.has(name) ? `${name}Value` : name;
}

function wordsOf(wire: string): string[] {
  return parts(wire)
    .flatMap((part) => (/^[a-z]+$/.test(part) ? apart(part) : [part]))
    .map(capitalised);
}

/** Keywords of Go, and what the generated functions call their own parameters. */
const taken = new Set(['type', 'range', 'func', 'default', 'c', 'ctx', 'options', 'calls', 'o', 'r']);

/** The words of a name that is written in one; the name itself where the list does not explain all of it. */
function apart(part: string): string[] {
  return split(part) ?? [part];
}

function split(part: string): string[] | undefined {
  if (part === '') return [];
  for (const word of longestFirst) {
    if (!part.startsWith(word)) continue;
    const rest = split(part.slice(word.length));
    if (rest) return [word, ...rest];
  }
  return undefined;
}

const longestFirst = [...words].sort((one, other) => other.length - one.length);

function capitalised(word: string): string {
  const lower = word.toLowerCase();
  if (initials.has(lower)) return lower === 'ids' ? 'IDs' : lower.toUpperCase();
  // Events of the vendor shout whole words.
  const rest = /^[A-Z]{4,}$/.test(word) ? lower.slice(1) : word.slice(1);
  return word.charAt(0).toUpperCase() + rest;
}
