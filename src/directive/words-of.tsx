import type { VNode } from 'preact';
import { Paragraphs } from '../platform/html/components/content.tsx';

/** What was promised or told, in the language in which it was sent. */
export const Words = ({ text }: { text: string }): VNode => <div lang="id"><Paragraphs text={text} /></div>;
