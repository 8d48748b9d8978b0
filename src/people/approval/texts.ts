import type { Lang } from '../../paths.ts';
import { approvalEn } from './texts.en.ts';
import { approvalId, type ApprovalTexts } from './texts.id.ts';

const textsOf: Record<Lang, ApprovalTexts> = { id: approvalId, en: approvalEn };

export const approvalTexts = (lang: Lang): ApprovalTexts => textsOf[lang];
