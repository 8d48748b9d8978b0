// The fixed cells in which questions are shown: what is asked about, in six groups. A month that was shown must never
// be shown in other cells, since two tables of one month can be subtracted. So `cellLists` only grows: a new
// situation or another order comes with the month from which it holds, which must not have been shown yet.
// The first group, and the first in a group, is hidden along with a small one: often asked, but what says least.
import type { SituationId, StartingChoice } from '../../../packages/law/index.ts';
import type { Cell } from '../../platform/figures/release.ts';
import { isSituation, isStartingChoice } from '../facts.ts';

export type GroupId = 'rules' | 'online' | 'photos' | 'events' | 'office' | 'running';

/** Asked about something that had no cell when the month began. */
export const otherCell = 'lain';

// "Disuruh atasan" is a starting choice and a situation of one name; "Lainnya" asks again.
export type About = SituationId | Exclude<StartingChoice, 'ordered' | 'other'> | typeof otherCell;
type Groups = readonly { readonly id: GroupId; readonly about: readonly About[] }[];

const firstGroups = [
  { id: 'rules', about: ['siapa_terikat', 'hak_pilih', 'survei', 'lapor', 'rahasia_pelapor', 'sanksi', 'klarifikasi', 'waktu', 'dipanggil_bawaslu', otherCell] },
  { id: 'online', about: ['upload', 'react', 'follow', 'kampanye_medsos', 'like', 'komentar', 'bagikan', 'ikuti', 'grup', 'serang_calon', 'status_pribadi', 'akun_anonim', 'ribut_rekan'] },
  { id: 'photos', about: ['pose', 'attributes', 'foto_calon', 'pose_jari', 'foto_lama', 'atribut', 'spanduk'] },
  { id: 'events', about: ['event', 'deklarasi', 'peserta_kampanye', 'undangan_jebakan', 'visi_misi', 'narasumber', 'tugas_dinas'] },
  { id: 'office', about: ['fasilitas', 'disuruh_atasan', 'tekanan', 'kebijakan', 'mobilisasi', 'ktp', 'bansos', 'kumpulkan_warga'] },
  { id: 'running', about: ['anggota_parpol', 'dekati_parpol', 'nyalon', 'timses', 'sumbangan', 'penyelenggara', 'pasangan_calon', 'keluarga_calon', 'cuti'] },
] as const satisfies Groups;

/** Newest first. */
export const cellLists: readonly { readonly fromMonth: string; readonly groups: Groups }[] = [
  { fromMonth: '2026-11', groups: firstGroups },
];

export const wholeCell = 'all';
export const groupCell = (group: GroupId): string => `group:${group}`;

/** The groups in force when the month began; a month before the first list has the first. */
export function groupsOf(month: string): Groups {
  return (cellLists.find(({ fromMonth }) => fromMonth <= month) ?? cellLists.at(-1))?.groups ?? firstGroups;
}

export const treeOf = (groups: Groups): Cell => ({
  id: wholeCell,
  parts: groups.map(({ id, about }) => ({ id: groupCell(id), parts: about.map((leaf) => ({ id: leaf })) })),
});

/** What may be written down: only ids of our own lists, whatever a caller hands in. */
export function cellFor(about: string): string {
  if (about === 'ordered') return 'disuruh_atasan';
  return isSituation(about) || (isStartingChoice(about) && about !== 'other') ? about : otherCell;
}
