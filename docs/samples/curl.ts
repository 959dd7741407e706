import type { Maker } from './maker.ts';

export const curl: Maker = {
  label: 'curl',
  lang: 'sh',
  make({ operation: { method, needsGuid, result }, address, contentType, example }) {
    const lines = [
      // A sign-in answers the GUID in a header.
      `curl ${needsGuid ? '' : '--include '}--request ${method} ${quoted(address)}`,
      `--header 'Content-Type: ${contentType}'`,
    ];
    if (needsGuid) lines.push('--header "Guid: $GUID"');
    if (example !== undefined) lines.push(`--data ${quoted(JSON.stringify(example.value))}`);
    if (result.kind === 'file') lines.push('--output answer.bin');
    return lines.join(' \\\n  ');
  },
};

/** A text quoted for a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
