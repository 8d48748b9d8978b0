// What a browser posts, brought to one clean value per name. Unknown names are kept (the page's own
// schema decides), doubled names keep the last, as a button pressed twice sends them.

const lineBreaks = /\r\n?/g;
// Control characters but tab and line break; format characters (they can disguise what stands on a screen)
// but the joiners that emoji and some scripts need.
const unwanted = /[^\P{Cc}\t\n]|[^\P{Cf}\u200C\u200D]/gu;
const maximumFields = 100;

export function cleanText(value: string): string {
  return value.replace(lineBreaks, '\n').replace(unwanted, '');
}

/** `clean`: what is done to each value; a page that has to see what was really sent passes the value as it is. */
export function cleanForm(body: string, clean: (value: string) => string = cleanText): Record<string, string> {
  const fields: Record<string, string> = Object.create(null) as Record<string, string>;
  let count = 0;
  for (const [name, value] of new URLSearchParams(body)) {
    count += 1;
    if (count > maximumFields) break;
    fields[cleanText(name)] = clean(value);
  }
  return fields;
}
