// oxlint-disable-next-line typescript/triple-slash-reference -- the parts have no types of their own to import
/// <reference path="./exifreader-parts.d.ts" />
// The dates that a camera wrote into a file, as they stand there.
import header from 'exifreader/src/image-header.js';
import block from 'exifreader/src/tags.js';

export type NotedDates = {
  /** When the picture was taken. */
  readonly original?: string;
  /** When it became a file; for a scanned print that is years later. */
  readonly digitized?: string;
  /** When the file was last changed. */
  readonly modified?: string;
  /** Day by satellite, in universal time. */
  readonly gpsDay?: string;
};

const nameOf = { original: 'DateTimeOriginal', digitized: 'DateTimeDigitized', modified: 'DateTime', gpsDay: 'GPSDateStamp' } as const;

/** No dates, where there is nothing to read or what is there is damaged: then the person is asked. */
export function notedDates(bytes: ArrayBuffer): NotedDates {
  try {
    const { tiffHeaderOffset, exifDataView } = header.parseAppMarkers(new DataView(bytes), false);
    if (tiffHeaderOffset === undefined) return {};
    const { tags } = block.read(exifDataView ?? new DataView(bytes), tiffHeaderOffset, false);
    return Object.fromEntries(Object.entries(nameOf).flatMap(([key, name]) => {
      const said = tags[name]?.description;
      return typeof said === 'string' ? [[key, said]] : [];
    }));
  } catch {
    return {};
  }
}
