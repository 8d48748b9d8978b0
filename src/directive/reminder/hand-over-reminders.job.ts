// Every minute, and at once when somebody asked: hands over what is due. A program without a mail server leaves it to another.
import { paths } from '../../paths.ts';
import type { Config } from '../../platform/config.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { openMailer } from '../../platform/mail/mail.ts';
import { mailChannel, type Words } from './channel.ts';
import { handOverAll } from './hand-over.ts';
import { reminderId } from './texts.id.ts';
import { handOverName } from './write-round.ts';

/** A server that lets in fewer is served by as many as it lets in (`openMailer`). */
export const reminderConnections = 64;

/** The same for everybody and every letter: a mailbox is read over shoulders, and by whoever runs it. */
export const wordsOf = ({ origin }: Pick<Config, 'origin'>): Words => ({ subject: reminderId.mailSubject, text: reminderId.mailText(`${origin}${paths.letters}`) });

export const handOverRemindersJob: Job = {
  name: handOverName, retries: 3, retryDelaySeconds: 60, mostSeconds: 1_800, schedule: '* * * * *',
  run: async ({ config, db, clock }) => {
    // The address in the mail is the office's; a program that opens only the public door has another.
    if (config.mail === null || config.doors === 'public') return;
    const mailer = openMailer(config.mail, reminderConnections);
    const until = clock.now().getTime() + 9 * 60_000;
    try {
      await handOverAll(db, clock, mailChannel(mailer, wordsOf(config)), () => clock.now().getTime() > until);
    } finally {
      mailer.close();
    }
  },
};
