import { compileModule } from 'svelte/compiler';
import { writable } from 'svelte/store';

// Output of the compiler for a .svelte.js file, for a browser.
const source = `export function hold(session) {
  let held = $state({ session });
  return held.session;
}`;
const { js } = compileModule(source, { generate: 'client', filename: 'hold.svelte.js' });
const resolved = js.code.replaceAll(/'(svelte\/[^']+)'/g, (_, name) => JSON.stringify(import.meta.resolve(name)));
const { hold } = await import(`data:text/javascript,${encodeURIComponent(resolved)}`);

export const ways = {
  $state: hold,
  'a store': (session) => {
    let held;
    writable(session).subscribe((value) => {
      held = value;
    });
    return held;
  },
};
