import type { Operation } from '@ccgateway/openapi/model';
import type { Called } from './agents.ts';

/** Codes whose meaning is that a parameter is wrong. */
const parameterCodes: ReadonlySet<string> = new Set([
  '000-002',
  '000-006',
  '100-001',
  '100-005',
  '100-011',
  '100-012',
  '100-013',
  '100-014',
  '100-016',
  '106-003',
  '106-004',
  '200-001',
]);

/** Codes that prove that an operation refused a call for a parameter: those for any operation, and its own. */
export function refusalsOf({ id, retcodes, needsGuid }: Operation): string[] {
  const own = retcodes.map(({ code }) => code).filter((code) => parameterCodes.has(code));
  // The list of forceLogin was not seen; every sign-in has the codes of login.
  const signIn = needsGuid ? [] : ['100-001', '100-011', '100-012', '100-013', '100-014', '100-016'];
  return [...new Set(['000-002', '000-006', ...own, ...(id === 'forceLogin' || !needsGuid ? signIn : [])])];
}

/** Whether a call was refused for what was wrong: by its code, or by a status before the gateway looked at it. */
export function isRefusal({ answer, retcode }: Called, codes: readonly string[]): boolean {
  if (retcode !== undefined) return codes.includes(retcode);
  return answer !== undefined && answer.status >= 400 && answer.status < 500;
}
