/** Names of the fields in the forms of helped signing. */
export const helpField = { directive: 'surat', person: 'orang', hash: 'sidik', mark: 'data', box: 'bersedia', witness: 'saksi' } as const;
