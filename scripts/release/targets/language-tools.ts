import { Problem } from '../../cli/problem.ts';
import type { Language } from '../../languages/language.ts';
import { lacks, prepare, ToolBox } from '../../languages/tools.ts';

/** Builds the client of a language as its proof does, with what that fetches. */
export async function builtClient(language: Language, step: (name: string) => void): Promise<ToolBox> {
  const tools = new ToolBox(language);
  const missing = await lacks(language.programs, tools);
  if (missing.length > 0) throw new Problem(missing.map((sentence) => `${language.name}: ${sentence}`).join('\n'));
  step(`${language.name}: what it fetches`);
  await prepare(language, tools);
  step(`${language.name}: build, and a fresh project`);
  await language.steps.build?.(tools);
  return tools;
}
