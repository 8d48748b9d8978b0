// Hands over what is due until nothing is left, on a clock that stands a little later at every start, so that what the one
// before had in hand is due again. Killed by remind.proof.ts.
import { readConfig } from '../../src/platform/config.ts';
import { openDatabase } from '../../src/platform/db/open-database.ts';
import { openMailer } from '../../src/platform/mail/mail.ts';
import { mailChannel } from '../../src/directive/reminder/channel.ts';
import { handOverAll } from '../../src/directive/reminder/hand-over.ts';
import { wordsOf } from '../../src/directive/reminder/hand-over-reminders.job.ts';
import { remindDay } from './remind-cast.ts';

const [server = '', round = '0', connections = '8'] = process.argv.slice(2);
const database = await openDatabase(readConfig(process.env));
const began = Date.now();
const startsAt = Date.parse(`${remindDay}T03:00:00Z`) + Number(round) * 21 * 60_000;
const clock = { now: () => new Date(startsAt + Date.now() - began) };
const mailer = openMailer({ server, from: 'Netral <netral@contoh.example>' }, Number(connections));
process.stdout.write('ready\n');
const counts = await handOverAll(database.db, clock, mailChannel(mailer, wordsOf({ origin: 'https://netral.contoh.example' })));
process.stdout.write(`done ${JSON.stringify(counts)}\n`);
mailer.close();
await database.close();
process.exit(0);
