// Opens a chosen file: what it is, which dates it holds, and whether this browser can draw it.
import { notedDates, type NotedDates } from './noted-dates.ts';
import { isWhole, pictureKind, type PictureKind } from './picture-file.ts';

export type PhotoTrouble = 'notPicture' | 'broken' | 'undrawable' | 'tooLarge';
export type OpenedPhoto = {
  /** Null where the file was not read. */
  readonly noted: NotedDates | null;
  /** Null where there is nothing that can be drawn. */
  readonly image: HTMLImageElement | null;
  readonly problem: PhotoTrouble | null;
  readonly close: () => void;
};

/** A photo of a phone has at most a fifth of it; a film is not read into memory. */
const mostBytes = 150_000_000;
/** JPEG is made smaller while it is read, other kinds are not. */
const mostPointsOf = (kind: PictureKind): number => (kind === 'jpeg' ? 200_000_000 : 60_000_000);

const closed = { image: null, close: () => undefined };

export async function openPhoto(file: File): Promise<OpenedPhoto> {
  try {
    const kind = pictureKind(new Uint8Array(await file.slice(0, 64).arrayBuffer()));
    if (kind === null) return { noted: null, problem: 'notPicture', ...closed };
    if (file.size > mostBytes) return { noted: null, problem: 'tooLarge', ...closed };
    const bytes = await file.arrayBuffer();
    const noted = notedDates(bytes);
    if (!isWhole(new Uint8Array(bytes), kind)) return { noted, problem: 'broken', ...closed };
    return { noted, ...await openImage(file, kind) };
  } catch {
    // The file was moved or deleted meanwhile, or there is no memory for it.
    return { noted: null, problem: 'broken', ...closed };
  }
}

async function openImage(file: File, kind: PictureKind): Promise<Omit<OpenedPhoto, 'noted'>> {
  const address = URL.createObjectURL(file);
  const close = () => { URL.revokeObjectURL(address); };
  const image = new Image();
  const loaded = await new Promise<boolean>((done) => {
    image.addEventListener('load', () => { done(true); });
    image.addEventListener('error', () => { done(false); });
    image.src = address;
  });
  const fits = image.naturalWidth * image.naturalHeight <= mostPointsOf(kind);
  if (loaded && fits) return { image, problem: null, close };
  close();
  const unknown = kind === 'heic' || kind === 'other-picture';
  return { ...closed, problem: loaded ? 'tooLarge' : unknown ? 'undrawable' : 'broken' };
}
