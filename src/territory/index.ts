export { areaCode, areasFrom, areasOn, decidedChanges, findAreas, parentCode, type Area, type AreaLevel } from './areas.ts';
export { loadAreas } from './load-areas.ts';
