import { createInterface } from 'node:readline/promises';
import { letInFirst, newSetUpLink, type LetInRefusal } from '../people/index.ts';
import { readConfig } from '../platform/config.ts';
import { Problem } from '../platform/errors.ts';
import type { CommandIo } from './cli.ts';
import { openApp } from './open-app.ts';

const usage = 'Say "netral setup" for the first administrator, or "netral setup --person" for the first officers.';

/** What lets the first people in. It goes to standard output, for the person at the terminal alone. */
export async function setupCommand(args: string[], { stdin, stdout }: CommandIo): Promise<number> {
  if (args.length > 1 || (args.length === 1 && args[0] !== '--person')) throw new Problem('command-unknown', usage);
  // Asked for before the database is opened, and never taken from the command line, which others on the machine can read.
  const typed = args.length === 1 ? await ask(stdin, stdout) : null;
  const { app, close } = await openApp(readConfig(process.env));
  try {
    if (typed !== null) {
      const outcome = await letInFirst(app, typed);
      stdout.write(outcome.done ? `This code is good once, within 24 hours, on the page for codes of officers (/kantor/masuk/pulih):\n${outcome.value}\n` : `${refusals[outcome.refusal]}\n`);
      return outcome.done ? 0 : 1;
    }
    const link = await newSetUpLink(app);
    stdout.write(link === null
      ? 'There is an administrator; an administrator gives the rights, and two personnel officers let in whoever lost their ways.\n'
      : `Open this link once, within 24 hours, to make the first administrator:\n${link}\n`);
    return link === null ? 1 : 0;
  } finally {
    await close();
  }
}

async function ask(input: CommandIo['stdin'], output: CommandIo['stdout']): Promise<string> {
  output.write('NRK, NIP or official address of the person: ');
  const lines = createInterface({ input });
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
  }
}

const refusals: Readonly<Record<LetInRefusal, string>> = {
  'no-agency': 'There is no agency yet. Open the link of "netral setup" first.',
  'several-agencies': 'Several agencies share this installation; connect a sign-on service for each (docs/how-to/connect-sso.md).',
  'officers-there': 'Two personnel officers can sign in. They let this person in, in person.',
  'unknown-person': 'Nobody has this number or address. Bring in the list of staff first.',
  'no-role': 'This person holds no role. An administrator gives one first.',
  'has-a-way': 'This person can sign in already.',
};
