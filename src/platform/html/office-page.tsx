import type { ComponentChildren } from 'preact';
import { sendAgain, type EntranceRequest } from '../http/office.ts';
import type { PageReply } from '../http/reply.ts';
import { Note } from './components/content.tsx';
import { pageReply } from './page.tsx';
import { frameTexts } from './texts.ts';

type OfficePageProps = {
  readonly title: string;
  readonly hasProblems?: boolean;
  readonly scripts?: readonly string[];
  readonly top?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** The usual way for an office page to answer; the form of every page holds `_csrf` (`request.csrf`) as a hidden field. */
export function officePageReply(
  { lang, path, actor, csrf, query, fictitious }: Pick<EntranceRequest, 'lang' | 'path' | 'actor' | 'csrf' | 'query' | 'fictitious'>, props: OfficePageProps, status = 200,
): PageReply {
  const again = query[sendAgain.name] === sendAgain.value;
  const top = again ? <>{props.top}<Note tone="careful"><p role="status">{frameTexts(lang).sendAgain}</p></Note></> : props.top;
  return pageReply({ ...props, top, lang, languageSwitch: { path }, office: { name: actor?.name ?? null, csrf, fictitious } }, status);
}
