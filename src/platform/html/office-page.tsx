import type { ComponentChildren } from 'preact';
import type { EntranceRequest } from '../http/office.ts';
import type { PageReply } from '../http/reply.ts';
import { pageReply } from './page.tsx';

type OfficePageProps = {
  readonly title: string;
  readonly hasProblems?: boolean;
  readonly scripts?: readonly string[];
  readonly top?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** The usual way for an office page to answer; the form of every page holds `_csrf` (`request.csrf`) as a hidden field. */
export function officePageReply({ lang, path, actor, csrf }: Pick<EntranceRequest, 'lang' | 'path' | 'actor' | 'csrf'>, props: OfficePageProps, status = 200): PageReply {
  return pageReply({ ...props, lang, languageSwitch: { path }, office: { name: actor?.name ?? null, csrf } }, status);
}
