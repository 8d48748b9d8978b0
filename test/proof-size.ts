// The same proof runs with a small count in `npm test` and with the full one in `npm run prove`.

export const isFullProof = (): boolean => process.env['NETRAL_PROOF'] === 'full';

export const proofCount = (counts: { small: number; full: number }): number => (isFullProof() ? counts.full : counts.small);
