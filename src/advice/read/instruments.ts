// The texts that the rules cite, as the register names them.
import { instruments, type Instrument } from '../../../packages/law/sources/instruments.ts';

export type ListedInstrument = { readonly name: string; readonly instrument: Instrument };

const known: Readonly<Record<string, Instrument>> = instruments;
const all: readonly ListedInstrument[] = Object.entries(known).map(([name, instrument]) => ({ name, instrument }));

/** Rules cite some texts a little longer than the register names them. */
export function findInstrument(name: string): Instrument | undefined {
  return known[name] ?? known[name.replace('DKI Jakarta', 'DKI').replace('Menteri Dalam Negeri', 'Mendagri').replace(/^Surat edaran (\w+),/, 'SE $1')];
}

/** Texts that an open question concerns; U-11 is the question of all that was not read whole. */
export function instrumentsUncertainOf(questionId: string): readonly ListedInstrument[] {
  return all.filter(({ instrument }) => (questionId === 'U-11' ? instrument.read !== 'whole' : instrument.uncertain?.includes(questionId)));
}
