// Which files can be read, and by which headings each is known.
import type { VNode } from 'preact';
import type { ImportTexts } from './texts.id.ts';

export function Kinds({ texts }: { texts: ImportTexts }): VNode {
  return (
    <>
      <h2>{texts.kindsTitle}</h2>
      {texts.kinds.map(({ name, needed, others }) => (
        <div key={name}>
          <h3>{name}</h3>
          <p>{texts.neededColumns}: {needed}. {texts.otherColumns}: {others}.</p>
        </div>
      ))}
    </>
  );
}
