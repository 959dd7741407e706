/** Signs an agent in at a simulator and gives the GUID. */
export async function signIn(gateway: string): Promise<string> {
  const answer = await fetch(`${gateway}/onlineagent/291`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json; charset=UTF-8' },
    body: JSON.stringify({ password: '', phonenum: '40038', autoanswer: false }),
  });
  const guid = answer.headers.get('Set-GUID')?.replace('JSESSIONID=', '');
  if (!guid) throw new Error(`The simulator refused the sign-in: ${await answer.text()}`);
  return guid;
}

/** How many operations of a JUnit report passed and failed. */
export function countsOf(junit: string): { readonly passed: number; readonly failed: number } {
  const cases = junit.match(/<testcase\b[^>]*?(?:\/>|>[\s\S]*?<\/testcase>)/g) ?? [];
  const failed = cases.filter((one) => /<(?:failure|error)\b/.test(one)).length;
  const skipped = cases.filter((one) => /<skipped\b/.test(one)).length;
  return { passed: cases.length - failed - skipped, failed };
}
