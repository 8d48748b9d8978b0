// Who can seal a PDF: the program itself, or a certification body asked over HTTP. Both are used through this one shape.

export type SealCheck =
  | {
    readonly ok: true;
    /** Common name of the certificate that sealed. */
    readonly signer: string;
    /** When, as the time stamp says (ISO 8601). */
    readonly at: string;
    readonly timeBy: string;
    /** By our own certificates, or by an authority outside that the service names. */
    readonly known: 'own' | 'outside';
    readonly timeKnown: 'own' | 'outside';
  }
  | {
    readonly ok: false;
    /**
     * `not_sealed`: there is no seal. `misplaced`: there is one, but the file around it was written anew by another program.
     * `changed`: a byte of what was sealed is another. `added_to`: sealed and unchanged, but something was added behind.
     */
    readonly why: 'not_sealed' | 'misplaced' | 'changed' | 'added_to' | 'signature' | 'unknown_signer' | 'time';
  };

export type SealRequest = { readonly reason: string };

/** Whether somebody may sign or seal with a certificate of the body; `unknown`: it did not say. */
export type SignerStatus = 'may_sign' | 'may_not_sign' | 'unknown';

export type Sealer = {
  readonly kind: 'local' | 'bsre';
  /** Throws `SealRefused` or `NoTime` where no seal was given. */
  readonly sealPdf: (pdf: Uint8Array, request: SealRequest) => Promise<Uint8Array>;
  readonly verifyPdf: (pdf: Uint8Array) => Promise<SealCheck>;
};

export type SealRefusal = 'unreachable' | 'refused' | 'credentials' | 'answer_shape';

/** The body outside gave no seal. The message is ours: nothing of what was sent or answered stands in it. */
export class SealRefused extends Error {
  override readonly name = 'SealRefused';
  readonly why: SealRefusal;
  /** HTTP status, where there was one. */
  readonly status: number | null;

  constructor(why: SealRefusal, status: number | null, options?: ErrorOptions) {
    super(`The certification body gave no seal: ${why}${status === null ? '' : ` (${status})`}.`, options);
    this.why = why;
    this.status = status;
  }
}
