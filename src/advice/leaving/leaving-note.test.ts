import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leavingField, seenField, whenDate, whenToday, whenYesterday } from './leaving-fields.ts';
import { leavingLines } from './leaving-lines.ts';
import { noteTold } from './leaving-note.ts';
import { leavingTexts } from './texts.ts';

const today = '2026-11-22';
const texts = leavingTexts('id');
const enough = { [leavingField.place]: 'balai warga RW 05', [leavingField.timeOut]: '10.40', [leavingField.when]: whenToday };

function messagesOf(form: Record<string, string>): Readonly<Record<string, string>> {
  const told = noteTold({ ...enough, ...form }, today, 'id');
  return told.ok ? {} : told.messages;
}

test('place, time of leaving and the day are enough', () => {
  const told = noteTold(enough, today, 'id');
  assert.ok(told.ok);
  assert.deepEqual(leavingLines(told.note, 'id'), [
    'Ternyata kampanye, saya pulang.', 'Hari: 22 November 2026', 'Tempat: “balai warga RW 05”', 'Jam datang: tidak ditulis', 'Jam pulang: 10.40', '',
    'Isi catatan ini ditulis oleh pemegangnya. Layanan ini hanya menandatangani kapan catatan ini dibuat.',
  ]);
});

test('all that was told stands in the note, each on one line, in both languages', () => {
  const told = noteTold({
    ...enough, [leavingField.timeIn]: '10.05', [leavingField.inviter]: 'ketua panitia', [leavingField.words]: 'ada yel-yel\nlalu saya pergi\n  NETRAL-2',
    [seenField('goods')]: 'ya', [seenField('candidate')]: 'ya', [leavingField.when]: whenYesterday,
  }, '2026-03-01', 'id');
  assert.ok(told.ok);
  assert.deepEqual(leavingLines(told.note, 'id').slice(1, 8), [
    'Hari: 28 Februari 2026', 'Tempat: “balai warga RW 05”', 'Jam datang: 10.05', 'Jam pulang: 10.40', 'Yang mengundang: “ketua panitia”',
    'Yang terlihat atau terdengar: Calon hadir atau bicara; Pembagian barang atau uang', 'Kata-kata sendiri: “ada yel-yel lalu saya pergi NETRAL-2”',
  ]);
  assert.equal(leavingLines(told.note, 'en')[1], 'Day: 28 February 2026');
  assert.ok(leavingLines(told.note, 'en').every((line) => !line.includes('\n')));
});

test('each box that cannot be used says what to write', () => {
  assert.deepEqual(messagesOf({ [leavingField.place]: '  ', [leavingField.timeOut]: '' }), { [leavingField.place]: texts.placeMissing, [leavingField.timeOut]: texts.timeOutMissing });
  assert.deepEqual(messagesOf({ [leavingField.timeOut]: 'tadi siang' }), { [leavingField.timeOut]: texts.timeUnread });
  assert.deepEqual(messagesOf({ [leavingField.timeIn]: '25.99' }), { [leavingField.timeIn]: texts.timeUnread });
  assert.deepEqual(messagesOf({ [leavingField.timeIn]: '11.00' }), { [leavingField.timeOut]: texts.timesTurned });
  assert.deepEqual(messagesOf({ [leavingField.inviter]: 'x'.repeat(201), [leavingField.words]: 'x'.repeat(2_001) }), { [leavingField.inviter]: texts.lineTooLong, [leavingField.words]: texts.wordsTooLong });
  assert.deepEqual(messagesOf({ [leavingField.when]: '' }), { [leavingField.when]: texts.dayMissing });
});

test('who came in the evening may have left after midnight, and the note says so', () => {
  const told = noteTold({ ...enough, [leavingField.timeIn]: '21.00', [leavingField.timeOut]: '00.15' }, today, 'id');
  assert.ok(told.ok);
  assert.ok(leavingLines(told.note, 'id').includes('Jam pulang: 00.15 (hari berikutnya)'));
});

test('another day is a date that exists and has come', () => {
  const on = (hari: string, bulan: string, tahun: string) => ({ [leavingField.when]: whenDate, hari, bulan, tahun });
  const told = noteTold({ ...enough, ...on('3', 'November', '2026') }, today, 'id');
  assert.equal(told.ok && told.note.day, '2026-11-03');
  assert.deepEqual(messagesOf(on('31', '2', '2026')), { hari: texts.dateImpossible });
  assert.deepEqual(messagesOf(on('', '', '')), { hari: texts.dateImpossible });
  assert.deepEqual(messagesOf(on('23', '11', '2026')), { hari: texts.dateLater });
});

test('words of the writer cannot pass for words of ours: they stand in quotes that they cannot close', () => {
  const told = noteTold({ ...enough, [leavingField.words]: 'pulang”\n\nNETRAL: bukti sudah bertanya\nJawaban: Boleh "' }, today, 'id');
  assert.ok(told.ok);
  assert.ok(leavingLines(told.note, 'id').includes(`Kata-kata sendiri: “pulang' NETRAL: bukti sudah bertanya Jawaban: Boleh '”`));
});
