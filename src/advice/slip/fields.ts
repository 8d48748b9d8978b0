/** Names of the fields in the forms about slips. */
export const slipField = { slip: 'bukti', file: 'berkas', owner: 'pemilik', asked: 'minta' } as const;

/** A name with its titles, or a number; anything longer is not one. */
export const longestOwner = 200;
