import { maybe, must } from './run.ts';

/** Files that are changed or not known to Git, as `git status` lists them. */
export async function dirt(root: string): Promise<string[]> {
  const listed = await must('git', ['status', '--porcelain'], { cwd: root });
  return listed.split('\n').filter(Boolean);
}

/** The tags at the commit that is checked out. */
export async function tagsAtHead(root: string): Promise<string[]> {
  const listed = await must('git', ['tag', '--points-at', 'HEAD'], { cwd: root });
  return listed.split('\n').filter(Boolean);
}

/** The commit that a tag leads to, if there is one. */
export async function commitOf(root: string, revision: string): Promise<string | undefined> {
  return (await maybe('git', ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], { cwd: root }))?.trim();
}

/** The address of the remote `origin`, if there is one. */
export async function remoteOf(root: string): Promise<string | undefined> {
  return (await maybe('git', ['remote', 'get-url', 'origin'], { cwd: root }))?.trim();
}

/** `host/owner/name` of an address of a repository in any of the forms that Git takes; never what it holds of secrets. */
export function placeOf(address: string): string {
  return address
    .trim()
    .replace(/^git\+/, '')
    .replace(/^\w+:\/\//, '')
    .replace(/^[^@/]*@/, '')
    .replace(/^([^/:]+):(?:\d+\/)?(?=[^/])/, '$1/')
    .replace(/(\.git)?\/?$/, '')
    .toLowerCase();
}
