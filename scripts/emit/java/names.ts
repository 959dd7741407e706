import { words } from './words.ts';

/** The name of a class: AgentEvent_Talking becomes AgentEventTalking. */
export function className(wire: string): string {
  return parts(wire).map(capitalised).join('');
}

/** The name of a method or a parameter: agentid becomes agentId. */
export function memberName(wire: string): string {
  const [first = '', ...others] = parts(wire).flatMap((part) => (/^[a-z]+$/.test(part) ? apart(part) : [part]));
  const begin = /^[A-Z]+$/.test(first) ? first.toLowerCase() : first.charAt(0).toLowerCase() + first.slice(1);
  const name = [begin, ...others.map(capitalised)].join('');
  return taken.has(name) ? `${name}Value` : name;
}

/** The name of a constant: sayBusy becomes SAY_BUSY. */
export function constantName(id: string): string {
  return parts(id).join('_').toUpperCase();
}

function parts(wire: string): string[] {
  return wire.split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/).filter((part) => part !== '');
}

/** Keywords of Java, what every object and event has, and what the generated methods call their own parameters. */
const taken = new Set(
  'abstract assert boolean break byte case catch char class const continue default do double else enum extends final finally float for goto if implements import instanceof int interface long native new package private protected public return short static strictfp super switch synchronized this throw throws transient try void volatile while true false null var record yield notify notifyAll wait toString hashCode equals getClass clone finalize fields eventType agentId options build builder none'.split(
    ' ',
  ),
);
taken.delete('agentId');

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
  // Some names of the vendor shout whole words.
  const rest = /^[A-Z]{2,}$/.test(word) ? word.slice(1).toLowerCase() : word.slice(1);
  return word.charAt(0).toUpperCase() + rest;
}
