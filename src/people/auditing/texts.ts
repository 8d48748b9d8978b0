import type { Lang } from '../../paths.ts';
import { auditingEn } from './texts.en.ts';
import { auditingId, type AuditingTexts } from './texts.id.ts';

const textsOf: Record<Lang, AuditingTexts> = { id: auditingId, en: auditingEn };

export const auditingTexts = (lang: Lang): AuditingTexts => textsOf[lang];
