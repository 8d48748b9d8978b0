// A notice as a version that two people send: words from the calendar, to everybody, and no answer is asked.
import { everybody, writtenDay } from '../../people/index.ts';
import type { Lang } from '../../paths.ts';
import type { Version } from '../version.ts';
import type { PhaseNotice } from './due-notices.ts';
import type { PhaseTexts } from './texts.id.ts';
import { phaseTexts } from './texts.ts';

type Told = { readonly title: string; readonly all: string; readonly civilServants: string };

/** The first words follow the day on which they are written: "today" would be false a day later. */
export function noticeTold({ turn, election, on, contests, decisions, certainty }: PhaseNotice, today: string, lang: Lang): Told {
  const texts = phaseTexts(lang);
  const { told } = texts;
  const named = electionNamed(election, texts);
  const day = writtenDay(on, lang);
  const when = on === today ? told.today(day) : on > today ? told.coming(day) : told.past(day);
  const begins = turn === 'candidate' ? told.candidates(when, contestsNamed(contests, texts), named) : told.begins[turn](when, named);
  const basis = decisions.length === 0 ? [] : [told.basis(decisions.join('; '))];
  const opening = [begins, ...basis, ...(certainty === 'uncertain' ? [told.uncertain] : [])].join(' ');
  const often = told.often[turn].map((each) => `– ${each}`).join('\n\n');
  const written = (changes: string): string => [opening, changes, often, told.ask].join('\n\n');
  return { title: told.titles[turn](named), all: written(told.changes[turn].all), civilServants: written(told.changes[turn].civilServants) };
}

/** It leaves on the day of the turn, so its words are those of that day; past it, those of today. */
export const leavesOn = ({ on }: PhaseNotice, today: string): string => (on > today ? on : today);

export function noticeVersion(notice: PhaseNotice, issuer: string, today: string): Version {
  const fromOn = leavesOn(notice, today);
  const { title, all, civilServants } = noticeTold(notice, fromOn, 'id');
  return {
    title, issuer, letterNumber: null, letterOn: null, texts: { all, 'civil-servant': civilServants }, chatText: null,
    wanted: [], fromOn, dueOn: null, cascade: 'no', audience: everybody,
  };
}

/** `pilkada-2024` as people say it; an election that a site names otherwise stands as it was written. */
function electionNamed(election: string, { elections }: PhaseTexts): string {
  const [kind = '', year = ''] = election.split('-');
  return (kind === 'pemilu' || kind === 'pilkada') && /^\d{4}$/u.test(year) ? elections[kind](year) : election;
}

function contestsNamed(contests: PhaseNotice['contests'], { contests: names, and }: PhaseTexts): string {
  const [last = '', ...rest] = contests.map((contest) => names[contest]).toReversed();
  return rest.length === 0 ? last : `${rest.toReversed().join(', ')} ${and} ${last}`;
}
