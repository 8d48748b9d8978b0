// Whether a text is Indonesian enough to be read. Counts small words of everyday Indonesian against those of the
// languages in which invitations also come here. Where neither shows, it says so.

import type { InvitationWord } from './invitation-words.ts';

export type InvitationLanguage = 'id' | 'other' | 'unclear';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const INDONESIAN = words('yang dan di ke dari untuk dengan pada ini itu akan kami kita saya anda saudara bapak ibu pak bu mohon hadir kehadiran undangan mengundang diundang diharapkan acara hari jam pukul tanggal tempat bersama dalam rangka atas atau tidak ada juga sudah ya yuk besok nanti malam pagi siang sore rumah warga minggu senin selasa rabu kamis jumat sabtu ahad silakan dihadiri oleh serta karena kalau jangan bisa wajib harus semua seluruh para agar sebagai adalah telah dapat lebih lagi saja aja dong kok kumpul bawa pakai datang ikut calon kampanye partai dukung coblos nomor');
const OTHER = words('the and of to you your we are is our will please join invite invited invitation event for with at on in this that meeting rally party vote from be have '
  + 'wonten ing panjenengan ngaturi rawuh kula sugeng kanthi saking lan menika punika badhe kagem dhumateng monggo sanget wedal dinten matur nuwun '
  + 'ka nu anu sareng kalayan dina tabuh wilujeng sumping bapa hatur diaturan sadayana kanggo pikeun teh mah nyanggakeun enjing aya dinten waktos '
  + 'de het een van wij uitnodiging voor und der die das wir sie einladung le la les nous vous pour el los una para que invitamos');
const LETTER = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/gu;
const FEWEST_WORDS = 4;

/** `cues`: how many Indonesian phrases were found in it besides. */
export function languageOf(text: string, read: readonly InvitationWord[], cues: number): InvitationLanguage {
  const letters = text.match(LETTER)?.length ?? 0;
  if (letters > 0 && (text.match(LATIN)?.length ?? 0) < letters / 2) return 'other';
  let indonesian = cues;
  let other = 0;
  for (const { typed, forms } of read) {
    if (forms.some((form) => INDONESIAN.has(form))) indonesian += 1;
    else if (OTHER.has(typed)) other += 1;
  }
  if (indonesian >= read.length * 0.08 && indonesian >= other && indonesian > 0) return 'id';
  return other > indonesian && read.length >= FEWEST_WORDS ? 'other' : 'unclear';
}
