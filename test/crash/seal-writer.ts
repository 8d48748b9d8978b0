// Seals every day that is over, as the job does, and says when it has begun and when it is done. Killed by seal.proof.ts.
import { readConfig } from '../../src/platform/config.ts';
import { openDatabase } from '../../src/platform/db/open-database.ts';
import { createLogger } from '../../src/platform/log.ts';
import { loadKeys } from '../../src/platform/keys.ts';
import { sealDayJob } from '../../src/directive/index.ts';
import { sealClock } from './seal-cast.ts';

const config = readConfig(process.env);
const keys = await loadKeys(config.dataDir, { clock: sealClock });
const database = await openDatabase(config);
process.stdout.write('ready\n');
await sealDayJob.run({ config, db: database.db, clock: sealClock, keys, log: createLogger() }, {});
process.stdout.write('done\n');
await database.close();
process.exit(0);
