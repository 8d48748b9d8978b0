// The two parts of exifreader that find and read what a camera notes. The whole library also reads colour profiles,
// press captions and makers' notes; a phone would load two and a half times as much for data that nobody asks for.
declare module 'exifreader/src/image-header.js' {
  const header: {
    /** Throws when the bytes are no picture that it knows. */
    readonly parseAppMarkers: (view: DataView, async: boolean) => {
      readonly tiffHeaderOffset?: number;
      /** Where the block does not lie in one piece in the file. */
      readonly exifDataView?: DataView;
    };
  };
  export default header;
}

declare module 'exifreader/src/tags.js' {
  const tags: {
    /** Throws when the block is damaged. */
    readonly read: (view: DataView, tiffHeaderOffset: number, includeUnknown: boolean) => {
      readonly tags: Readonly<Record<string, { readonly description?: unknown } | undefined>>;
    };
  };
  export default tags;
}
