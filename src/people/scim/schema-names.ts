// Names are compared without regard to case (RFC 7643, 2.1).
export const userSchema = 'urn:ietf:params:scim:schemas:core:2.0:User';
export const enterpriseSchema = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
export const staffSchema = 'urn:netral:params:scim:schemas:extension:staff:2.0:User';
export const resourceSchemas = [userSchema, enterpriseSchema, staffSchema] as const;
export type ResourceSchema = (typeof resourceSchemas)[number];

const message = (name: string): string => `urn:ietf:params:scim:api:messages:2.0:${name}`;
export const messageSchema = { error: message('Error'), list: message('ListResponse'), patch: message('PatchOp'), search: message('SearchRequest') } as const;
