// What others may use of the law.
export { assess, type Options } from './assess.ts';
export type { TrackFinding, Verdict } from './verdict.ts';
export type { AssessInput, Facts } from './input.ts';
export { interview, mostQuestions, nextQuestion, questionFor, withAnswer, type Question } from './interview.ts';
export { lawVersion, rulebook } from './rulebook.ts';
export { factsSchema, inputSchema } from './schema.ts';
export { factsOfSituation, situationIds, situations, startingChoices, type SituationId, type StartingChoice } from './situations.ts';
export * from './vocabulary.ts';
