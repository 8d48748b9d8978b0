// Names of the fields in the forms about invitations.
export const invitationField = { text: 'undangan', who: 'siapa', step: 'langkah' } as const;

/** Value of the button "Saya bukan ASN". */
export const stepNotAsn = 'bukan-asn';

/** A longer text is not put into the link to the other language: the page would carry it twice. */
export const longestCarried = 20_000;
