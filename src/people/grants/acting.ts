import type { Actor } from '../../audit/index.ts';
import type { Holder } from './may-do.ts';
import type { Role } from './roles.ts';

/** As the log knows them: the person, in the role that allowed it. */
export const actingAs = ({ personId, agencyId, timeZone }: Holder, role: Role): Actor => ({ role, id: personId, agencyId, timeZone });
