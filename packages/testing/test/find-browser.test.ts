import { describe, expect, test } from 'vitest';
import { chosenBrowser, findBrowser, type Machine, withoutBrowser } from '../src/find-browser.ts';

/** A machine with these files and variables, and nothing else. */
function machine(platform: NodeJS.Platform, env: Machine['env'], ...files: string[]): Machine {
  return { platform, env, exists: (path) => files.includes(path) };
}

const windows = {
  PROGRAMFILES: 'C:\\Program Files',
  'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
  LOCALAPPDATA: 'C:\\Users\\a b\\AppData\\Local',
};
const mac = { HOME: '/Users/a b', PATH: '/usr/bin' };

test.each<[string, string, NodeJS.Platform, Machine['env']]>([
  ['Debian', '/usr/bin/chromium', 'linux', { PATH: '/usr/bin:/bin' }],
  ['a package of Google', '/usr/bin/google-chrome-stable', 'linux', {}],
  ['Ubuntu', '/snap/bin/chromium', 'linux', { PATH: '/usr/bin' }],
  ['a folder of PATH', '/home/a b/bin/google-chrome', 'linux', { PATH: '/usr/bin::/home/a b/bin' }],
  ['a folder of Google', '/opt/google/chrome/chrome', 'linux', {}],
  ['macOS', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'darwin', mac],
  ['one user of a Mac', '/Users/a b/Applications/Chromium.app/Contents/MacOS/Chromium', 'darwin', mac],
  ['Windows', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'win32', windows],
  ['32 bits', 'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe', 'win32', windows],
  ['one user of Windows', 'C:\\Users\\a b\\AppData\\Local\\Chromium\\Application\\chrome.exe', 'win32', windows],
  ['the variable', '/elsewhere/chrome', 'linux', { CCGATEWAY_CHROME: '/elsewhere/chrome' }],
])('a browser is found where %s has it: %s', (_, path, platform, env) => {
  expect(findBrowser(machine(platform, env, path))).toBe(path);
  // No other place is taken for it.
  const without = { ...env, CCGATEWAY_CHROME: undefined };
  expect(findBrowser(machine(platform, without, `${path}x`, path.toUpperCase()))).toBeUndefined();
});

describe('the variable', () => {
  const env = { CCGATEWAY_CHROME: '/elsewhere/chrome' };

  test('comes before what is installed', () => {
    const all = machine('linux', env, '/usr/bin/chromium', '/elsewhere/chrome');
    expect(findBrowser(all)).toBe('/elsewhere/chrome');
    expect(chosenBrowser(all)).toBe('/elsewhere/chrome');
    expect(chosenBrowser(machine('linux', { CCGATEWAY_CHROME: '' }, '/usr/bin/chromium'))).toBeUndefined();
  });

  test('that names nothing is refused in a sentence', () => {
    expect(() => findBrowser(machine('linux', env, '/usr/bin/chromium'))).toThrow(
      'CCGATEWAY_CHROME is /elsewhere/chrome, which is not there; set it to the program of Chrome or Chromium.',
    );
  });
});

test.each<NodeJS.Platform>(['linux', 'darwin', 'win32'])(
  'a machine of %s without one is told where it looked',
  (platform) => {
    const none = machine(platform, { ...windows, ...mac });
    expect(findBrowser(none)).toBeUndefined();
    expect(withoutBrowser(none)).toMatch(/^No browser found\. .*CCGATEWAY_CHROME.* Looked for: \S.*[cC]hrome/);
  },
);
