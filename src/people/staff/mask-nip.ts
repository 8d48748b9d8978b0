/** The year of birth and the kind of contract stay, the rest is hidden: what tells two people of one name apart, and no more. */
export const maskNip = (nip: string): string => `${nip.slice(0, 4)}•••• ••••${nip.slice(12, 14)} ${nip.slice(14, 15)} •••`;

/** In the groups in which it is read out. */
export const groupedNip = (nip: string): string => `${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip.slice(14, 15)} ${nip.slice(15)}`;
