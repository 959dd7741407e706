/** The size of text in diagrams, in pixels; the style of Diagram.astro has it too. */
export const fontSize = 13;

/** The width of a text in a diagram, a little more than that of a wide sans-serif font: it cannot be measured in a build. */
export function textWidth(text: string): number {
  return Math.ceil(text.length * fontSize * 0.57);
}
