/** One phrase a line, so that a content editor can read, add and move them. */
export function lines(text: string): readonly string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}
