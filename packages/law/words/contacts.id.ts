// Siapa yang bisa ditanya. Hanya nama kantor: nomor telepon tidak kami punya.
import type { ActorKind } from '../vocabulary.ts';

const civilServant = ['BKD atau suku badan kepegawaian di kota Anda', 'Inspektorat', 'Bawaslu'];
const village = ['Kantor camat', 'Inspektorat kabupaten atau kota', 'Bawaslu'];

export const contactsId: Record<ActorKind, readonly string[]> = {
  pns: civilServant,
  cpns: civilServant,
  pppk: civilServant,
  contract_worker: ['Unit kerja yang memberi kontrak', 'BKD', 'Bawaslu'],
  community_officer: ['Kelurahan (lurah)', 'Bawaslu'],
  village_head: village,
  village_staff: village,
  elected_official: ['Biro hukum atau bagian hukum', 'Inspektorat', 'Bawaslu'],
  volunteer: ['Unit kerja yang menugasi Anda', 'Bawaslu'],
  other_non_asn: ['Bawaslu'],
};

/** Sesudah perintah dari atas: tanpa kantor yang mungkin memberi perintah itu. */
export const contactsWhenOrderedId: Record<ActorKind, readonly string[]> = {
  ...contactsId,
  contract_worker: ['BKD', 'Bawaslu'],
  community_officer: ['Bawaslu'],
  village_head: ['Inspektorat kabupaten atau kota', 'Bawaslu'],
  village_staff: ['Inspektorat kabupaten atau kota', 'Bawaslu'],
  volunteer: ['Bawaslu'],
};
