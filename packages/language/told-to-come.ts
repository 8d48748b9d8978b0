// Whether a question says that somebody above told people to come. Such an order decides what the person has to do,
// whatever the event is called ("deklarasi", "jalan sehat", "posko"), so it outranks the words of the event.
// An order and a coming must both be said, and nobody else who may order ("disuruh istri", "diminta hadir di
// bawaslu"); an order to vote is pressure of another kind.

import { conceptsOf } from './concepts.ts';
import { terms } from './mask.ts';
import { canonicalWord, type Token } from './text.ts';

interface Said {
  readonly typed: string;
  readonly word: string;
  readonly root: string;
}

// In terms, of which a candidate is one whatever the office is called: "diminta oleh kepala dinas untuk besok pagi hadir".
const REACH = 10;
const SUBJECT_REACH = 5;
const NEAR = 3;
const PASSIVE_ORDER = /^di(?:suru|perintah|printah|tugas|wajib|harus|paksa|arah|instruksi|imbau|himbau|utus|kerah|mobilisasi|giring|absen|titah|kongkon|kon$|kengken|jurung|minta(?:in|i)?$)/;
/** Only behind somebody who is above: "kabid nyuruh", never "saya nyuruh". */
const ACTIVE_ORDER = set('suruh wajibkan paksa haruskan perintah tugas instruksi imbau himbau kerah utus giring mobilisasi arah minta');
const ORDER = set('perintah instruksi disposisi titah');
const COMING = set('datang hadir ikut merapat ramai berangkat kumpul temani rombong turun nonton lihat muncul duduk wakil ke');
const JUST_COMING = set('datang hadir ikut ramai merapat');
const DENIED = set('tidak tolak');
const DUTY = set('wajib harus');
const SPOKEN = set('bilang kata ngomong pesan umum apel rapat');
const VOTE = set('pilih milih coblos');
const REASON = set('karena yang atas sesuai sebab');
/** Who else asks people to come, and those who are there on duty. */
const NOT_ABOVE = set('suami istri teman rekan tetangga saudara adik kakak anak mertua bawaslu panwascam panwaslu inspektorat bkd polisi narasumber moderator pembicara saksi amankan siaga');
const ALSO_ABOVE = set('ketua rw sekretaris');

export function isToldToCome(found: readonly Token[]): boolean {
  const said = terms(found).map(({ term, from }) => ({ typed: canonicalWord(found[from]?.text ?? ''), word: found[from]?.word ?? '', root: term }));
  if (has(said, NOT_ABOVE) || has(said, VOTE)) return false;
  return said.some((one, at) => isOrderToCome(said, one, at) || isThreat(said, one, at) || isDuty(said, one, at));
}

function isOrderToCome(said: readonly Said[], one: Said, at: number): boolean {
  const before = said.slice(Math.max(0, at - REACH), at);
  const ordered = PASSIVE_ORDER.test(one.typed) || isOneOf(one, ORDER) || (isOneOf(one, ACTIVE_ORDER) && before.slice(-SUBJECT_REACH).some(isAbove));
  if (!ordered) return false;
  return has(said.slice(at + 1, at + 1 + REACH), COMING) || (has(before, COMING) && has(before.slice(-NEAR), REASON));
}

// "kalau tidak datang, kontrak …"
function isThreat(said: readonly Said[], one: Said, at: number): boolean {
  return isOneOf(one, DENIED) && has(said.slice(at + 1, at + NEAR), JUST_COMING)
    && said.some((other) => isAbove(other) || conceptsOf(other.root).includes('force'));
}

// "kata pak kabid semua wajib ikut"
function isDuty(said: readonly Said[], one: Said, at: number): boolean {
  return isOneOf(one, DUTY) && has(said.slice(at + 1, at + NEAR), JUST_COMING) && has(said, SPOKEN) && said.some(isAbove);
}

function isAbove(one: Said): boolean {
  return conceptsOf(one.root).includes('superior') || isOneOf(one, ALSO_ABOVE);
}

function has(said: readonly Said[], any: ReadonlySet<string>): boolean {
  return said.some((one) => isOneOf(one, any));
}

function isOneOf({ word, root }: Said, any: ReadonlySet<string>): boolean {
  return any.has(word) || any.has(root);
}

function set(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
