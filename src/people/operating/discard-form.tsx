import type { VNode } from 'preact';
import { inLang, paths, type Lang } from '../../paths.ts';
import { MainButton } from '../../platform/html/components/buttons.tsx';
import { TextArea } from '../../platform/html/components/fields.tsx';
import { OfficeForm } from '../../platform/html/components/office-form.tsx';
import { longestReason } from '../approval/approval.ts';
import { operatingTexts } from './texts.ts';

export const jobField = 'pekerjaan';
export const reasonField = 'alasan';

type Props = { readonly lang: Lang; readonly csrf: string; readonly jobId: string; readonly typed: string; readonly message?: string };

export function DiscardForm({ lang, csrf, jobId, typed, message }: Props): VNode {
  const texts = operatingTexts(lang);
  // One page holds many of these forms; the id says to which job a field belongs.
  return (
    <OfficeForm action={inLang(lang, paths.discardJob)} csrf={csrf} fields={{ [jobField]: jobId }}>
      <p>{texts.discardNote}</p>
      {message === undefined
        ? <div class="ruas"><label for={`${reasonField}-${jobId}`}>{texts.reasonLabel}</label><textarea id={`${reasonField}-${jobId}`} name={reasonField} rows={2} maxLength={longestReason} autocomplete="off" /></div>
        : <TextArea name={reasonField} label={texts.reasonLabel} rows={2} maxLength={longestReason} value={typed} message={message} />}
      <p><MainButton>{texts.discard}</MainButton></p>
    </OfficeForm>
  );
}
