import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { addPolicy } from '../site/policy.ts';

function policyOf(html: string): Map<string, string> {
  const [, content = ''] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(addPolicy(html)) ?? [];
  return new Map(
    content.split('; ').map((directive) => [directive.replace(/ .*/, ''), directive.replace(/^\S+ /, '')]),
  );
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('inline scripts run by their hashes, and nothing else inline does', () => {
  const html =
    '<html><head><script>one()</script><script type="module">two("<p>")\n</script><script src="/a.js"></script>' +
    '<script type="application/json">{}</script></head></html>';
  const scripts = policyOf(html).get('script-src');
  expect(scripts).toBe(`'self' 'wasm-unsafe-eval' ${hash('one()')} ${hash('two("<p>")\n')}`);
});

test('the policy stands before every script', () => {
  const html = addPolicy('<html><head lang="en"><script>one()</script></head></html>');
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script>'));
});

test('pages ask their own host only, those with a console every host', () => {
  expect(policyOf('<head></head>').get('connect-src')).toBe("'self'");
  expect(policyOf('<head></head><div class="x" data-console></div>').get('connect-src')).toBe("'self' http: https:");
  expect(policyOf('<head></head><p>data-console </p>').get('connect-src')).toBe("'self'");
  expect(policyOf('<head></head>').get('default-src')).toBe("'none'");
});
