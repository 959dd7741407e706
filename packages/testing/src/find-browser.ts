import { posix, win32 } from 'node:path';

/** What the search for a browser asks of a machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  exists(path: string): boolean;
}

/** The variable that names a browser which lies elsewhere, or one that the tests shall prefer. */
export const variable = 'CCGATEWAY_CHROME';

/** The browser that the variable names; undefined if it names none. */
export function chosenBrowser({ env, exists }: Machine): string | undefined {
  const path = env[variable];
  if (!path) return undefined;
  if (exists(path)) return path;
  throw new Error(`${variable} is ${path}, which is not there; set it to the program of Chrome or Chromium.`);
}

/** The first Chrome or Chromium of a machine, in the places where they are installed; undefined if there is none. */
export function findBrowser(machine: Machine): string | undefined {
  return chosenBrowser(machine) ?? placesOf(machine).find((path) => machine.exists(path));
}

/** The sentence for who has no browser. */
export function withoutBrowser(machine: Machine): string {
  return (
    'No browser found. Install Chrome or Chromium, or name its program in the variable ' +
    `${variable}. Looked for: ${placesOf(machine).join(', ')}.`
  );
}

/** Where installers put Chrome and Chromium. */
function placesOf({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];
    return programs.flatMap((program) => present(folders).map((folder) => win32.join(folder, program)));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', env.HOME && posix.join(env.HOME, 'Applications')];
    return ['Google Chrome', 'Chromium'].flatMap((name) =>
      present(folders).map((folder) => posix.join(folder, `${name}.app/Contents/MacOS/${name}`)),
    );
  }
  const folders = new Set(['/usr/bin', ...present((env.PATH ?? '').split(':')), '/snap/bin']);
  const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'];
  return [
    ...names.flatMap((name) => [...folders].map((folder) => posix.join(folder, name))),
    '/opt/google/chrome/chrome',
  ];
}

function present(folders: readonly (string | undefined)[]): string[] {
  return folders.filter((folder) => folder !== undefined && folder !== '') as string[];
}
