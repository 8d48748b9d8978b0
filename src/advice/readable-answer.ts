// The answer of `netral ask` as a person reads it on a terminal, in Indonesian.
import { worthAsking } from '../../packages/law/interview.ts';
import { writtenDate } from './texts.ts';
import type { Asked } from './ask-question.ts';
import { isSituation } from './facts.ts';
import { lawWords } from './law-words.ts';

const words = lawWords('id');
const indent = (lines: readonly string[]): string => lines.map((line) => `  ${line}\n`).join('');
const section = (heading: string, lines: readonly string[]): string => (lines.length > 0 ? `\n${heading}\n${indent(lines)}` : '');

export function readableAnswer({ situations, verdict, assumed }: Asked, on: string | null): string {
  if (verdict === null) {
    return 'Pertanyaan ini di luar aturan netralitas pegawai. Netral hanya menjawab soal netralitas dalam pemilu dan pilkada.\n';
  }
  const { heading, lead } = words.advice(verdict.advice);
  const reasons = [...new Set(verdict.because.map(({ rule }) => words.rule(rule)?.reason).filter((text) => text !== undefined))];
  const findings = verdict.tracks.filter(({ rules }) => rules.length > 0);
  return [
    `${heading}\n${lead}\n`,
    section('Alasannya', reasons),
    section('Aturannya', findings.map(({ rules, basis }) => [rules.join(', '), basis.join('; ')].filter((part) => part !== '').join(': '))),
    section('Yang bisa Anda lakukan', [...new Set([...verdict.conditions, ...verdict.remedies])].map(words.step)),
    section('Yang bisa mengubah jawaban ini', verdict.missing.flatMap(({ fact }) => (worthAsking(fact) && words.asks(fact) ? [words.question(fact).text] : [])).slice(0, 4)),
    section('Situasi yang paling dekat', situations.slice(0, 3).map(({ id }) => (isSituation(id) ? words.situation(id) : id))),
    assumed.length > 0 ? '\nJawaban ini untuk pegawai ASN. Sebutkan kalau Anda bukan ASN.\n' : '',
    on === null
      ? '\nTanggalnya belum disebut. Tambahkan --on dengan tanggal, karena jawabannya bisa berbeda.\n'
      : `\nJawaban ini menjelaskan aturan yang berlaku pada ${/^\d{4}-\d{2}-\d{2}$/u.test(on) ? writtenDate(on, 'id') : on}. `,
    `Ini bukan izin dan bukan keputusan. (aturan versi ${verdict.lawVersion})\n`,
  ].join('');
}
