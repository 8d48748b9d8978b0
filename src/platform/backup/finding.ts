/** One sentence for the person who looks after the machine; a weak or broken one also says what to do. */
export type Finding = { readonly state: 'good' | 'weak' | 'broken'; readonly says: string };

export const good = (says: string): Finding => ({ state: 'good', says });
export const weak = (says: string): Finding => ({ state: 'weak', says });
export const broken = (says: string): Finding => ({ state: 'broken', says });
