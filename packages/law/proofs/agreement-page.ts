// The page docs/law-agreement.md: made from the cases where they are at hand, and committed.
import type { Verdict } from '../verdict.ts';
import { tags, type Agreement, type Tag } from './agreement.ts';

export type Judged = { readonly id: string; readonly tag: Tag; readonly outcome: string; readonly election: string; readonly verdict: Verdict; readonly agreement: Agreement };

type Figures = { cases: number; agrees: number; soft: number; stricter: number; milder: number; asks: number; level: number; hard: number };

export function figuresOf(judged: readonly Judged[]): Figures {
  const direction = (name: Agreement['direction']): number => judged.filter(({ agreement }) => agreement.result === 'soft' && agreement.direction === name).length;
  const result = (name: Agreement['result']): number => judged.filter(({ agreement }) => agreement.result === name).length;
  return {
    cases: judged.length, agrees: result('agrees'), soft: result('soft'), stricter: direction('stricter'), milder: direction('milder'),
    asks: direction('asks'), level: direction('level'), hard: result('hard'),
  };
}

const columns = ['cases', 'agrees', 'soft', 'stricter', 'milder', 'asks', 'level', 'hard'] as const;
const line = (name: string, judged: readonly Judged[]): string => {
  const figures = figuresOf(judged);
  return `| ${name} | ${columns.map((column) => figures[column]).join(' | ')} |`;
};

export function figuresTable(judged: readonly Judged[]): string {
  return [
    '| track | cases | agrees | soft | of these stricter | milder | asks first | only the level | hard |',
    '|---|---:|---:|---:|---:|---:|---:|---:|---:|',
    ...tags.map((tag) => line(tag, judged.filter((one) => one.tag === tag))),
    line('**all**', judged),
  ].join('\n');
}

/** The answer in one line: the advice, and each track that found or asks something. */
export function said({ advice, tracks }: Verdict): string {
  const lines = tracks
    .filter(({ finding }) => finding !== 'not_covered')
    .map(({ track, finding, level, conditional, rules }) => `${track} ${finding}${level ? ` (${level})` : ''}${conditional ? ' (to be proven)' : ''} by ${rules.join(', ')}`);
  return [`advice ${advice}`, ...new Set(lines)].join('; ');
}

const meanings: Readonly<Record<Agreement['direction'], string>> = {
  same: 'the same', stricter: 'stricter than the authority', milder: 'milder than the authority', asks: 'asks for a fact first', level: 'the same finding, another level',
};

const disagreement = (reasons: Readonly<Record<string, string>>) => ({ id, tag, outcome, election, verdict, agreement }: Judged): string => `### ${id} · ${agreement.result} · ${meanings[agreement.direction]}

Authority (${election}, ${tag}): \`${outcome}\`. Here: ${said(verdict)}.

${reasons[id] ?? 'NOT EXPLAINED'}`;

export const agreementPage = (judged: readonly Judged[], reasons: Readonly<Record<string, string>>): string => `# Agreement with reported cases

Sixty publicly reported cases and answers of authorities (2016–2024) were put to \`assess\` as facts that were written
without a look at the outcome. This page is made by \`packages/law/proofs/agreement.proof.ts\` (\`NETRAL_WRITE=1\`), and a
test fails when it no longer says what the law says. No rule is bent to win a case: the authorities contradict each
other, and change their view; the law is followed as written down in its rules.

## Figures

${figuresTable(judged)}

## What counts as agreement

- The tag of a case says which part of the answer counts: \`netralitas\` the tracks ethics, discipline and dismissal;
  \`pemilu\` the election crime; \`keduanya\` and \`formil\` all of these; \`jabatan\` office and community;
  \`pemberi_kerja\` the contract; \`saran\` the advice.
- A violation agrees with a breach, with "disputed", and with what would be one of these if it were proven. Its level is
  compared where the outcome names one and the answer does.
- A case that was cleared, or fell for lack of proof, agrees when no breach and no dispute is found.
- An advice agrees with the same advice.
- **Hard**: what was forbidden or found to be a breach is called allowed, or no breach. **Soft**: every other difference.

## Every difference, explained

${judged.filter(({ agreement }) => agreement.result !== 'agrees').map(disagreement(reasons)).join('\n\n')}
`;
