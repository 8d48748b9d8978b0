// Plain Indonesian as a thing that can be counted: where the messages are, where a sentence ends, what a word is,
// and which words the design guide writes differently. One list of rules for the whole house.
import { isNode, lineOf, nodesOf, type Node } from './syntax.ts';

export const mostWords = 20;

/** `text` is what people read; each value put in while running is one `hole`. */
export type Message = { readonly at: string; readonly text: string };

/** Three words, the longest of the short values that pages put into a sentence: "3 November 2026". */
export const hole = '{hole of three}';

// --- Messages -------------------------------------------------------------------------------------------------------

const isJoin = (node: Node | null): boolean => node?.type === 'BinaryExpression' && node['operator'] === '+';
const noText = /^(?:Import\w*|Export\w*|TSLiteralType|TSImportType|TSExternalModuleReference|TaggedTemplateExpression)$/u;

/** What is read when this is printed; null when no letter of it stands in the file. */
function textIn(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : null;
  if (node.type === 'JSXText') return String(node['value']).replace(/\s+/gu, ' ');
  if (node.type === 'TemplateLiteral') return (node['quasis'] as readonly { value: { cooked: string } }[]).map(({ value }) => value.cooked).join(hole);
  if (!isJoin(node)) return null;
  const parts = [textIn(node['left']), textIn(node['right'])];
  return parts.every((part) => part === null) ? null : parts.map((part) => part ?? hole).join('');
}

/** Keys, types, names of files and the parts of a longer text are not messages of their own. */
function standsAlone(node: Node, parent: Node | null): boolean {
  if (parent === null || noText.test(parent.type)) return false;
  if (isJoin(parent)) return textIn(parent) === null;
  if (/^(?:Property|TSPropertySignature)$/u.test(parent.type)) return parent['value'] === node;
  return !(parent.type === 'MemberExpression' && parent['property'] === node);
}

/** Every text of a file: literals, templates and what stands between the tags of a page. */
export function messagesIn(path: string): Message[] {
  return [...nodesOf(path)].flatMap(({ node, parent }) => {
    const text = standsAlone(node, parent) ? textIn(node) : null;
    return text !== null && /[\p{L}!]/u.test(text.replaceAll(hole, '')) ? [{ at: lineOf(path, node), text }] : [];
  });
}

/** In a table only the titles are written for people; the rest is ids. */
export function titlesIn(path: string): Message[] {
  return [...nodesOf(path)].flatMap(({ node }) => {
    const key = node.type === 'Property' && isNode(node['key']) ? node['key']['name'] ?? node['key']['value'] : null;
    const text = key === 'title' ? textIn(node['value']) : null;
    return text === null ? [] : [{ at: lineOf(path, node), text }];
  });
}

// --- Sentences and words --------------------------------------------------------------------------------------------

/** Their full stop never ends a sentence. People are not named in our texts, so initials are not among them. */
const abbreviations = /\b(?:No|Nomor|Ps|hlm|pkl|tgl|Jl|Kab|Kec|Kel|Prov|Tn|Ny|Yth|a\.n|s\.d|u\.p|d\.a|dkk|dll|dsb|dst)\.(?=\s)/gu;
const held = '\u2024';

/**
 * A line is a heading, a list item or more, so it always ends a sentence. Otherwise only a full stop or a question or
 * exclamation mark ends one, before a capital or a number: a colon, a semicolon, a bracket and "…" do not, so that a
 * long sentence cannot hide behind them. Points in 1.000, 10.40, B.2 and addresses have no space behind them.
 */
export const sentencesIn = (text: string): string[] => text.split('\n').flatMap((line) =>
  line.replace(/^\s*(?:\d{1,2}[.)]|[-•])\s+/u, '').replace(abbreviations, (found) => found.replace(/\.$/u, held))
    .split(/(?<=[.?!]["”’)\]]*)\s+(?=["“‘([]*[\p{Lu}\p{N}{])/u)
    .map((sentence) => sentence.replaceAll(held, '.').trim()).filter((sentence) => /[\p{L}!]/u.test(sentence.replaceAll(hole, ''))));

/**
 * Every word that is spoken when the sentence is read aloud. Each number and each part of a citation counts, because
 * the reader has to get past it: "Pasal 5 huruf n angka 2" is six, "PP 94/2021" three, "Bapak/Ibu" two. To count a
 * citation as one word would be milder, and would let the worst sentences of the law through. A doubled word
 * ("kata-kata") is one, as in the dictionary; a day that the page fills in is three.
 */
export const wordsIn = (sentence: string): string[] =>
  sentence.replaceAll('{date}', hole).split(/[\s/–—]+|(?<=\d)-(?=\d)/u).filter((word) => /[\p{L}\p{N}]/u.test(word));

// --- Rules ----------------------------------------------------------------------------------------------------------

type Rule = { readonly name: string; readonly breaks: RegExp; readonly instead: string; readonly unless?: RegExp };

const namedRule = /\b(?:UUD?|PP|SKB|PKPU|Permendagri|Perbawaslu|Pergub|Perda|SE|Pasal)\b/u;
// A clause ends at a mark or at a word that joins; "Tidak menjawab bukan berarti mengaku" is the design guide's own.
const clauseGoesOn = String.raw`(?:(?![,;:()"“”]|\b(?:dan|atau|tetapi|bila|jika|kalau|karena|supaya|agar|sampai|sebelum|lalu|padahal|walau|meski|bahwa)\b).)+?`;

/** The "instead of" table of the design guide, the words around it, "Anda" for everybody, and one negation at a time. */
export const rules: readonly Rule[] = [
  { name: 'it accuses', breaks: /\bterlapor\b|\bterbukti (?:melanggar|bersalah)\b/iu, instead: 'Pemeriksaan menyimpulkan … / Keputusan: …' },
  { name: 'it names an offender', breaks: /\b(?:pelaku|pelanggar)(?:nya)?\b/iu, instead: 'Orang yang dilaporkan' },
  { name: 'it threatens who reports', breaks: /\blaporan palsu\b|\bakan dipidana\b/iu, instead: 'Tulis yang Anda lihat sendiri. …' },
  { name: 'it calls an entry invalid', breaks: /\b(?:tidak|kurang|in)[ -]?valid\b/iu, instead: 'what to type, with an example' },
  { name: 'it promises follow-up', breaks: /indak[ -]?lanjut/iu, instead: 'who does what, and by which day' },
  { name: 'it refuses access', breaks: /\bakses(?: anda)? (?:di)?tolak\b/iu, instead: 'for whom the page is, and which account is open' },
  { name: 'it asks whether one is sure', breaks: /\bapakah anda (?:sudah )?yakin\b|\banda yakin\s*\?/iu, instead: 'what happens now, and what can be changed later' },
  { name: 'it ends a session', breaks: /\bsesi(?: anda)? (?:(?:telah|sudah) )?(?:berakhir|habis|kedaluwarsa)\b/iu, instead: 'why the page closed, and what is kept' },
  { name: 'it says soon', breaks: /\b(?:se)?segera/iu, instead: 'a day, a number of days, "saat itu juga"' },
  { name: 'it hides the office', breaks: /\b(?:pihak|instansi|pejabat|petugas)(?:-pihak)? (?:yang )?(?:terkait|berwajib)\b/iu, instead: 'the name of the office' },
  { name: 'it shouts', breaks: /!/u, instead: 'a full stop, or another sign than "!"' },
  // "kewajiban" is the name of a thing and orders nobody.
  { name: 'it orders without the rule', breaks: /\b(?:di|me)?wajib(?:kan)?\b/iu, unless: namedRule, instead: 'the rule that obliges, in the same sentence' },
  { name: 'it ranks people', breaks: /\b(?:poin|peringkat|skor|lencana|juara)\b/iu, instead: 'nothing' },
  { name: 'it is not "Anda"', breaks: /\b(?:kamu|kalian|engkau|kau|saudara\/i)\b/iu, instead: 'Anda' },
  { name: 'it writes "Anda" small', breaks: /\banda\b/u, instead: 'Anda' },
  {
    name: 'it negates twice',
    breaks: new RegExp(String.raw`\b(?:tidak|bukan|belum|jangan)\b${clauseGoesOn}\b(?:tidak|belum|tak|mustahil)\b|\b(?:tidak|belum|jangan) (?:bukan|tanpa)\b`, 'iu'),
    instead: 'what is true, said once',
  },
];

/** What is wrong with a text, each with the remedy; nothing when it is plain. */
export const complaintsAbout = (text: string): string[] => sentencesIn(text).flatMap((sentence) => {
  const count = wordsIn(sentence).length;
  const broken = rules.filter(({ breaks, unless }) => breaks.test(sentence) && !unless?.test(sentence));
  return [
    ...(count > mostWords ? [`${count} words, at most ${mostWords}: ${sentence}`] : []),
    ...broken.map(({ name, instead }) => `${name}; write ${instead}: ${sentence}`),
  ];
});

// --- Indonesian where it should not stand ---------------------------------------------------------------------------

const functionWords = new Set((
  'yang tidak anda saya untuk dengan atau dari pada ini itu dan di ke akan sudah belum bukan jangan bisa boleh adalah kami kalau jika '
  + 'oleh dalam lalu agar supaya karena saja juga hanya ada semua setiap sebelum sesudah setelah saat siapa apa kapan'
).split(' '));

const lettersOf = (text: string): string[] => wordsIn(text.toLowerCase()).map((word) => word.replace(/[^\p{L}]/gu, ''));

/** How many different small words of Indonesian stand in it. No English sentence of ours has one. */
export const functionWordsIn = (text: string): number => new Set(lettersOf(text).filter((word) => functionWords.has(word))).size;
