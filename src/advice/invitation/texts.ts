// The words of this page in one language.
import type { Lang } from '../../paths.ts';
import { textsEn } from './texts.en.ts';
import { textsId, type InvitationTexts } from './texts.id.ts';

export type { InvitationTexts };

const textsOf: Record<Lang, InvitationTexts> = { id: textsId, en: textsEn };

export const invitationTexts = (lang: Lang): InvitationTexts => textsOf[lang];
