/** People of community institutions form a unit of their own in each ward: other rules hold for them than for the ward's staff. */
export const communityUnitName = (ward: string): string => `Lembaga kemasyarakatan Kelurahan ${ward}`;
