// Writes src/advice/read/law-examples.ts from the examples beside the rules, so that the server reads no YAML.
// `--check` writes nothing and fails when the file is not current; a test runs it.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

const law = new URL('../packages/law/', import.meta.url);
const target = new URL('../src/advice/read/law-examples.ts', import.meta.url);
const perRule = 6;
/** The facts that a reader needs, in the order in which they are told. */
const told = [
  'actor.kind', 'actor.post', 'actor.onUnpaidLeave', 'relation', 'act', 'medium', 'target', 'targetStatusKnown', 'stance', 'contest', 'phaseKnown', 'contentMade',
];

function factsOf(facts) {
  const flat = { ...facts, ...Object.fromEntries(Object.entries(facts.actor ?? {}).map(([name, value]) => [`actor.${name}`, value])) };
  const yesNo = (value) => (value === true ? 'yes' : value === false ? 'no' : String(value));
  return [
    ...told.filter((name) => flat[name] !== undefined && flat[name] !== null).map((name) => [name, yesNo(flat[name])]),
    ...(facts.with ?? []).map((word) => ['with', word]),
  ];
}

function exampleOf({ title, facts, expect }) {
  const { advice, rules = [], beside = [] } = expect;
  const findings = Object.fromEntries(Object.entries(expect).filter(([, value]) => typeof value === 'string' && /^(breach|no_breach|disputed|needs_facts)\b/.test(value)));
  return { title, rules: [...rules, ...beside], advice, findings, on: facts.actOn ?? null, facts: factsOf(facts) };
}

/** A folder may have no examples of its own. */
function readExamples() {
  const folders = readdirSync(law, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
  const files = folders.map((name) => new URL(`${name}/examples.yaml`, law)).filter((file) => existsSync(file));
  return files.flatMap((file) => parse(readFileSync(file, 'utf8'), { schema: 'core' }) ?? []).map(exampleOf);
}

/** Some of each rule, and any in which a rule is met that has no other. */
function shown(examples) {
  const own = new Map();
  const met = new Set();
  return examples.filter(({ rules: [subject, ...others] }) => {
    if (subject === undefined) return false;
    const wanted = (own.get(subject) ?? 0) < perRule || others.some((id) => !met.has(id));
    if (wanted) own.set(subject, (own.get(subject) ?? 0) + 1);
    if (wanted) for (const id of [subject, ...others]) met.add(id);
    return wanted;
  });
}

const text = [
  '// Made by scripts/law-examples.mjs from packages/law/*/examples.yaml; change those, then run it. One list, one line an',
  '// example, so that the server needs no YAML.',
  'export type LawExample = {',
  '  readonly title: string;',
  '  /** Rules that are met, those that decide the advice first. */',
  '  readonly rules: readonly string[];',
  '  readonly advice: string;',
  '  /** By body of law: `breach/severe`. */',
  '  readonly findings: Readonly<Record<string, string>>;',
  '  readonly on: string | null;',
  '  readonly facts: readonly (readonly [fact: string, value: string])[];',
  '};',
  '',
  'export const lawExamples: readonly LawExample[] = [',
  ...shown(readExamples()).map((example) => `  ${JSON.stringify(example)},`),
  '];',
  '',
].join('\n');

if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error('src/advice/read/law-examples.ts is not current: run `node scripts/law-examples.mjs` and commit the file.');
  process.exitCode = 1;
}
