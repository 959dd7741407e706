// Starts workerd with a bundled worker and prints its answer.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { Miniflare } from 'miniflare';

const [addresses, bundle, compatibilityDate] = process.argv.slice(2);
const script = readFileSync(bundle, 'utf8');
// cf: false, because Miniflare would otherwise ask another host for the data of a request.
const miniflare = new Miniflare({ modules: true, script, compatibilityDate, cf: false });
try {
  const answer = await miniflare.dispatchFetch('http://worker/', { method: 'POST', body: addresses });
  console.log(await answer.text());
} finally {
  await miniflare.dispose();
}
