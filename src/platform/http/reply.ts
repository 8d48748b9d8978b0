/** What a handler answers. The server adds headers and compression. */
export type Reply = {
  readonly status: number;
  readonly html: string;
  /** The answer is a file to keep, not a page to show. */
  readonly download?: { readonly fileName: string; readonly type: string };
};
