// npm run schema
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';
import { withClient } from './address.ts';
import { schemaText } from './schema-text.ts';
import { testDatabase } from './test-database.ts';

const database = await testDatabase();
try {
  await writeFile(join(projectRoot(), 'db', 'schema.sql'), await withClient(database.admin, schemaText));
} finally {
  await database.close();
}
