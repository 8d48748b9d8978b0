import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCues, type CueFacts } from './read-cues.ts';

const facts = (question: string): CueFacts => readCues(question).facts;

test('the contest is read from the everyday words for candidates', () => {
  const contests: Readonly<Record<string, string>> = {
    'foto sama capres': 'president', 'pak menteri nyapres': 'president', 'pilpres kemarin': 'president', 'like postingan cagub': 'governor',
    'dukung cabup': 'regent', 'maju jadi wali kota': 'mayor', cawalkot: 'mayor', 'adik nyaleg': 'legislature', 'caleg dpd': 'dpd',
    'calon anggota dpd': 'dpd', 'calon dprd kota': 'dprd_city', 'pilkada nanti': 'regional_head', 'cagub di pilkada': 'governor',
  };
  for (const [question, contest] of Object.entries(contests)) assert.equal(facts(question).contest, contest, question);
});

test('two contests in one question leave the contest unknown', () => {
  assert.equal(facts('foto sama capres dan cagub').contest, undefined);
  assert.equal(facts('foto sama gubernur').contest, undefined);
});

test('who acts is read, and somebody else is not taken for the asker', () => {
  assert.deepEqual(facts('saya guru p3k, boleh like?').actor, { kind: 'pppk', post: 'teacher' });
  assert.deepEqual(facts('sy ketua rt boleh jadi relawan').actor, { kind: 'community_officer' });
  assert.deepEqual(facts('PPSU ikut konvoi').actor, { kind: 'contract_worker' });
  assert.deepEqual(facts('saya lurah, adik nyaleg').actor, { post: 'lurah' });
  assert.equal(facts('disuruh pak lurah pasang spanduk').actor, undefined);
  assert.equal(facts('lurah saya nyuruh dukung calon').actor, undefined);
  assert.equal(facts('istri pns boleh kampanye').actor, undefined);
  assert.equal(facts('honorer dan pns dilarang juga').actor, undefined);
  assert.deepEqual(facts('honorer dilarang, kalau saya pns gimana').actor, { kind: 'pns' });
  assert.deepEqual(facts('lagi cltn boleh dampingi suami').actor, { onUnpaidLeave: true });
});

test('a relative who stands is read, a relative who only appears is not', () => {
  assert.equal(facts('suami saya maju jadi bupati').relation, 'spouse');
  assert.equal(facts('adik ipar nyaleg').relation, 'family');
  assert.deepEqual([facts('saya mau nyaleg').relation, facts('saya mau nyaleg').target], ['self', 'self']);
  assert.equal(facts('anak saya difoto sama caleg').relation, undefined);
  assert.equal(facts('teman saya mau nyaleg').relation, undefined);
  assert.equal(facts('foto sama pak bupati yang nyalon lagi').relation, undefined);
});

test('the medium is read', () => {
  const media: Readonly<Record<string, string>> = {
    'pasang status wa': 'status_story', 'bikin story dukung calon': 'status_story', 'share di grup wa kantor': 'closed_group', 'kirim japri': 'private_message',
    'upload di fb': 'public_online', 'posting di ig': 'public_online', 'like postingan capres': 'candidate_account', 'follow akun cagub': 'candidate_account',
    'follow akun tim sukses': 'campaign_account', 'broadcast ajakan': 'broadcast', 'nama saya di sipol': 'party_register', 'ikut konvoi': 'physical',
    'ada surat tugas': 'official_duty',
  };
  for (const [question, medium] of Object.entries(media)) assert.equal(facts(question).medium, medium, question);
});

test('circumstances are read as said, denied or only asked about', () => {
  const said: readonly (readonly [string, 'with' | 'without' | null, string])[] = [
    ['pakai seragam', 'with', 'agency_attributes'], ['boleh ga pake seragam', 'with', 'agency_attributes'], ['tanpa seragam', 'without', 'agency_attributes'],
    ['ga pake seragam', 'without', 'agency_attributes'], ['harus pakai seragam?', null, 'agency_attributes'], ['pake seragam atau ga', null, 'agency_attributes'],
    ['nganter pake mobil dinas', 'with', 'state_facility'], ['bukan pake mobil dinas', 'without', 'state_facility'], ['pake mobil pribadi', 'without', 'state_facility'],
    ['ada surat tugas', 'with', 'duty_assignment'], ['ga ada surat tugas', 'without', 'duty_assignment'], ['perlu surat tugas ga', null, 'duty_assignment'],
    ['pas jam kerja', 'with', 'working_hours'], ['di luar jam kerja', 'without', 'working_hours'], ['hari libur', 'without', 'working_hours'],
    ['pake kaos caleg', 'with', 'party_attributes'], ['kaosnya tanpa atribut', 'without', 'party_attributes'],
    ['disuruh atasan', 'with', 'ordered_by_superior'], ['diperintah bu kadis', 'with', 'ordered_by_superior'], ['kepala sekolah nyuruh guru', 'with', 'ordered_by_superior'],
    ['disuruh istri', null, 'ordered_by_superior'], ['diancam mutasi', 'with', 'threatened'], ['udah saya hapus', 'with', 'deleted_promptly'], ['perlu dihapus ga', null, 'deleted_promptly'],
    ['ga sengaja kepencet', 'with', 'accidental'], ['ternyata ada caleg', 'with', 'candidate_unexpected'], ['saya langsung pulang', 'with', 'left_at_once'],
    ['masuk sipol tanpa izin', 'with', 'without_consent'], ['pose dua jari', 'with', 'gesture'], ['ga pose apa2', 'without', 'gesture'],
    ['cuma dengerin doang', 'without', 'active_support'], ['ngajak pilih nomor satu', 'with', 'call_to_vote'], ['disuruh pilih dia', null, 'call_to_vote'],
  ];
  for (const [question, how, value] of said) {
    const read = facts(question);
    assert.equal(read.with?.includes(value) ?? false, how === 'with', `${question}: with ${value}`);
    assert.equal(read.without?.includes(value) ?? false, how === 'without', `${question}: without ${value}`);
  }
});

test('the phase and the election are read where they are told, not where they are asked', () => {
  assert.equal(facts('posting pas masa tenang').phaseKnown, 'quiet_days');
  assert.equal(facts('belum masa kampanye kan').phaseKnown, 'before_campaign');
  assert.equal(facts('kapan masa tenang').phaseKnown, undefined);
  assert.equal(facts('sudah masa kampanye belum').phaseKnown, undefined);
  assert.equal(facts('pas pilkada 2024').election, 'pilkada-2024');
  assert.equal(facts('pemilu tahun 2024').election, 'pemilu-2024');
  assert.equal(facts('pilkada nanti').election, undefined);
});

test('the example of the old photo is read, and no deletion is made of the question about it', () => {
  assert.deepEqual(facts('foto lama saya sama pak gubernur yang sekarang nyapres masih ada di fb, perlu dihapus ga?'), {
    contest: 'president', medium: 'public_online', target: 'candidate',
  });
});

test('every fact shows the words that said it', () => {
  const question = 'Sy GURU p3k, disuruh kepsek share video cagub di grup WA, tanpa surat tugas';
  const { spans } = readCues(question);
  assert.ok(spans.length >= 5);
  for (const { text, start, end } of spans) assert.equal(question.slice(start, end), text);
  assert.ok(spans.some(({ fact, value, text }) => fact === 'without' && value === 'duty_assignment' && text.includes('surat tugas')));
});

test('another contest changes the contest and nothing else', () => {
  for (const [one, other] of [['capres', 'cabup'], ['cagub', 'caleg']] as const) {
    for (const question of ['saya pns foto sama X di acara dinas', 'istri saya X, boleh dampingi?', 'like postingan X di ig']) {
      const read = (name: string): CueFacts => ({ ...facts(question.replace('X', name)), contest: '' });
      assert.deepEqual(read(one), read(other), question);
    }
  }
});
