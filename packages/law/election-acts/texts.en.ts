// A crime is only named as an article that may be touched; Bawaslu and the courts decide.
import type { RuleText } from '../engine/rule.ts';
import type { electionActs } from './rules.ts';

export const electionActsEn: Record<keyof typeof electionActs, RuleText> = {
  'EL-2': {
    title: 'Being an executor or team member of a campaign',
    reason: 'Act 7/2017 forbids civil servants and village officials to be campaign executors or team members. Bawaslu and the courts decide whether the article applies.',
  },
  'EL-3': {
    title: 'Using government facilities for an election campaign',
    reason: 'Act 7/2017 limits government facilities in campaigns. A 2023 ruling of the Constitutional Court made an exception, so a person has to judge.',
  },
  'EL-4-village': {
    title: 'A village head takes a decision that favours a side',
    reason: 'Act 7/2017 forbids village heads to take decisions or acts that favour or harm a side during the campaign.',
  },
  'EL-4-state': {
    title: 'An elected official takes a decision that favours a side',
    reason: 'Act 7/2017 forbids state officials to favour or harm a side during the campaign. We have not confirmed the crime article, so a person has to judge.',
  },
  'EL-4-officials': {
    title: 'A civil-service official takes a decision that favours a side',
    reason: 'Act 7/2017 forbids civil-service officials to favour or harm a side during the campaign. The article has no crime of its own for them.',
  },
  'EL-5': {
    title: 'Civil servants’ activities that favour a participant',
    reason: 'Act 7/2017 forbids meetings, appeals, calls or gifts that take a side. This holds before and after the campaign too.',
  },
  'EL-6': {
    title: 'Officials using state facilities in a campaign',
    reason: 'Act 7/2017 forbids state and regional officials to use state facilities in a campaign. Buildings rented out to the public are excepted.',
  },
  'EL-7': {
    title: 'Campaigning outside the schedule',
    reason: 'Act 7/2017 covers campaigning outside the schedule by anyone. A person judges whether the activity is already a campaign.',
  },
  'PK-1': {
    title: 'Civil servants drawn into a regional campaign',
    reason: 'Act 10/2016 forbids a pair to involve civil servants and ward heads in its campaign. The article is aimed at the candidate, so a person has to judge.',
  },
  'PK-2': {
    title: 'An official or ward head takes a partial decision',
    reason: 'Act 10/2016 forbids civil-service officials, village heads and ward heads to take decisions or acts that favour or harm a pair.',
  },
  'PK-2-mk136': {
    title: 'A regional official takes a partial decision',
    reason: 'Since the Constitutional Court’s ruling of 14 November 2024 the crime in Article 188 reaches regional officials. Decisions that favour or harm a pair are forbidden.',
  },
  'PK-4': {
    title: 'Using authority or programmes to favour a side',
    reason: 'Act 10/2016 forbids heads of regions and acting heads to use authority or programmes for a side. This holds within a set period.',
  },
  'PK-3': {
    title: 'Replacing officials before a regional election',
    reason: 'Act 10/2016 forbids heads of regions and acting heads to replace officials from six months before candidates are determined. Written approval of the Home Minister makes it allowed.',
  },
  'PK-5': {
    title: 'Replacing officials after the inauguration',
    reason: 'Act 10/2016 asks heads of regions for written approval of the Home Minister within six months after the inauguration.',
  },
  'PK-7': {
    title: 'Money or goods to sway voters in a regional election',
    reason: 'Act 10/2016 forbids anyone to give money or goods to influence voters. The voter who accepts is covered too.',
  },
  'EL-vote-buying': {
    title: 'Money or goods to sway voters in a national election',
    reason: 'Act 7/2017 covers giving money or goods to voters. We have not confirmed the article, so a person has to judge.',
  },
  'PRG-5': {
    title: 'An acting head of region moves staff',
    reason: 'PP 49/2008 forbids an acting head to move staff without written approval of the Home Minister. This holds outside election time too.',
  },
  'PRG-3': {
    title: 'Handing out regional aid before a regional election',
    reason: 'A circular of the Home Minister postponed aid paid from the regional budget from 13 to 27 November 2024. Disaster and emergency are excepted.',
  },
  'DES-29b': {
    title: 'Village officials favouring a group',
    reason: 'The Village Act forbids village heads and staff to favour a certain group. Bawaslu has used this article for a declaration event.',
  },
  'PRG-1': {
    title: 'Replacing officials around the regional election of 2024',
    reason: 'A letter of the Home Minister of 29 March 2024 forbids replacing officials without written approval. Heads of schools and health centres are included.',
  },
  'PK-3-approved': {
    title: 'Replacing officials with approval',
    reason: 'A replacement is allowed once the Home Minister has approved it in writing.',
  },
};
