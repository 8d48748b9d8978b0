// The mail server of the measurement, in a process of its own: counts, and tells what it counted when asked by a signal.
import { openMailSink } from '../../test/journeys/mail-sink.ts';

const sink = await openMailSink();
process.stdout.write(`${sink.url}\n`);
process.on('SIGUSR2', () => {
  process.stdout.write(`${JSON.stringify({ ids: sink.taken.size, mails: [...sink.taken.values()].reduce((sum, times) => sum + times, 0), addressees: new Set(sink.addressees.values()).size, texts: sink.texts.size })}\n`);
});
process.on('SIGTERM', () => process.exit(0));
// Whoever measures holds the other end; when that is gone, so is the reason to go on.
process.stdin.on('close', () => process.exit(0)).resume();
