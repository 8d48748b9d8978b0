import type { CardTexts } from './texts.id.ts';

export const cardEn: CardTexts = {
  title: 'Card for the accounts of the agency',
  intro: 'A card holds only the title and sentences of a letter that two officers approved.',
  chooseTitle: 'Sentences on the card',
  chooseText: 'Choose one to three sentences. Choose those that stay clear without the others.',
  tooMany: 'Choose one to three sentences.',
  show: 'Show the card',
  none: 'This letter has no sentence for a card. Numbers other than days and years may not stand on a card.',
  titleNumber: 'The title of this letter has a number that is no day or year. No card can be made.',
  tooLong: 'These sentences are too long for a card. Choose others.',
  notSent: 'This letter has not been sent, or has ended. There is no card.',
  download: (kind, shape) => `Download ${kind}, ${shape}`,
  shapes: { square: 'square', tall: 'upright' },
  caption: 'Caption',
  noCaption: 'The title has more than 40 words, so there is no caption.',
  alternative: 'Alternative text',
  alternativeHint: 'Paste this into the field for alternative text, so that screen readers can read it.',
  told: (title, lines, sender) => `Card with words. Title: ${title}. Content: ${lines} From: ${sender}.`,
};
