// These rules add advice, never a sanction. Who warns is named: officials, or our own reading.
import type { RuleText } from '../engine/rule.ts';
import type { guidance } from './rules.ts';

export const guidanceEn: Record<keyof typeof guidance, RuleText> = {
  'GUI-01': {
    title: 'Going to a campaign to listen',
    reason: 'Authorities have disagreed about coming only to listen. Since 30 October 2024 Bawaslu counts it as support in regional elections. Our advice: do not go.',
  },
  'GUI-02': {
    title: 'Being there on duty or by official invitation',
    reason: 'Bawaslu allows being there on duty or invited because of your post, as long as you give no sign of support.',
  },
  'GUI-03': {
    title: 'Liking, commenting on or sharing a candidate’s post',
    reason: 'The civil-service minister and Bawaslu warn: do not like, comment or share. The SKB itself names only campaign accounts and groups.',
  },
  'GUI-03-list': {
    title: 'A like or comment outside campaign accounts',
    reason: 'The SKB list names only campaign accounts and groups. Officials warn more widely, so this is still disputed.',
  },
  'GUI-04': {
    title: 'Following a candidate’s or party’s own account',
    reason: 'The SKB names campaign accounts only. As we read it, following a candidate can look like taking a side.',
  },
  'GUI-04-read': {
    title: 'Following a candidate’s account only to read',
    reason: 'One Bawaslu office allowed this in 2024, as long as you only read and leave no sign.',
  },
  'GUI-05': {
    title: 'Keeping an old photo with a candidate',
    reason: 'A photo made before that person became a candidate need not be deleted. An official of Jakarta advised adding its date.',
  },
  'GUI-05-sign': {
    title: 'An old photo that shows a sign of support',
    reason: 'As we read it, a sign of support in an old photo can be misunderstood now. Archive it, do not delete it.',
  },
  'GUI-05-during': {
    title: 'An old photo from the time of candidacy',
    reason: 'As we read it, a photo made when that person was already running can look like taking a side. Archive it, do not delete it.',
  },
  'GUI-06': {
    title: 'Posting an old photo with a candidate again',
    reason: 'The chair of Bawaslu warned against posting an old photo again. We count it as a new post on that day.',
  },
  'GUI-07': {
    title: 'Somebody else tagged you in a photo',
    reason: 'The SKB list speaks of the person who posts. As we read it, being tagged is not your act.',
  },
  'GUI-08': {
    title: 'Posing with your hands or giving a sign',
    reason: 'BKN warned of finger poses that can be read as a number. The SKB has no list of fingers, only symbols of partiality.',
  },
  'GUI-08-pose': {
    title: 'A hand pose with a candidate or party',
    reason: 'BKN has seen a pose as taking a side. The SKB has no list of poses, so this is still disputed.',
  },
  'GUI-08-worker': {
    title: 'A contract worker’s hand pose with a candidate',
    reason: 'A ministerial circular asks contract workers to be neutral too. In 2016 city crews were suspended for posing with a candidate’s banner.',
  },
  'GUI-09': {
    title: 'Duty beside an official who is a candidate',
    reason: 'As we read it, being there on duty is on no list. Posting a photo with that official can be.',
  },
  'GUI-10': {
    title: 'An event that turns out to be a campaign',
    reason: 'If you did not know that it would become a campaign, officials advise you to leave and give no support.',
  },
  'GUI-11': {
    title: 'A photo with a relative who is a candidate',
    reason: 'The SKB list excepts no relative other than a spouse during unpaid leave. Keep the photo, do not post it for everyone.',
  },
  'GUI-12': {
    title: 'A religious or social event with a candidate',
    reason: 'Bawaslu in Jakarta advised coming like anybody else. Give no support and post no photo.',
  },
  'GUI-13': {
    title: 'Voting at a polling station',
    reason: 'You keep your right to vote. Your choice is secret and you need not tell it.',
  },
  'GUI-14': {
    title: 'Taking a photo of the ballot',
    reason: 'PKPU 25/2023 does not allow a phone in the polling booth. Showing your choice also looks like taking a side.',
  },
  'GUI-15': {
    title: 'A photo of an inked finger after voting',
    reason: 'As we read it, the ink is neutral. A number of fingers can look like a pose, so show the whole hand.',
  },
  'GUI-16': {
    title: 'Sharing information of KPU or Bawaslu',
    reason: 'As we read it, official information and calls to vote at all are neutral. Add no word of support.',
  },
  'GUI-17': {
    title: 'Support in a status, sticker or closed group',
    reason: 'The civil-service minister asked staff not to use stickers of support. Bawaslu has used statuses and group messages as evidence.',
  },
  'GUI-17-group': {
    title: 'Group messages or a status read as support',
    reason: 'The SKB does not clearly name a status or a closed group. Officials see them as possible evidence, so this is still disputed.',
  },
  'GUI-18': {
    title: 'Added to a campaign group by somebody else',
    reason: 'The SKB names people who join. As we read it, being added is not joining if you leave at once.',
  },
  'GUI-19': {
    title: 'Wearing attributes or colours like a party’s',
    reason: 'Attributes are things that show a party or candidate. Colour alone is not named, but Bawaslu has forwarded a case about numbered shirts.',
  },
  'GUI-20': {
    title: 'A party uses your name without consent',
    reason: 'Being listed does not by itself prove that you are a member. Your own consent has to be proven.',
  },
  'GUI-21': {
    title: 'A candidate uses your ID card without consent',
    reason: 'As we read it, support without your consent is not your act. You can object during verification.',
  },
  'GUI-22': {
    title: 'Giving or collecting ID-card copies as support',
    reason: 'Support letters with copies of ID cards are on the lists of what neutrality forbids. Giving or collecting them reads as taking a side.',
  },
  'GUI-23': {
    title: 'Answering a survey about the election',
    reason: 'We found no rule against answering a survey. Do not show your choice in public.',
  },
  'GUI-23-run': {
    title: 'Running a survey about candidates',
    reason: 'We found no special rule. A survey for a candidate’s team can count as working for it.',
  },
  'GUI-24': {
    title: 'Betting on the result',
    reason: 'We found no neutrality rule on betting. Gambling falls under general criminal law, and civil servants must set an example.',
  },
  'GUI-26': {
    title: 'Giving money or goods to a campaign',
    reason: 'Donors read as campaign participants. As we read it, your gift takes a side.',
  },
  'GUI-27': {
    title: 'A victory party or congratulations',
    reason: 'The ban on taking a side holds after the campaign too. The civil-service commission recalled this in 2020.',
  },
  'GUI-28': {
    title: 'A teacher asks pupils or colleagues for support',
    reason: 'The ban on taking a side holds in school too. A head teacher in Jakarta was demoted for gathering teachers for a candidate.',
  },
  'GUI-29': {
    title: 'A professional body declares support',
    reason: 'Bawaslu has forwarded a professional body’s support as a civil-service matter. Being a member does not change your duty of neutrality.',
  },
  'GUI-30': {
    title: 'Health services with a candidate’s attributes',
    reason: 'As we read it, services of a health centre are state facilities. A candidate’s attributes there look like taking a side.',
  },
  'GUI-31': {
    title: 'Speaking at a party event',
    reason: 'Older lists forbid this except with a letter of assignment. The 2022 list does not name it, but the ban on taking a side stays.',
  },
  'GUI-32': {
    title: 'A programme, aid or speech that favours a side',
    reason: 'Decisions and programmes that take a side are not allowed. Another name for the programme does not change what it is.',
  },
  'GUI-33': {
    title: 'Ordering or pressing subordinates',
    reason: 'PP 94/2021 forbids abuse of authority. Mobilising subordinates for a side is part of it.',
  },
  'GUI-34': {
    title: 'Others hung campaign props on your house',
    reason: 'The SKB list names the person who puts them up. As we read it, what others hang is not your act.',
  },
  'GUI-34-own': {
    title: 'Leaving campaign props on your house or vehicle',
    reason: 'As we read it, props that you leave in place can be seen as your support.',
  },
  'GUI-35': {
    title: 'Clearing campaign props as your duty',
    reason: 'This is your duty. Follow the list of places from Bawaslu or KPU and treat all sides alike.',
  },
  'GUI-35-own': {
    title: 'Moving campaign props from your own house',
    reason: 'In Jakarta a candidate’s team was once asked to move them. The owner of the house was not blamed.',
  },
  'GUI-37': {
    title: 'Criticising a candidate or party',
    reason: 'As we read it, the rule also names acts that harm a pair. Criticism of a service without a link to the election is not covered.',
  },
  'GUI-39': {
    title: 'A photo with a candidate, not posted',
    reason: 'The SKB list names posting. An official of Jakarta warned of the photo itself. Others may spread it.',
  },
  'GUI-39-private': {
    title: 'A photo with a candidate in a limited place',
    reason: 'The SKB list names photos open to everyone. An official of Jakarta warned of photos with candidates in general.',
  },
  'GUI-41': {
    title: 'Bad-mouthing a colleague online',
    reason: 'As we read it, this is about work ethics, not neutrality. An official of Jakarta has warned of it.',
  },
  'GUI-duty': {
    title: 'Giving everyone the same facility',
    reason: 'As we read it, a facility may be given if permission and terms are the same for all participants.',
  },
  'GUI-guard': {
    title: 'Being a party witness or guarding the vote',
    reason: 'As we read it, guarding the vote for one side looks like taking it. Official election officers are not meant.',
  },
  'GUI-receive': {
    title: 'Taking money or goods from a side',
    reason: 'Act 10/2016 names the voter who accepts as well. Declining is the safest step.',
  },
  'GUI-give': {
    title: 'Giving money or goods together with a side',
    reason: 'As we read it, gifts linked to one side lead to partiality.',
  },
  'GUI-stage': {
    title: 'Coming to an election stage without duty',
    reason: 'As we read it, going with a candidate to KPU looks like support. Official duty is not meant.',
  },
  'PER-14': {
    title: 'Serving as an election officer',
    reason: 'KPU and the Home Ministry let civil servants serve as temporary election officers. Your superior’s permission is needed.',
  },
  'U-17': {
    title: 'Ordered or threatened to give support',
    reason: 'As we read it, an order does not make the act allowed. If you are examined later, tell the examiner about it.',
  },
  'OBJ-NONE': {
    title: 'No link with a candidate or party',
    reason: 'As we read it, the neutrality rules reach only what has to do with candidates, parties or their teams.',
  },
  'OBJ-CITIZEN': {
    title: 'An ordinary citizen',
    reason: 'Citizens are free to choose and to support. These rules are only for staff and officers.',
  },
  'DKI-1': {
    title: 'Joining a campaign or using office facilities',
    reason: 'A 2023 circular of Jakarta’s provincial secretary forbids staff to join a campaign of the general election and to use office facilities.',
  },
  'GUI-support': {
    title: 'Showing support for a candidate in another way',
    reason: 'As we read it, the ban on taking a side reaches signs of support anywhere. The SKB lists do not name this one, so a person has to judge.',
  },
  'GUI-support-worker': {
    title: 'Contract staff showing support for a candidate',
    reason: 'As we read it, contract staff may not show support for a candidate either. The giver of the contract judges.',
  },
  'U-17-other': {
    title: 'Ordered or threatened to give support',
    reason: 'As we read it, an order does not make the act allowed. If you are examined later, tell the examiner about it.',
  },
  'GUI-37-harm': {
    title: 'Criticism or removal that harms one side',
    reason: 'As we read it, PP 94/2021 also names acts that harm a pair. The SKB lists do not name this one, so a person has to judge.',
  },
  'GUI-17-support': {
    title: 'Support through a status or a closed group',
    reason: 'Bawaslu has used statuses and group messages as evidence of support. The SKB itself does not name these places, so this is still disputed.',
  },
};
