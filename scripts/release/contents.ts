import { type Finding, wrong } from './finding.ts';
import { must } from './run.ts';

/** The paths of the files in a `.tgz`. */
export async function listTar(file: string): Promise<string[]> {
  return linesOf(await must('tar', ['-tzf', file]));
}

/** The text of a file in a `.tgz`. */
export function readInTar(file: string, path: string): Promise<string> {
  return must('tar', ['-xzOf', file, path]);
}

/** The paths of the files in a zip archive, as wheels, jars and modules of Go are. */
export async function listZip(file: string): Promise<string[]> {
  return linesOf(
    await must('python3', [
      '-c',
      'import sys, zipfile; print(*zipfile.ZipFile(sys.argv[1]).namelist(), sep="\\n")',
      file,
    ]),
  );
}

/** The text of a file in a zip archive. */
export function readInZip(file: string, path: string): Promise<string> {
  return must('python3', [
    '-c',
    'import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]).decode())',
    file,
    path,
  ]);
}

/** Names each file that an artefact should hold and does not. */
export function holds(artefact: string, files: readonly string[], wanted: readonly string[]): Finding[] {
  return wanted
    .filter((one) => !files.includes(one))
    .map((one) => wrong(`${artefact}: ${one.split('/').at(-1)} is missing; it should be ${one}.`));
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.endsWith('/'));
}
