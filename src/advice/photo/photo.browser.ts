// Adds to the page of old photos what needs the photo itself: its date is read, and a copy with the caption is made.
// Both happen here; this script sends nothing, and nothing on the page could.
import { partsOf } from '../day-of-act.ts';
import { writtenDate } from '../texts.ts';
import type { Lang } from '../../paths.ts';
import { judgeDates, type CameraDate } from './camera-date.ts';
import { captionToPrint } from './caption.ts';
import { drawCopy, type Copy } from './copy.browser.ts';
import { openPhoto, type OpenedPhoto } from './open-photo.browser.ts';
import { photoTold, type PhotoTold } from './photo-fields.ts';
import { addStyle, sentences, shownCopy } from './show-copy.browser.ts';
import { spots, todayMark } from './spots.ts';
import { photoTexts } from './texts.ts';

const lang: Lang = document.documentElement.lang === 'en' ? 'en' : 'id';
const texts = photoTexts(lang);
const boxes = ['hari', 'bulan', 'tahun'] as const;

function spot<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`There is no ${id} on this page.`);
  return found;
}

const choose = spot(spots.choose, HTMLElement);
const file = spot(spots.file, HTMLInputElement);
const news = spot(spots.news, HTMLElement);
const form = spot(spots.form, HTMLFormElement);
const copyBlock = spot(spots.copy, HTMLElement);
const made = spot(spots.made, HTMLElement);
const make = spot(spots.make, HTMLButtonElement);
const today = choose.getAttribute(todayMark) ?? '';

const nothing = '--';
/** What the boxes held when this script filled them; anything else was written by the person and stays. */
let filled = nothing;
let opened: OpenedPhoto | null = null;
/** The latest choice or press: what was begun before it no longer shows itself. */
let latest = 0;
let address = '';

const box = (name: string): HTMLInputElement => spot(name, HTMLInputElement);
const written = (): string => boxes.map((name) => box(name).value).join('-');

const say = (where: HTMLElement, said: readonly string[]): void => { where.replaceChildren(...sentences(said)); };

function write(day: string, month: string, year: string): void {
  box('hari').value = day;
  box('bulan').value = month;
  box('tahun').value = year;
  filled = written();
}

function fill(on: string): boolean {
  if (written() !== nothing) return false;
  const { day, month, year } = partsOf(on);
  write(day, month, year);
  return true;
}

/** Text boxes only: the box for the photo stands outside the form. */
const told = () => photoTold(Object.fromEntries(new FormData(form).entries()) as Record<string, string>, today, lang);

function dayWritten(): string | null {
  const checked = told();
  return checked.ok ? checked.told.on : null;
}

function dateNews(date: CameraDate): string[] {
  if (date.kind === 'none') return [texts.dateNone];
  const day = writtenDate(date.on, lang);
  if (date.kind === 'wrong-clock') return [texts.dateWrong(day)];
  if (date.kind === 'file-only') return [texts.dateOfFile(day)];
  const first = fill(date.on) ? texts.dateFilled(day) : dayWritten() === date.on ? texts.dateSame(day) : texts.dateKept(day);
  return date.otherOn === undefined ? [first] : [first, texts.dateOther(writtenDate(date.otherOn, lang))];
}

async function chosen(): Promise<void> {
  latest += 1;
  const turn = latest;
  forget();
  const [picked] = file.files ?? [];
  if (!picked) return say(news, []);
  say(news, [texts.reading]);
  const photo = await openPhoto(picked);
  if (turn !== latest) return photo.close();
  if (photo.problem === 'notPicture') return say(news, [texts.notPicture]);
  const date = photo.noted === null ? [] : dateNews(judgeDates(photo.noted, today));
  say(news, photo.problem === null ? date : [...date, texts[photo.problem]]);
  opened = photo;
  copyBlock.hidden = photo.image === null;
}

/** The date of the photo before must not stand beside this one. */
function forget(): void {
  if (written() === filled) write('', '', '');
  opened?.close();
  opened = null;
  copyBlock.hidden = true;
  say(made, []);
  if (address !== '') URL.revokeObjectURL(address);
  address = '';
}

async function makeCopy(): Promise<void> {
  latest += 1;
  const turn = latest;
  const image = opened?.image;
  if (!image) return;
  const checked = told();
  if (!checked.ok) return say(made, Object.values(checked.messages));
  say(made, [texts.drawing]);
  // One frame, so that the sentence is seen before the drawing holds the phone.
  await new Promise((done) => { setTimeout(done, 50); });
  const copy = await drawCopy(image, captionToPrint(checked.told, lang));
  if (turn === latest) show(copy, checked.told);
}

function show(copy: Copy | null, fields: PhotoTold): void {
  if (address !== '') URL.revokeObjectURL(address);
  address = copy === null ? '' : URL.createObjectURL(copy.file);
  if (copy === null) say(made, [texts.noRoom]);
  else made.replaceChildren(...shownCopy(copy, address, fields, lang));
}

if ('adoptedStyleSheets' in document) addStyle();
file.addEventListener('change', () => { void chosen(); });
make.addEventListener('click', () => { void makeCopy(); });
choose.hidden = false;
