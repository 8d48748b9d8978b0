// Words of the frame that every page shares. A text missing in one language does not compile.
import type { Lang } from '../../paths.ts';
import { frameEn } from './texts.en.ts';
import { frameId, type FrameTexts } from './texts.id.ts';

export type { FrameTexts };

const textsOf: Record<Lang, FrameTexts> = { id: frameId, en: frameEn };

export const frameTexts = (lang: Lang): FrameTexts => textsOf[lang];
