// About 2,500 units in the shape of the first user: bureaus, agencies and departments; six regions with an arm of each
// department; districts and wards; the rest schools and service units. Code and order are those of `fictitiousUnit`.
import { areasOn, parentCode, type Area } from '../../territory/index.ts';
import { csvLine, fictitiousUnit } from './fictitious.ts';

const [bureaus, boards, departments, allUnits] = [10, 10, 22, 2_500];

/** Lines of a list of units on that day. */
export function* unitLines(day: string): Generator<string> {
  let count = 0;
  const line = (parent: string, place: string, area: string): { code: string; text: string } => {
    count += 1;
    const { code, name } = fictitiousUnit(count);
    return { code, text: csvLine([code, name, parent, place, area]) };
  };
  yield csvLine(['kode_unit', 'nama_unit', 'kode_unit_atasan', 'kode_unit_wilayah', 'kode_wilayah']);
  const top = line('', '', '31');
  yield top.text;
  const offices = Array.from({ length: bureaus + boards + departments }, () => line(top.code, '', '31'));
  for (const { text } of offices) yield text;
  const codes = new Map<string, string>();
  const areas = areasOn(day);
  for (const area of areas.filter(({ level }) => level === 'city' || level === 'regency')) {
    const region = line(top.code, '', area.code);
    codes.set(area.code, region.code);
    yield region.text;
    for (const { code } of offices.slice(bureaus + boards, bureaus + boards + 20)) yield line(code, region.code, area.code).text;
  }
  for (const level of ['district', 'ward'] as const satisfies readonly Area['level'][]) {
    for (const area of areas.filter((each) => each.level === level)) {
      const above = codes.get(parentCode(area.code) ?? '') ?? top.code;
      const unit = line(above, above, area.code);
      codes.set(area.code, unit.code);
      yield unit.text;
    }
  }
  const regions = [...codes].filter(([code]) => code.length === 5);
  for (let index = count; index < allUnits; index++) {
    const [area, place] = regions[index % regions.length] ?? ['31', ''];
    yield line(offices[bureaus + boards + (index % departments)]?.code ?? top.code, place, area).text;
  }
}
