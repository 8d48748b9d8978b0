// "Jalan Contoh Raya No. 2" and "UU Nomor 10" name no number on a ballot.

import type { Span } from './denied.ts';
import type { InvitationWord } from './invitation-words.ts';

const BEFORE = new Set('jalan jl jln gang gg blok rumah rt rw kav kavling komplek kompleks perumahan lantai ruang gedung uu undang pp perda pergub perbup perwali permen permendagri peraturan keputusan kepgub surat sk se lampiran meja kursi antrean antrian peserta bus'.split(' '));
const FARTHEST = 6;

export function isAddressOrLaw(words: readonly InvitationWord[], { from }: Span): boolean {
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST); at -= 1) {
    if (words[at]?.forms.some((form) => BEFORE.has(form))) return true;
  }
  return false;
}
