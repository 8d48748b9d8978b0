// Agencies that were made up carry these codes; every page of theirs says so.
export const demoCode = 'contoh';
const bigDemoCode = 'contoh-besar';

export const isFictitiousCode = (code: string): boolean => code === demoCode || code === bigDemoCode;
