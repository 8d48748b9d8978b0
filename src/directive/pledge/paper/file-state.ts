// How a person's file stands to the one that was given out.

export type FileState =
  /** Every byte as it was given out. */
  | 'as_issued'
  /** The same, with something added behind. */
  | 'added_to'
  /** Written anew by another program; the page is drawn the same, or not. */
  | 'resaved' | 'resaved_page_differs'
  /** Other bytes in the same places. */
  | 'changed'
  /** Whole, but sealed by somebody whom the published certificates do not name. */
  | 'signer_unknown';
