/** Words that Python reserves, and names of its own that a parameter would hide. */
const reserved = new Set(
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield self'.split(
    ' ',
  ),
);

/** isNoContainLastCall becomes is_no_contain_last_call, queryIVRInfoOnVdn query_ivr_info_on_vdn. */
export function snake(name: string): string {
  const words = name
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase();
  return reserved.has(words) ? `${words}_` : words;
}

/** sayBusy becomes SAY_BUSY. */
export function constant(name: string): string {
  return snake(name).toUpperCase();
}

/** AgentEvent_Call_Release becomes AgentEventCallRelease, and a word in capitals after a bar is written as a word. */
export function className(name: string): string {
  return name
    .split('_')
    .map((part) => (/^[A-Z]+$/.test(part) && name.includes('_') && part.length > 3 ? lower(part) : part))
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

function lower(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** Python names by wire names; two wire names with the same one are a mistake of this emitter. */
export function distinct(place: string, names: readonly string[], rename: (name: string) => string): void {
  const seen = new Map<string, string>();
  for (const name of names) {
    const python = rename(name);
    const other = seen.get(python);
    if (other !== undefined && other !== name) throw new Error(`${place}: ${other} and ${name} are both ${python}.`);
    seen.set(python, name);
  }
}
